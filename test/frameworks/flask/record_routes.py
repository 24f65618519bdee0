"""Prints what an application serves as Flask itself holds it: `METHOD /template`, one a line."""

import re
import sys

from flask import Flask
from werkzeug.middleware.dispatcher import DispatcherMiddleware


def template(rule: str) -> str:
    return re.sub(r"<(?:[^<>:]+:)?(\w+)>", r"{\1}", rule)


def walk(app, prefix: str):
    if isinstance(app, Flask):
        inner = app.__dict__.get("wsgi_app")
        if isinstance(inner, DispatcherMiddleware):
            for path, mounted in inner.mounts.items():
                yield from walk(mounted, prefix + path)
        for rule in app.url_map.iter_rules():
            if rule.endpoint == "static" or rule.endpoint.endswith(".static"):
                continue
            for method in rule.methods - {"HEAD", "OPTIONS"}:
                yield f"{method} {prefix}{template(rule.rule)}"


module, name = sys.argv[1].split(":")
print("\n".join(walk(getattr(__import__(module, fromlist=[name]), name), "")))
