from aiohttp import web


async def open_gate(request):
    return web.json_response({})


async def close_gate(request):
    return web.json_response({})
