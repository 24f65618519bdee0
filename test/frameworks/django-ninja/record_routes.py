"""Prints what Django's own resolver holds of the operations of django-ninja: `METHOD /template`, one a line."""

import os
import re
import sys

import django
from django.urls import URLPattern, get_resolver


def path_view(view):
    """The object behind a view of django-ninja; None for its own pages."""
    for cell in getattr(view, "__closure__", None) or ():
        if hasattr(cell.cell_contents, "operations"):
            return cell.cell_contents
    return path_view(view.__wrapped__) if hasattr(view, "__wrapped__") else None


def walk(patterns, prefix: str):
    for entry in patterns:
        text = prefix + re.sub(r"<(?:[^<>:]+:)?(\w+)>", r"{\1}", str(entry.pattern))
        if not isinstance(entry, URLPattern):
            yield from walk(entry.url_patterns, text)
            continue
        view = path_view(entry.callback)
        for operation in view.operations if view else ():
            for method in operation.methods:
                yield f"{method} {text}"


os.environ.setdefault("DJANGO_SETTINGS_MODULE", sys.argv[1])
django.setup()
print("\n".join(walk(get_resolver().url_patterns, "/")))
