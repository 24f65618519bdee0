import os
from enum import StrEnum

BASE = "/bakery"
OVENS = "/ovens"
STREET = os.getenv("BAKERY_STREET", "/street")
NIGHT = "BAKERY_NIGHT" in os.environ


class Shelf(StrEnum):
    BREAD = "/bread"
    CAKE = "/cake"
