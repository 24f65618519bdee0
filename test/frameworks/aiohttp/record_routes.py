"""Prints what an application serves as aiohttp itself holds it: `METHOD /template`, one a line."""

import inspect
import sys

from aiohttp import hdrs, web
from aiohttp.web_urldispatcher import PrefixedSubAppResource, StaticResource


def methods(route):
    if inspect.isclass(route.handler) and issubclass(route.handler, web.View):
        return [name for name in hdrs.METH_ALL if hasattr(route.handler, name.lower())]
    return ["ANY" if route.method == "*" else route.method]


def lines(app):
    for resource in app.router.resources():
        # A sub-application's own resources already carry its prefix.
        if isinstance(resource, PrefixedSubAppResource):
            yield from lines(resource._app)
        elif not isinstance(resource, StaticResource):
            served = [(route, method) for route in resource for method in methods(route)]
            gets = {route.handler for route, method in served if method == "GET"}
            for route, method in served:
                # What `add_get` adds by itself.
                if method == "HEAD" and route.handler in gets:
                    continue
                yield f"{method} {resource.canonical}"


module, factory = sys.argv[1].split(":")
print("\n".join(lines(getattr(__import__(module, fromlist=[factory]), factory)())))
