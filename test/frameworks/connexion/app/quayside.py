import pathlib

import connexion
import yaml
from connexion import FlaskApp
from connexion.resolver import MethodResolver, MethodViewResolver, RelativeResolver, RestyResolver
from starlette.middleware.gzip import GZipMiddleware

from quay import beacons
from quay.settings import CREW_BASE

HERE = pathlib.Path(__file__).parent


def build():
    made = FlaskApp(__name__, specification_dir="contracts/")
    made.add_middleware(GZipMiddleware)
    made.add_api("berths.yaml", resolver_error=501)
    made.add_api("pilots.yaml", base_path="/staff", resolver=RestyResolver("quay.staff"))
    for name, base in (("tugs.yaml", "/fleet"), ("tugs.yaml", "/reserve")):
        made.add_api(name, base_path=base, name=base, resolver=MethodViewResolver("quay.fleet"))
    made.add_api("crews.json", base_path=CREW_BASE, resolver=RelativeResolver("quay.crews"), resolver_error=501)
    made.add_api("tides.yaml", resolver=MethodResolver("quay.sea", collection_endpoint_name="browse"))
    return made


quayside = build()
with (HERE / "openapi.yaml").open() as text:
    quayside.add_api(yaml.safe_load(text))


@quayside.route("/lamp", methods=["PUT"])
def light_lamp():
    return "lit"


quayside.add_url_rule("/foghorn", "foghorn", beacons.foghorn)
quayside.app.register_blueprint(beacons.signals, url_prefix="/signals")

if __name__ == "__main__":
    quayside.run(port=8123)
