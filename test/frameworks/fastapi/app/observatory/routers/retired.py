"""Was included once. Nothing includes it now."""

from fastapi import APIRouter

router = APIRouter(prefix="/spectra")


@router.get("/{spectrum}")
def show_spectrum(spectrum: str):
    return {}
