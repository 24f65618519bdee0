from flask import Blueprint

foyer = Blueprint("foyer", __name__)
cloakroom = Blueprint("cloakroom", __name__)


@foyer.route("/bar", strict_slashes=False, methods=["get", "post"])
def bar():
    return ""


@foyer.route("/bar/menu/", defaults={"page": 1})
@foyer.route("/bar/menu/page/<int:page>")
def menu(page):
    return ""


@cloakroom.get("/coats/<coat>")
def coat(coat):
    return ""
