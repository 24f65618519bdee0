from sanic.response import json
from sanic.views import HTTPMethodView

from ..guards import logged


class CombView(HTTPMethodView):
    decorators = [logged]

    async def get(self, request, comb):
        return json({})

    async def patch(self, request, comb):
        return json({})


class BaseFrame(HTTPMethodView):
    async def get(self, request, frame):
        return json({})


class FrameView(BaseFrame):
    async def delete(self, request, frame):
        return json({})

    def weigh(self):
        return 0


class SwarmView(HTTPMethodView):
    async def post(self, request):
        return json({})
