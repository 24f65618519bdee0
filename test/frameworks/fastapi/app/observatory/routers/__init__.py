from fastapi import APIRouter, Depends

from ..names import Area, versioned
from ..security import require_badge
from . import crew, nights, telescopes
from .domes import DomeDesk
from .plates import router as plate_router
from .targets import router as targets
from .weather import weather

sky = APIRouter()

for module in (telescopes, nights):
    sky.include_router(module.router)

for child, where in [(plate_router, "/glass"), (targets, versioned("targets", version=3))]:
    sky.include_router(child, prefix=where)

sky.include_router(crew.router, prefix=Area.CREW.value, dependencies=[Depends(require_badge)])
sky.include_router(DomeDesk().router)
sky.include_router(router=weather, prefix="/" + "weather")

__all__ = ["sky"]
