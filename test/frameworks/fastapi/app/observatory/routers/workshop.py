from fastapi import APIRouter

router = APIRouter()
tenant_router = APIRouter()


@router.get("/tools")
def tools():
    return []


@tenant_router.get("/bench")
def bench():
    return {}
