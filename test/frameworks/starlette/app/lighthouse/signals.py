from starlette.endpoints import HTTPEndpoint
from starlette.responses import JSONResponse


class SignalList(HTTPEndpoint):
    async def get(self, request):
        return JSONResponse([])

    async def post(self, request):
        return JSONResponse({})


class Removable(HTTPEndpoint):
    async def delete(self, request):
        return JSONResponse({})


class Signal(Removable):
    async def get(self, request):
        return JSONResponse({})

    def helper(self):
        return None


async def signal_socket(websocket):
    await websocket.accept()
