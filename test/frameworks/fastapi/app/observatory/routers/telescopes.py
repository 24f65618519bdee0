from typing import Annotated

from fastapi import APIRouter, Body, Depends, Path

from observatory.security import COMMON, Aimer, Observer, RequireRank, audited, require_badge

router = APIRouter(prefix="/telescopes", tags=["telescopes"])

can_service = RequireRank("technician")


@router.get("")
async def list_telescopes(limit: int = 20):
    return []


@router.post(
    "/",
    status_code=201,
    dependencies=[Depends(require_badge)],
)
async def add_telescope(observer: Observer, name: str = Body(embed=True)):
    return {"name": name}


@router.get("/{telescope_id}")
async def show_telescope(telescope_id: Annotated[int, Path(ge=1)]):
    return {"id": telescope_id}


@router.patch("/{telescope_id}", dependencies=COMMON + [Depends(can_service)])
@audited
async def change_telescope(telescope_id: int):
    return {"id": telescope_id}


@router.put("/{telescope_id}/aim")
async def aim_telescope(telescope_id: int, aimer: Aimer):
    return {"id": telescope_id}


@router.delete("/{telescope_id}", status_code=204)
async def retire_telescope(telescope_id: int, badge: str = Depends(require_badge)) -> None:
    return None
