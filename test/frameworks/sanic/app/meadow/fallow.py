from sanic import Blueprint
from sanic.response import json

fallow = Blueprint("fallow", url_prefix="/fallow")


@fallow.get("/stones")
async def stones(request):
    return json({})
