from ninja import Router

berths = Router()
keys = Router()


@berths.get("/")
def browse(request):
    return []


@berths.post("/")
def book(request):
    return {}


@berths.get("/{berth_id}")
def entry(request, berth_id: int):
    return {}


@berths.get("/{berth_id}/files/{path:rest}")
def files(request, berth_id: int, rest: str):
    return {}


@keys.post("copy")
def copy(request, berth_id: int):
    return {}


berths.add_router("/{berth_id}/keys", keys)
