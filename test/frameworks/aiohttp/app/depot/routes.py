from aiohttp import web

from .handlers import Scales, change, remove, show

MOVES = {
    "push": ("POST", change),
    "pull": ("PUT", change),
    "couple": ("*", show),
}


def setup_routes(app: web.Application, prefix: str = "") -> None:
    app.router.add_get(f"{prefix}/tracks", show, name="tracks")
    app.router.add_post(f"{prefix}/tracks", change)
    app.router.add_get(prefix + r"/tracks/{track:\d+}", show, allow_head=False)
    app.router.add_patch(prefix + r"/tracks/{track:\d+}/switch/{switch:[a-f]{2}}", change)
    app.router.add_delete(prefix + "/tracks/{track}", remove)
    app.router.add_head(prefix + "/signals", show)
    app.router.add_options(prefix + "/signals", show)
    app.router.add_route("GET", prefix + "/files/{tail:.*}", show)
    for move, (method, handler) in MOVES.items():
        app.router.add_route(method, f"{prefix}/move/{move}", handler)
    resource = app.router.add_resource("/crane")
    resource.add_route("GET", show)
    resource.add_route("PUT", change)
    Scales(app, base="/scales")
