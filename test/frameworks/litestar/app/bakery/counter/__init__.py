from litestar import Router, delete, get, head, put

from bakery.guards import apron_guard, till_guard

from .orders import OrderController
from .live import LiveOrders, ticker


@put("/till/{amount:decimal}", guards=[till_guard])
async def fill_till(amount: float) -> None:
    return None


@delete(path="/till", status_code=204)
async def empty_till() -> None:
    return None


@head("/till")
async def till_size() -> None:
    return None




@get("/queue/length")
async def queue_length() -> int:
    return 0


counter_router = Router(
    path="/counter",
    guards=[apron_guard],
    route_handlers=[fill_till, empty_till, till_size, OrderController, LiveOrders, ticker],
)
