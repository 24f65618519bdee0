"""Routers that change what is registered on them: the library's own methods call the ones that are replaced."""

from typing import Any

from fastapi import APIRouter, Depends

from observatory.security import note_visit


class BothSpellings(APIRouter):
    """With and without the slash at the end."""

    def api_route(self, path: str, *, include_in_schema: bool = True, **rest: Any):
        plain = super().api_route(path.rstrip("/"), include_in_schema=include_in_schema, **rest)
        slashed = super().api_route(path.rstrip("/") + "/", include_in_schema=False, **rest)

        def register(endpoint):
            slashed(endpoint)
            return plain(endpoint)

        return register


class Versioned(APIRouter):
    def add_api_route(self, path: str, endpoint: Any, **rest: Any) -> None:
        super().add_api_route(f"/r7{path}", endpoint, **rest)


comets = BothSpellings(prefix="/comets")
eclipses = Versioned(prefix="/eclipses")


@comets.get("/visible/", dependencies=[Depends(note_visit)])
def visible_comets():
    return []


@eclipses.put("/{eclipse}")
def change_eclipse(eclipse: str):
    return {"eclipse": eclipse}
