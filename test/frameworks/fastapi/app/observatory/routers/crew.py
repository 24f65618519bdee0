from fastapi import APIRouter, Security

from ..security import require_observer

router = APIRouter(prefix="/rota")


@router.get("/{day}")
def show_rota(day: str):
    return {}


@router.post("/swap", dependencies=[Security(require_observer, scopes=["aim"])])
def swap():
    return {}
