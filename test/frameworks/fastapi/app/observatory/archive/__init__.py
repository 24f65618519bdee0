from fastapi import Depends, FastAPI

from observatory.security import require_badge

from .shelves import shelves


def make_archive() -> FastAPI:
    vault = FastAPI(dependencies=[Depends(require_badge)], root_path="/vault")
    vault.include_router(shelves, prefix="/shelves")

    @vault.get("/index")
    def index():
        return []

    return vault
