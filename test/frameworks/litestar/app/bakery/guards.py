from litestar.connection import ASGIConnection
from litestar.handlers import BaseRouteHandler


def apron_guard(connection: ASGIConnection, handler: BaseRouteHandler) -> None:
    return None


async def till_guard(connection: ASGIConnection, handler: BaseRouteHandler) -> None:
    return None


def hygiene_guard(connection: ASGIConnection, handler: BaseRouteHandler) -> None:
    return None
