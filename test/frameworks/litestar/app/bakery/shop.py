from litestar import Litestar, Router, asgi, get
from litestar.di import Provide
from litestar.openapi import OpenAPIConfig
from litestar.static_files import create_static_files_router
from litestar.types import Receive, Scope, Send

from bakery.counter import counter_router, queue_length
from bakery.guards import hygiene_guard
from bakery.ovens.controllers import OvenController, SpareOvenController
from bakery.ovens.recipes import RECIPE_HANDLERS
from bakery.paths import BASE, NIGHT, STREET, Shelf
from bakery.shelves import make_shelf
from bakery.street import street_handlers


@get("/", include_in_schema=False)
async def window() -> str:
    return "bread"


@get(["/opening", "/hours"], sync_to_thread=False)
def opening() -> dict:
    return {}


@asgi("/raw", is_mount=False)
async def raw(scope: Scope, receive: Receive, send: Send) -> None:
    return None


@get("/night-shift")
async def night_shift() -> dict:
    return {}


async def provide_clock() -> int:
    return 1


kitchen = Router(
    path="/kitchen",
    route_handlers=[OvenController, Router("/recipes", route_handlers=RECIPE_HANDLERS)],
    guards=[hygiene_guard],
)

handlers = [window, opening, raw, kitchen, counter_router]
handlers.append(make_shelf(Shelf.BREAD, "loaf"))
handlers.extend(make_shelf(shelf, "slice") for shelf in [Shelf.CAKE])
handlers.append(create_static_files_router(path="/pictures", directories=["pictures"]))

if NIGHT:
    handlers += [night_shift]


def create_shop() -> Litestar:
    shop = Litestar(
        route_handlers=handlers,
        path=BASE,
        openapi_config=OpenAPIConfig(title="Bakery", version="1", path="/handbook"),
        dependencies={"clock": Provide(provide_clock)},
    )
    shop.register(queue_length)
    shop.register(Router(path=STREET, route_handlers=street_handlers()))
    return shop


app = create_shop()


def main() -> None:
    import uvicorn

    uvicorn.run(app)
