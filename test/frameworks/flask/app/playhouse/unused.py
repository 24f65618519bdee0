from flask import Blueprint

attic = Blueprint("attic", __name__, url_prefix="/attic")


@attic.get("/trunks")
def trunks():
    return ""
