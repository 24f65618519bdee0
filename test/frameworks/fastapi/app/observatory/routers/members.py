"""Routers that libraries make or change."""

from fastapi import APIRouter, Depends
from fastapi.routing import APIRoute
from fastapi_users import FastAPIUsers, schemas
from fastapi_users.authentication import AuthenticationBackend, BearerTransport, JWTStrategy
from fastapi_utils.cbv import cbv
from starlette.responses import JSONResponse
from starlette.routing import Route

from observatory.security import note_visit


class Astronomer(schemas.BaseUser[int]):
    pass


class NewAstronomer(schemas.BaseUserCreate):
    pass


class ChangedAstronomer(schemas.BaseUserUpdate):
    pass


def keeper():
    raise NotImplementedError


badge = AuthenticationBackend(
    name="badge",
    transport=BearerTransport(tokenUrl="members/badge/login"),
    get_strategy=lambda: JWTStrategy(secret="a" * 32, lifetime_seconds=60),
)
astronomers = FastAPIUsers[Astronomer, int](keeper, [badge])

members = APIRouter(prefix="/members")
members.include_router(astronomers.get_auth_router(badge), prefix="/badge")
members.include_router(astronomers.get_register_router(Astronomer, NewAstronomer))
members.include_router(astronomers.get_reset_password_router(), prefix="/lost")
members.include_router(astronomers.get_verify_router(Astronomer), prefix="/proof")
members.include_router(astronomers.get_users_router(Astronomer, ChangedAstronomer), prefix="/desk")

rota = APIRouter(prefix="/rota")


@cbv(rota)
class Rota:
    visit: None = Depends(note_visit)

    @rota.get("/weeks")
    def weeks(self):
        return []

    @rota.put("/weeks/{week}")
    def change_week(self, week: int):
        return {"week": week}


def show_badge():
    return {}


async def show_door(request):
    return JSONResponse({})


doors = APIRouter(
    routes=[APIRoute("/doors/badge", show_badge, methods=["POST"]), Route("/doors/{door}", show_door)]
)
