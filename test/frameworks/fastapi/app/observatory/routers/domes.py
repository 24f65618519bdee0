from fastapi import APIRouter, Depends

from observatory.names import Area
from observatory.security import require_badge


class GuardedRouter(APIRouter):
    """A router that always asks for a badge."""

    def __init__(self, area: Area, **options):
        super().__init__(prefix=area.value, dependencies=[Depends(require_badge)], **options)


class Desk:
    area: Area

    def __init__(self):
        self.router = GuardedRouter(self.area)
        self.router.add_api_route("/{dome}", self.show, methods=["GET"])
        self.register()

    def register(self) -> None:
        raise NotImplementedError

    def show(self, dome: str):
        return {"dome": dome}


class DomeDesk(Desk):
    area = Area.DOMES

    def register(self) -> None:
        self.router.add_api_route("/{dome}/shutter", self.open_shutter, methods=["POST"])

        @self.router.delete("/{dome}/shutter")
        def close_shutter(dome: str):
            return {}

    def open_shutter(self, dome: str):
        return {}
