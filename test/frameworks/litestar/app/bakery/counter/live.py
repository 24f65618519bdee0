from litestar import WebSocket, websocket
from litestar.handlers import WebsocketListener


class LiveOrders(WebsocketListener):
    path = "/live"

    def on_receive(self, data: str) -> str:
        return data


@websocket("/ticker")
async def ticker(socket: WebSocket) -> None:
    await socket.accept()
