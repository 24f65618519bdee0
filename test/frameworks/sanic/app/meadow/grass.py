from sanic import Blueprint
from sanic.response import json

from .guards import logged, netted
from .settings import EDITION, GRASS

grass = Blueprint("grass", url_prefix=GRASS, version=EDITION)


@grass.middleware("request")
async def damp(request):
    return None


async def mow(request, **kwargs):
    return json({})


@grass.get("/")
async def all_grass(request):
    return json([])


@grass.get("/<blade>/roots", version=1)
@netted(role="gardener")
@logged
async def roots(request, blade):
    return json({})


@grass.post("/<blade:str>/seeds/<path:path>")
@grass.put("/<blade:str>/seeds/<path:path>")
async def seeds(request, blade, path):
    return json({})


@grass.head("/height")
async def height(request):
    return json({})
