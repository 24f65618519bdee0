from flask import Blueprint

from ..config import EVENING, MATINEE

blueprint = Blueprint("stage", __name__, url_prefix="/stage")
wings = Blueprint("wings", __name__, url_prefix="/wings")
traps = Blueprint("traps", __name__)

from . import cues  # noqa: E402,F401

wings.register_blueprint(traps, url_prefix="/traps")
blueprint.register_blueprint(wings)
blueprint.register_blueprint(cues.lights, url_prefix="/lamps")

for path in (EVENING, MATINEE):

    @blueprint.get(path + "/bill", endpoint=path.replace("/", "_"))
    def bill():
        return ""
