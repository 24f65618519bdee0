import os

GRASS = "/grass"
EDITION = 2
HAY = bool(os.environ.get("MEADOW_HAY"))
OWNER = os.environ["MEADOW_OWNER"]


class Paths:
    bees = "/bees"
    honey = bees + "/honey"
