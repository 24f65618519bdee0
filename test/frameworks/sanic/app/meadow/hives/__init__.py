from sanic import Blueprint

from ..settings import Paths

hives = Blueprint("hives", url_prefix="/replaced")

from . import honey  # noqa: E402,F401


@hives.delete(Paths.bees + "/<bee:[a-z]{3}>")
async def sting(request, bee):
    return None
