"""Prints what an application serves as Starlette itself holds it: `METHOD /template`, one a line."""

import inspect
import re
import sys

from starlette.routing import Mount, Route


def template(path: str) -> str:
    return re.sub(r"\{(\w+):\w+\}", r"{\1}", path) or "/"


def methods(route: Route):
    if route.methods:
        return route.methods - {"HEAD"}
    if inspect.isclass(route.endpoint):
        names = ["GET", "POST", "PUT", "PATCH", "DELETE"]
        return {name for name in names if hasattr(route.endpoint, name.lower())}
    return {"ANY"}


def walk(app, prefix: str):
    for route in getattr(app, "routes", None) or []:
        if isinstance(route, Mount):
            yield from walk(route, prefix + route.path)
        elif isinstance(route, Route):
            for method in methods(route):
                yield f"{method} {template(prefix + route.path)}"


module, name = sys.argv[1].split(":")
print("\n".join(walk(getattr(__import__(module, fromlist=[name]), name), "")))
