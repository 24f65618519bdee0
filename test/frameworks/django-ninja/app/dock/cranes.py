from django.contrib.auth.models import Permission
from ninja.security import HttpBearer
from ninja_extra import (
    ControllerBase,
    ModelConfig,
    ModelControllerBase,
    NinjaExtraAPI,
    api_controller,
    http_delete,
    http_generic,
    http_get,
    route,
)
from ninja_extra.permissions import IsAdminUser, IsAuthenticated


class CraneKey(HttpBearer):
    def authenticate(self, request, token):
        return token == "lift"


class Listed:
    @http_get("")
    def listed(self):
        return []


@api_controller("/cranes", auth=CraneKey(), permissions=[IsAuthenticated])
class CraneController(Listed, ControllerBase):
    @http_get("/{int:crane}", auth=None)
    def crane(self, crane: int):
        return {}

    @route.post("/{int:crane}/loads/", permissions=[IsAdminUser])
    def load(self, crane: int):
        return {}

    @http_generic("/{int:crane}", methods=["PUT", "PATCH"])
    def mend(self, crane: int):
        return {}


@api_controller("/quays/{quay}")
class QuayController:
    @http_delete("/moorings/{int:mooring}")
    def loosen(self, quay: str, mooring: int):
        return {}


@api_controller("/permits")
class PermitController(ModelControllerBase):
    model_config = ModelConfig(model=Permission, allowed_routes=["list", "find_one", "create"])


lifting = NinjaExtraAPI(urls_namespace="lifting")
lifting.register_controllers(CraneController, QuayController)
lifting.register_controllers("dock.tide.TideController", PermitController)
