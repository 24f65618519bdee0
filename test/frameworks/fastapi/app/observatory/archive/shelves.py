from fastapi import APIRouter

shelves = APIRouter()


@shelves.get("/{shelf}")
@shelves.get("/{shelf}/box/{box}")
def show_shelf(shelf: int, box: int | None = None):
    return {}
