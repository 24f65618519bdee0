from bottle import Bottle


def make(prefix):
    stones = Bottle()

    @stones.route(prefix)
    def every():
        return {}

    @stones.patch(prefix + "/<stone:re:[a-z]+>/groove")
    def dress(stone):
        return {}

    return stones


class Race:
    def __init__(self, app):
        app.route("/race/gates", "GET", self.gates)
        app.route("/race/gates/:gate", "POST", self.open)

    def gates(self):
        return {}

    def open(self, gate):
        return {}
