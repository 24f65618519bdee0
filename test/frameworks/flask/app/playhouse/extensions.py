from werkzeug.routing import BaseConverter


class Cache:
    def init_app(self, app):
        self.app = app

    def get(self, key):
        return None

    def route(self, key, value):
        return value


class SeatConverter(BaseConverter):
    regex = "[A-Z][0-9]+"


cache = Cache()
cache.route("/not-a-route", {})


def register_converters(app):
    app.url_map.converters["seat"] = SeatConverter
