from bottle import Bottle

from . import names

grain = Bottle()


@grain.get("/sacks")
def sacks():
    return {}


@grain.post("/sacks")
def fill():
    return {}


@grain.route("/sacks/<sack:int>", method=["GET", "PUT"])
def sack(sack):
    return {}


@grain.delete("/sacks/<sack:int>")
@grain.delete("/bags/<sack:int>")
def burn(sack):
    return {}


for kind in names.KINDS:
    grain.route(f"/kinds/{kind}", "GET", lambda: {})
