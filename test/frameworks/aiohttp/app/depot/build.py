from aiohttp import web

from . import handlers
from .config import AUDIT, ROOT, TENANT
from .guards import badge_middleware, timing_middleware
from .routes import setup_routes
from .wagons import WagonView, wagon_routes
from .yards import yards


async def on_startup(app: web.Application) -> None:
    app["ready"] = True


def build_audit() -> web.Application:
    audit = web.Application(middlewares=[badge_middleware])
    audit.router.add_get("/log", handlers.show)
    audit.add_routes([web.delete("/log/{entry}", handlers.remove)])
    return audit


def build_depot() -> web.Application:
    depot = web.Application(middlewares=[timing_middleware])
    depot.on_startup.append(on_startup)
    setup_routes(depot, prefix=ROOT)
    depot.add_routes(wagon_routes)
    depot.router.add_routes(yards)
    depot.router.add_view("/wagons/{wagon}", WagonView)
    depot.router.add_static("/photographs", "photographs")
    if AUDIT:
        depot.add_subapp("/audit/", build_audit())
    depot.add_subapp(f"/partners/{TENANT}", build_partner())
    return depot


def build_partner() -> web.Application:
    partner = web.Application()
    partner.router.add_route("GET", "/offers", handlers.show)

    inner = web.Application()
    inner.router.add_put("/{key}", handlers.change)
    partner.add_subapp("/keys", inner)
    return partner


def build_spare() -> web.Application:
    """Nobody adds it to anything, and nobody runs it."""
    return web.Application()
