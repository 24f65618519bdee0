"""Prints what an application serves as Sanic itself holds it: `METHOD /template`, one a line."""

import re
import sys

module, factory = sys.argv[1].split(":")
app = getattr(__import__(module, fromlist=[factory]), factory)()
app.router.finalize()


def template(path: str) -> str:
    return re.sub(r"<(\w+)(?::[^<>]*)?>", r"{\1}", path)


for route in app.router.routes:
    if route.extra.static or route.extra.websocket:
        continue
    slash = "" if route.path.startswith("/") else "/"
    for method in route.methods:
        if method != "OPTIONS":
            print(f"{method} {slash}{template(route.path)}")
