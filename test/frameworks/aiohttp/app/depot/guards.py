from functools import wraps

from aiohttp import web


@web.middleware
async def timing_middleware(request, handler):
    return await handler(request)


@web.middleware
async def badge_middleware(request, handler):
    return await handler(request)


def foreman_only(handler):
    @wraps(handler)
    async def guarded(request):
        return await handler(request)

    return guarded
