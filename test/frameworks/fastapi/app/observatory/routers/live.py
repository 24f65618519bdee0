from fastapi import APIRouter, WebSocket

router = APIRouter(prefix="/live")


@router.websocket("/guide")
async def guide(socket: WebSocket):
    await socket.accept()


@router.get("/guide/state")
async def guide_state():
    return {}
