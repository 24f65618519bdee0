from collections.abc import Callable

from fastapi import APIRouter, Depends


def make_collection(name: str, read: Callable[[], list], guard: Callable | None = None) -> APIRouter:
    guards = [Depends(guard)] if guard else []
    router = APIRouter(prefix=f"/{name}", dependencies=guards)

    @router.get("")
    def list_items():
        return read()

    @router.get("/{item_id}")
    def show_item(item_id: str):
        return item_id

    return router
