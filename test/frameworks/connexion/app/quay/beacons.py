from flask import Blueprint

signals = Blueprint("signals", __name__)


def foghorn():
    return "hoot"


@signals.post("/raise/<flag>")
def raise_flag(flag):
    return flag
