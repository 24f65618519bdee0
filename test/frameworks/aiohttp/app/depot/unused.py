from aiohttp import web

unused = web.RouteTableDef()


@unused.get("/unused")
async def never(request):
    return web.json_response({})
