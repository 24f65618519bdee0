from litestar import Controller, delete, get, post

from bakery.paths import OVENS


class HeatController(Controller):
    @get("/{oven:str}/heat")
    async def heat(self, oven: str) -> int:
        return 0

    @post("/{oven:str}/heat")
    async def set_heat(self, oven: str) -> int:
        return 0


class OvenController(HeatController):
    path = OVENS

    @get(["/", "/all"])
    async def ovens(self) -> list:
        return []

    @delete(f"{{oven:str}}/{OVENS.strip('/')}-light")
    async def lights_out(self, oven: str) -> None:
        return None


class SpareOvenController(HeatController):
    """Never registered."""

    path = "/spare"
