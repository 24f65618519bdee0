import os

SECRET_KEY = os.environ.get("CANAL_SECRET", "only for the lock keeper")
DEBUG = "CANAL_DEBUG" in os.environ
ROOT_URLCONF = "canal.urls"
INSTALLED_APPS = [
    "django.contrib.contenttypes",
    "django.contrib.auth",
    "canal.gates",
    "canal.boats",
    "canal.tolls",
]
MIDDLEWARE = ["django.middleware.common.CommonMiddleware"]
DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
STATIC_URL = "/paint/"
MEDIA_URL = "/photographs/"
MEDIA_ROOT = "photographs"
API_PREFIX = "water/v3/"
USE_I18N = False
QUAY_ROOT = os.environ.get("CANAL_QUAY_ROOT", "https://canal.example/quays")
QUAY_SIDE = os.environ.get("CANAL_QUAY_SIDE", "")
