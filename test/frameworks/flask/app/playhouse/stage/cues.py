from flask import Blueprint

from . import traps, wings

lights = Blueprint("lights", __name__, url_prefix="/never-used")


@wings.route("/cues", methods=("POST",))
def add_cue():
    return ""


@wings.route("/cues/<uuid:cue>")
@wings.route("/cues/<uuid:cue>/text")
def cue(cue):
    return ""


@traps.delete("/<any(left, right):side>")
def close_trap(side):
    return ""


@lights.put("/<float:level>")
def dim(level):
    return ""
