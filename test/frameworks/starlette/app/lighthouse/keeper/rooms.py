from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route


async def room(request: Request):
    return JSONResponse({})


rooms = [
    Route("/rooms", room),
    Route("/rooms/{room}/bed", room, methods=["put"]),
]
