"""Prints what an application serves as Bottle itself holds it: `METHOD /template`, one a line."""

import re
import sys


def template(rule):
    rule = re.sub(r"<(\w+)(?::[^<>]*)?>", r"{\1}", rule)
    return re.sub(r"(?<=/):(\w+)", r"{\1}", rule)


def walk(app, prefix):
    for route in app.routes:
        if "mountpoint" in route.config or route.config.get("mountpoint.target") is not None:
            mounted = route.config.get("mountpoint.target") or route.config["mountpoint"]["target"]
            where = route.config.get("mountpoint.prefix") or route.config["mountpoint"]["prefix"]
            yield from walk(mounted, prefix + where.rstrip("/"))
        else:
            yield f"{route.method} {prefix}{template(route.rule)}"


module, name = sys.argv[1].split(":")
print("\n".join(walk(getattr(__import__(module, fromlist=[name]), name), "")))
