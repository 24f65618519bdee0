from flask import Blueprint

from .ledger import entries

blueprint = Blueprint("office", __name__, url_prefix="/office")
blueprint.register_blueprint(entries.ledger)


def accounts():
    return ""


def payroll(month):
    return ""


RULES = [
    ("/accounts", "accounts", accounts, ["GET"]),
    ("/payroll/<month>", "payroll", payroll, ["GET", "POST"]),
]

for rule, endpoint, view, methods in RULES:
    blueprint.add_url_rule(rule, endpoint, view, methods=methods)
