"""Routes that nothing serves."""

from starlette.routing import Route, Router

from .keeper.rooms import room

spare = Router([Route("/spare", room)])
