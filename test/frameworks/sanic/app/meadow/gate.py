from sanic import Sanic
from sanic.response import empty, json

from .grass import grass, mow
from .herbs import herb_group
from .hives import hives
from .hives.views import CombView, FrameView, SwarmView
from .owner import owner_blueprint
from .settings import HAY

PLAIN = ("clover", "vetch")


def open_meadow() -> Sanic:
    meadow = Sanic("Meadow")
    meadow.blueprint(grass)
    meadow.blueprint(hives, url_prefix="/apiary")
    meadow.blueprint([herb_group, owner_blueprint])
    meadow.static("/pictures", "pictures")

    @meadow.on_request
    async def count(request):
        return None

    @meadow.exception(ValueError)
    async def broken(request, error):
        return empty()

    @meadow.get("/", strict_slashes=True)
    async def welcome(request):
        return json({})

    @meadow.route("/gate/<code:int>", methods=["PUT", "DELETE"])
    async def lock(request, code):
        return json({})

    @meadow.websocket("/birdsong")
    async def birdsong(request, socket):
        return None

    meadow.add_route(mow, "/mow/<side:(left|right)>", methods={"POST"})
    meadow.add_route(CombView.as_view(), "/combs/<comb:uuid>")
    FrameView.attach(meadow, uri="/frames/<frame:str>")
    SwarmView.attach(meadow, "/swarms", version=EDITION_OF_SWARMS)

    for flower in PLAIN:
        meadow.add_route(mow, f"/flowers/{flower}", name=f"flower_{flower}")

    if HAY:

        @meadow.patch("/hay", version=3)
        async def hay(request):
            return json({})

    return meadow


EDITION_OF_SWARMS = 5
