"""Prints what Django's own resolver holds: `METHOD /template`, one a line; ANY for a view that asks for no method."""

import re
import sys
from re import _constants as codes
from re import _parser as regex_parser

import django
from django.urls import URLPattern, get_resolver
from django.urls.resolvers import RegexPattern
from django.views.static import serve


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
    kind = getattr(view, "view_class", None)
    if kind is not None:
        allowed = view.view_initkwargs.get("http_method_names", kind.http_method_names)
        return [name.upper() for name in allowed if hasattr(kind, name) and name not in ("head", "options")]
    while view is not None:
        for cell in view.__closure__ or ():
            if isinstance(cell.cell_contents, list) and "request_method_list" in view.__code__.co_freevars:
                return [name for name in cell.cell_contents if name != "HEAD"]
        view = getattr(view, "__wrapped__", None)
    return ["ANY"]


def walk(patterns, prefix: str):
    for entry in patterns:
        for text in templates(entry.pattern):
            if not isinstance(entry, URLPattern):
                yield from walk(entry.url_patterns, prefix + text)
            elif entry.callback is not serve:
                for method in methods(entry.callback):
                    yield f"{method} {prefix}{text}"


if __name__ == "__main__":
    import os

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", sys.argv[1])
    django.setup()
    print("\n".join(walk(get_resolver().url_patterns, "/")))
