from functools import wraps


def netted(role=None):
    def decorator(handler):
        @wraps(handler)
        async def guarded(request, *args, **kwargs):
            return await handler(request, *args, **kwargs)

        return guarded

    return decorator


def logged(handler):
    @wraps(handler)
    async def guarded(request, *args, **kwargs):
        return await handler(request, *args, **kwargs)

    return guarded
