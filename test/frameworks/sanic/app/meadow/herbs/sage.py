from sanic import Blueprint
from sanic.response import json

sage = Blueprint("sage", "/sage")


@sage.get("/leaves")
async def leaves(request):
    return json({})


@sage.get("/leaves/<leaf:int>", version=6)
async def leaf(request, leaf):
    return json({})
