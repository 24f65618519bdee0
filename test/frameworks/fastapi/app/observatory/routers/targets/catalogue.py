from fastapi import APIRouter

__all__ = ["catalogue"]

catalogue = APIRouter(prefix="/catalogue")


@catalogue.get("/{catalogue_name}/{number}")
def show_entry(catalogue_name: str, number: int):
    return {}
