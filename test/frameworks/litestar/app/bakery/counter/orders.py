from typing import Annotated
from uuid import UUID

from litestar import Controller, HttpMethod, get, patch, post, route
from litestar.params import Parameter

from bakery.guards import till_guard


class OrderController(Controller):
    path = "/orders"
    guards = [till_guard]
    tags = ["orders"]

    @get()
    async def list_orders(self) -> list:
        return []

    @post(status_code=201)
    async def add_order(self, data: dict) -> dict:
        return data

    @get("/{order_id:uuid}")
    async def show_order(self, order_id: Annotated[UUID, Parameter(title="order")]) -> dict:
        return {}

    @route("/{order_id:uuid}/state", http_method=[HttpMethod.PATCH, "DELETE"], status_code=200)
    async def change_state(self, order_id: UUID) -> dict:
        return {}

    @patch("/{order_id:uuid}/lines/{line:int}")
    async def change_line(self, order_id: UUID, line: int) -> dict:
        return {}

    async def not_a_route(self) -> None:
        return None
