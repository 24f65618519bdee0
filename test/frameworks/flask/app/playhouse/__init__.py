from importlib import import_module

from flask import Flask
from werkzeug.middleware.dispatcher import DispatcherMiddleware

from .extensions import cache, register_converters
from .legacy import annals

SECTIONS = ["tickets", "stage", "office"]


def create_playhouse(config: str) -> Flask:
    house = Flask(__name__, static_url_path="/assets")
    house.config.from_object(config)
    cache.init_app(house)
    register_converters(house)

    for section in SECTIONS:
        module = import_module(f"playhouse.{section}")
        house.register_blueprint(module.blueprint)

    from .foyer import foyer, cloakroom

    house.register_blueprint(foyer, url_prefix="/foyer")
    house.register_blueprint(cloakroom, url_prefix="/left")
    house.register_blueprint(cloakroom, url_prefix="/right", name="cloakroom_right")

    from . import pages

    pages.init_pages(house)

    @house.before_request
    def count_visit():
        return None

    @house.errorhandler(404)
    def lost(error):
        return "lost", 404

    @house.cli.command("sweep")
    def sweep():
        return None

    house.wsgi_app = DispatcherMiddleware(house.wsgi_app, {"/annals": annals})
    return house
