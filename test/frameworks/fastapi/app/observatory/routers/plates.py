from fastapi import APIRouter, Depends

from observatory.names import SEGMENTS
from observatory.security import note_visit

router = APIRouter(dependencies=[Depends(note_visit)])


def list_part():
    return []


def add_part():
    return {}


for segment in SEGMENTS:
    router.add_api_route(f"/{segment}", list_part, methods=["GET"])
    router.add_api_route(path=f"/{segment}/new", endpoint=add_part, methods=["POST"], name=f"add-{segment}")


@router.get("/files/{file_path:path}")
def read_file(file_path: str):
    return {"path": file_path}


@router.get(path="/{plate_id:int}/exposures/{exposure}")
def show_exposure(plate_id: int, exposure: str):
    return {}
