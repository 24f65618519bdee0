from litestar import get


def street_handlers() -> list:
    handlers = []
    for place in ("stall", "van"):

        @get(f"/{place}", name=f"street-{place}")
        async def sell() -> dict:
            return {}

        handlers.append(sell)
    return handlers
