from sanic.response import json

from meadow.hives import hives
from meadow.settings import Paths


@hives.get(Paths.honey)
async def honey(request):
    return json({})


@hives.route(Paths.honey + "/jars", methods=frozenset({"GET", "POST"}))
async def jars(request):
    return json({})
