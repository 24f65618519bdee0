from fastapi import APIRouter

from .catalogue import *
from .watch import watch_router

router = APIRouter()
router.include_router(catalogue)
router.include_router(watch_router, prefix="/watch")
