from datetime import date

from fastapi import APIRouter

from observatory import names

router = APIRouter(prefix=names.NIGHT_PREFIX)


@router.get("/tonight")
@router.get("/{night}")
def show_night(night: date | None = None):
    return {"night": night}


@router.api_route("/{night}/log", methods=["GET", "PUT"])
def night_log(night: date):
    return {}


@router.head("/{night}/log")
def night_log_size(night: date):
    return None


@router.options("/{night}/log")
def night_log_options(night: date):
    return {}


@router.api_route("/moons")
def moons():
    return []


class Plan:
    reports = f"{names.NIGHT_PREFIX.strip('/')}-report"


router.add_api_route("/{night}/" + Plan.reports, lambda night: {}, methods={"POST"})
