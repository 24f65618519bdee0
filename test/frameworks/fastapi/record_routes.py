"""Prints what an application serves as FastAPI itself holds it: `METHOD /template`, one a line."""

import re
import sys

from fastapi import FastAPI
from fastapi.routing import APIRoute, iter_route_contexts
from starlette.routing import Mount, Route


def template(path: str) -> str:
    return re.sub(r"\{(\w+):\w+\}", r"{\1}", path) or "/"


def documentation(app: FastAPI) -> set[str | None]:
    return {app.openapi_url, app.docs_url, app.redoc_url, app.swagger_ui_oauth2_redirect_url}


def walk(app, prefix: str):
    for context in iter_route_contexts(app.routes):
        route = context.original_route
        path = prefix + (context.path or "")
        if isinstance(route, Mount):
            if hasattr(route.app, "routes"):
                yield from walk(route.app, path)
        elif isinstance(route, APIRoute):
            for method in context.methods:
                yield f"{method} {template(path)}"
        elif isinstance(route, Route) and context.path not in documentation(app):
            for method in context.methods - {"HEAD"}:
                yield f"{method} {template(path)}"


module, factory = sys.argv[1].split(":")
service = getattr(__import__(module, fromlist=[factory]), factory)()
print("\n".join(walk(service, "")))
