import fastapi

watch_router = fastapi.APIRouter()
get, delete = watch_router.get, watch_router.delete


@get("")
def watched():
    return []


@delete("/{target}")
def forget(target: str):
    return None
