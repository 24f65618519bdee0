from aiohttp import ClientSession, web

from .guards import foreman_only


async def show(request: web.Request) -> web.Response:
    return web.json_response({})


async def change(request: web.Request) -> web.Response:
    return web.json_response({})


@foreman_only
async def remove(request: web.Request) -> web.Response:
    return web.json_response({})


class Scales:
    def __init__(self, app: web.Application, base: str):
        app.router.add_get(base + "/weight", self.weigh)
        app.router.add_post(f"{base}/weight/{{unit}}", self.set_unit)

    async def weigh(self, request: web.Request) -> web.Response:
        async with ClientSession() as session:
            await session.get("/not-a-route")
        return web.json_response({})

    async def set_unit(self, request: web.Request) -> web.Response:
        return web.json_response({})
