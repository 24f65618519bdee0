from flask import Blueprint, jsonify
from flask.views import MethodView, View

from .config import House
from .extensions import cache
from .guards import patron_required, role_required

blueprint = Blueprint("tickets", __name__, url_prefix=House.TICKET_ROOT)


@blueprint.before_request
def check_season():
    return None


@blueprint.route("/")
def list_tickets():
    return jsonify(cache.get("/tickets") or [])


@blueprint.route("/<int:ticket_id>", methods=["GET", "DELETE"])
@patron_required
def one_ticket(ticket_id):
    return jsonify(ticket_id)


@blueprint.post("/<int:ticket_id>/refund")
@patron_required
@role_required("cashier")
def refund(ticket_id):
    return jsonify(ticket_id)


class SeatView(MethodView):
    decorators = [patron_required]
    init_every_request = False

    def get(self, seat=None):
        return jsonify(seat)

    def put(self, seat):
        return jsonify(seat)

    def _price(self):
        return 1


seat_view = SeatView.as_view("seats")
blueprint.add_url_rule("/seats", defaults={"seat": None}, view_func=seat_view, methods=["GET"])
blueprint.add_url_rule("/seats/<seat:seat>", view_func=seat_view, methods=["GET", "PUT"])


class Crud(MethodView):
    def get(self, key):
        return jsonify(key)

    def delete(self, key):
        return jsonify(key)


class VoucherView(Crud):
    def patch(self, key):
        return jsonify(key)


class Report(View):
    methods = ["GET", "POST"]

    def __init__(self, title):
        self.title = title

    def dispatch_request(self, day):
        return self.title


def register_crud(target, view, name):
    target.add_url_rule(f"/{name}s/<string:key>", view_func=view.as_view(name))


register_crud(blueprint, VoucherView, "voucher")
register_crud(blueprint, Crud, "coupon")
blueprint.add_url_rule("/reports/<day>", view_func=Report.as_view("report", "Sales"))
