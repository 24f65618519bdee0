from starlette.config import Config

config = Config()

SIGNALS = "/signals"
VERSION = "r4"
FOG = config("LIGHTHOUSE_FOG", cast=bool, default=False)
COAST = config("LIGHTHOUSE_COAST", default="/coast")
ISLAND = config("LIGHTHOUSE_ISLAND")
