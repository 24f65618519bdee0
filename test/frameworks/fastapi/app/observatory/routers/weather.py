from fastapi import APIRouter

weather = APIRouter()


class Station:
    router = APIRouter(prefix="/stations")

    @staticmethod
    @router.get("/{station}/wind")
    def wind(station: str):
        return 0


@Station.router.get("/{station}/rain")
def rain(station: str):
    return 0


weather.include_router(Station.router)

post = weather.post


@post("/alarms")
def raise_alarm():
    return {}
