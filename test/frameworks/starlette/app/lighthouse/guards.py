from functools import wraps

from starlette.middleware.base import BaseHTTPMiddleware


class Papers(BaseHTTPMiddleware):
    async def dispatch(self, request, call_next):
        return await call_next(request)


def papers_only(endpoint):
    @wraps(endpoint)
    async def guarded(request):
        return await endpoint(request)

    return guarded
