from ninja import NinjaAPI, Router
from ninja.security import HttpBearer, django_auth

from dock.berths.desk import berths


class HarbourKey(HttpBearer):
    def authenticate(self, request, token):
        return token == "open"


desk = NinjaAPI(title="Desk", version="2", auth=HarbourKey())
staff = NinjaAPI(urls_namespace="staff", docs_url=None)
tides = Router(tags=["tides"])


@desk.get("/weather")
def weather(request):
    return {}


@desk.get("", auth=None)
def hello(request):
    return {}


@desk.api_operation(["PUT", "PATCH"], "weather/{str:station}/")
def correct(request, station: str):
    return {}


@tides.get("/{int:year}/{month}")
def table(request, year: int, month: int):
    return {}


@tides.delete("", auth=django_auth)
def clear(request):
    return {}


desk.add_router("/berths/", berths)
desk.add_router("tides", tides)
desk.add_router("/crew", "dock.crew.crew")
staff.add_router("", "dock.crew.rota")
