from sanic import Blueprint
from sanic.response import json


def make_thyme(kind: str) -> Blueprint:
    thyme = Blueprint(f"thyme_{kind}", url_prefix=f"/{kind}")

    @thyme.get("/sprigs")
    async def sprigs(request):
        return json({})

    async def bind(request):
        return json({})

    thyme.add_route(bind, "/sprigs", methods=["POST"])
    return thyme
