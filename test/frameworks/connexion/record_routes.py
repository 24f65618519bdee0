"""Prints what an application serves as its Flask application holds it: `METHOD /template`, one a line."""

import importlib
import re
import sys

module, name = sys.argv[1].split(":")
application = getattr(importlib.import_module(module), name)
# Descriptions are routed when the application starts.
application.middleware._build_middleware_stack()
for rule in application.app.url_map.iter_rules():
    if rule.endpoint != "static":
        for method in rule.methods - {"HEAD", "OPTIONS"}:
            print(method, re.sub(r"<(?:[^<>:]+:)?(\w+)>", r"{\1}", rule.rule))
