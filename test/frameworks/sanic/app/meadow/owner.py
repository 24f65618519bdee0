from sanic import Blueprint
from sanic.response import json

from .settings import OWNER

owner_blueprint = Blueprint("owner", url_prefix=f"/owners/{OWNER}")


@owner_blueprint.get("/deeds")
async def deeds(request):
    return json({})
