"""Prints what an application serves as Litestar itself holds it: `METHOD /template`, one a line."""

import re
import sys

from litestar.routes import HTTPRoute


def template(path: str) -> str:
    return re.sub(r"\{(\w+):\w+\}", r"{\1}", path)


def is_own(handler) -> bool:
    module = handler.fn.__module__ if hasattr(handler, "fn") else ""
    return not module.startswith("litestar.")


module, name = sys.argv[1].split(":")
app = getattr(__import__(module, fromlist=[name]), name)
for route in app.routes:
    if not isinstance(route, HTTPRoute):
        continue
    for handler in route.route_handlers:
        if not is_own(handler):
            continue
        for method in handler.http_methods:
            if method != "OPTIONS":
                print(f"{method} {template(route.path)}")
