"""Builds the service: `uvicorn --factory observatory.boot:create_service`."""

import os

from fastapi import Depends, FastAPI, Request
from fastapi.staticfiles import StaticFiles
from fastapi_pagination import add_pagination
from prometheus_fastapi_instrumentator import Instrumentator

from observatory import routers
from observatory.archive import make_archive
from observatory.routers import live, members, spellings, workshop
from observatory.routers.generic import make_collection
from observatory.routers.probes import register_probes
from observatory.security import limit_rate, note_visit

from .settings import get_settings, settings

class WallPages(StaticFiles):
    """The pages of the screens on the wall."""


TENANT = os.environ["OBSERVATORY_TENANT"]


def create_service() -> FastAPI:
    service = FastAPI(
        title="Observatory",
        docs_url="/handbook",
        redoc_url=None,
        root_path="/proxied",
        dependencies=[Depends(limit_rate)],
    )
    service.include_router(routers.sky, prefix=settings.SKY_ROOT)
    service.include_router(live.router)
    service.include_router(
        make_collection("lenses", lambda: [], guard=note_visit),
        prefix="/store",
    )
    service.include_router(make_collection("mirrors", list), prefix="/store")
    service.include_router(spellings.comets)
    service.include_router(spellings.eclipses)
    for router in (members.members, members.rota, members.doors):
        service.include_router(router)
    register_probes(service)
    if get_settings().WORKSHOP:
        service.include_router(workshop.router, prefix="/workshop")
    service.include_router(workshop.tenant_router, prefix=f"/{TENANT}")
    service.mount(get_settings().ARCHIVE_PATH, make_archive())
    service.mount("/pictures", StaticFiles(directory="static"), name="pictures")
    service.mount("/wall", WallPages(directory="static"), name="wall")
    add_pagination(service)
    Instrumentator().instrument(service).expose(service, endpoint="/-/metrics", include_in_schema=False)

    @service.exception_handler(KeyError)
    async def on_key_error(request: Request, error: KeyError):
        raise error

    @service.get("/", include_in_schema=False)
    def welcome():
        return {"welcome": "to the observatory"}

    return service


