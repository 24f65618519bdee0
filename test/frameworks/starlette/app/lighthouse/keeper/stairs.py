from starlette.responses import JSONResponse
from starlette.routing import Route


class Stairs:
    prefix = "/stairs"

    def routes(self):
        return [
            Route(self.prefix, self.climb),
            Route(self.prefix + "/{step}", self.step, methods=["PATCH"]),
        ]

    async def climb(self, request):
        return JSONResponse({})

    async def step(self, request):
        return JSONResponse({})
