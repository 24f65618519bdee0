from contextlib import asynccontextmanager

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.authentication import AuthenticationMiddleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.responses import JSONResponse, PlainTextResponse
from starlette.routing import Mount, Route, Router, WebSocketRoute
from starlette.staticfiles import StaticFiles

from .constants import COAST, FOG, ISLAND, SIGNALS, VERSION
from .guards import Papers, papers_only
from .keeper import keeper_routes, make_keeper
from .signals import Signal, SignalList, signal_socket
from .tables import TABLE


@asynccontextmanager
async def lifespan(app):
    yield


async def welcome(request):
    return PlainTextResponse("light")


@papers_only
async def log_entry(request):
    return JSONResponse({})


def tide(request):
    return JSONResponse({})


def fog_horn(request):
    return JSONResponse({})


harbour = Router(
    routes=[
        Route("/", tide),
        Route("/{berth:int}", endpoint=tide, methods=["GET", "PATCH"]),
    ]
)

routes = [
    Route("/", welcome, name="welcome"),
    Route("/log/{day}", log_entry, methods=["POST"]),
    Route(f"/log/{VERSION}/{{day}}", log_entry, methods=["PUT", "DELETE"]),
    Mount(
        SIGNALS,
        routes=[
            Route("/", SignalList),
            Route("/{signal_id:uuid}", Signal),
            WebSocketRoute("/live", signal_socket),
            Mount("/archive", routes=[Route("/{path:path}", tide)]),
        ],
    ),
    Mount("/harbour", app=harbour, name="harbour"),
    Mount("/keeper", routes=keeper_routes, middleware=[Middleware(Papers)]),
    Mount("/pictures", app=StaticFiles(directory="pictures", check_dir=False)),
    *[Route(path, endpoint, methods=methods) for path, endpoint, methods in TABLE],
    Mount(COAST, make_keeper("west")),
    Mount(ISLAND, make_keeper("north")),
]

if FOG:
    routes.append(Route("/fog", fog_horn, methods=["POST"]))

for lamp in ("red", "green"):
    routes += [Route("/lamps/" + lamp, tide, methods={"PUT"})]

beam = Starlette(
    routes=routes,
    middleware=[Middleware(GZipMiddleware, minimum_size=400), Middleware(AuthenticationMiddleware, backend=None)],
    exception_handlers={404: welcome},
    lifespan=lifespan,
)

beam.add_route("/late/{minutes:float}", tide, methods=["GET"])
beam.router.add_route("/later", tide)
beam.mount("/annexe", Starlette(routes=[Route("/attic", tide)]))
beam.router.routes.append(Route("/last", tide))
