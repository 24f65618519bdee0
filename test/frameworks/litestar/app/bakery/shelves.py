from litestar import Router, get, post


def make_shelf(path: str, kind: str) -> Router:
    @get(f"/{kind}")
    async def on_shelf() -> list:
        return []

    @post(f"/{kind}/{{count:int}}")
    async def fill_shelf(count: int) -> None:
        return None

    return Router(path=path, route_handlers=[on_shelf, fill_shelf])
