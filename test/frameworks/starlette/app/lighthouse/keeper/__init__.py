from starlette.routing import Router

from .rooms import rooms
from .stairs import Stairs

keeper_routes = [*rooms, *Stairs().routes()]


def make_keeper(side: str) -> Router:
    router = Router()
    for name in ("bell", "door"):
        router.add_route(f"/{side}/{name}", Stairs().climb, methods=["GET", "POST"])
    return router
