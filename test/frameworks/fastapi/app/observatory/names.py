from enum import Enum
from typing import Final

NIGHT_PREFIX: Final = "/nights"
SEGMENTS = ("plates", "scans")


class Area(str, Enum):
    DOMES = "/domes"
    CREW = "/crew"


def versioned(name: str, version: int = 1) -> str:
    return f"/{name}/r{version}"
