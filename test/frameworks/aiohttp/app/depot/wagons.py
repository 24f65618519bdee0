from aiohttp import web
from aiohttp.web import View

from .guards import foreman_only

wagon_routes = web.RouteTableDef()

PREFIX = "/wagons"


@wagon_routes.get(PREFIX)
async def list_wagons(request):
    return web.json_response([])


@wagon_routes.post(PREFIX)
@foreman_only
async def add_wagon(request):
    return web.json_response({})


@wagon_routes.get("/axles")
@wagon_routes.get("/axles/{axle}")
async def axles(request):
    return web.json_response({})


@wagon_routes.route("PATCH", "/axles/{axle}")
async def change_axle(request):
    return web.json_response({})


@wagon_routes.view("/couplings/{coupling}")
class CouplingView(web.View):
    async def get(self):
        return web.json_response({})

    async def put(self):
        return web.json_response({})

    async def check(self):
        return None


class Removable(View):
    async def delete(self):
        return web.json_response({})


class WagonView(Removable):
    async def get(self):
        return web.json_response({})


@wagon_routes.get("/live")
async def live(request):
    socket = web.WebSocketResponse()
    await socket.prepare(request)
    return socket
