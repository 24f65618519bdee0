from ninja_extra import api_controller, http_get


@api_controller
class TideController:
    @http_get("/tide")
    def tide(self):
        return {}
