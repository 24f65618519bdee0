import os

import bottle
from bottle import Bottle, get, hook, post, request, route, run, static_file

from . import names
from .grain import grain
from .stones import Race, make

app = bottle.default_app()


@hook("before_request")
def weigh():
    request.weight = 1


@route("/")
def door():
    return "mill"


@get(names.WHEELS)
def wheels():
    return {}


@post(names.WHEELS, name="build")
def build():
    return {}


@app.put(names.WHEELS + "/<wheel>")
def turn(wheel):
    return {}


@app.route(["/flour", "/meal"])
def flour():
    return {}


@app.route("/bells/<bell>", method="PURGE" if False else "DELETE")
def silence(bell):
    return {}


@app.get("/letters/<rest:path>")
def letter(rest):
    return rest


app.route("/late", ["GET", "POST"], lambda: {})
app.mount("/grain/", grain)
app.merge(make("/stones"))
Race(app)

if os.environ.get("MILL_NIGHT"):

    @app.get("/night")
    def night():
        return {}


@app.get(os.environ.get("MILL_OWNER", "/owner") + "/rents")
def rents():
    return {}


lost = Bottle()


@lost.get("/lost")
def nothing():
    return {}


def picture(name):
    return static_file(name, root="pictures")


if __name__ == "__main__":
    run(app, port=8099)
