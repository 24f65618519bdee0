from flask import Blueprint

from ...config import PARTNER
from ...guards import role_required

ledger = Blueprint("ledger", __name__, url_prefix="/ledger")


@ledger.get("/<path:entry>")
@role_required("accountant")
def read_entry(entry):
    return ""


if PARTNER:

    @ledger.get(f"/shared/{PARTNER}")
    def shared():
        return ""
