"""Prints what Django's own resolver holds of the views of Django REST framework: `METHOD /template`, one a line."""

import os
import re
import sys
from re import _constants as codes
from re import _parser as regex_parser

import django
from django.urls import URLPattern, get_resolver
from django.urls.resolvers import RegexPattern


def expand(parsed, names) -> list[str]:
    """The texts that a regular expression stands for: groups are parameters, optional parts and branches are several."""
    texts = [""]
    for code, value in parsed:
        texts = [text + more for text in texts for more in piece(code, value, names)]
    return texts


def piece(code, value, names) -> list[str]:
    if code is codes.LITERAL:
        return [chr(value)]
    if code is codes.AT:
        return [""]
    if code is codes.BRANCH:
        return [text for branch in value[1] for text in expand(branch, names)]
    if code is codes.SUBPATTERN:
        group, _, _, inner = value
        return expand(inner, names) if group is None else ["{%s}" % names.get(group, "var")]
    if code is codes.MAX_REPEAT and value[:2] == (0, 1):
        return ["", *expand(value[2], names)]
    return ["{var}"]


def templates(pattern) -> list[str]:
    if isinstance(pattern, RegexPattern):
        parsed = regex_parser.parse(str(pattern))
        return expand(parsed, {number: name for name, number in parsed.state.groupdict.items()})
    return [re.sub(r"<(?:[^<>:]+:)?(\w+)>", r"{\1}", str(pattern))]


def methods(view) -> list[str]:
    kind = getattr(view, "cls", None) or view.view_class
    allowed = view.initkwargs.get("http_method_names", kind.http_method_names)
    names = view.actions if getattr(view, "actions", None) else [name for name in allowed if hasattr(kind, name)]
    return [name.upper() for name in names if name in allowed and name not in ("head", "options")]


def walk(patterns, prefix: str):
    for entry in patterns:
        for text in templates(entry.pattern):
            # The same routes once more with a format as their ending: no operation of their own.
            if "{format}" in text:
                continue
            if isinstance(entry, URLPattern):
                # The page of links that a router adds by itself.
                if getattr(entry.callback, "cls", None) is APIRootView:
                    continue
                for method in methods(entry.callback):
                    yield f"{method} {prefix}{text}"
            else:
                yield from walk(entry.url_patterns, prefix + text)


os.environ.setdefault("DJANGO_SETTINGS_MODULE", sys.argv[1])
django.setup()

from rest_framework.routers import APIRootView  # noqa: E402

print("\n".join(walk(get_resolver().url_patterns, "/")))
