SECRET_KEY = "for the recording only"
ROOT_URLCONF = "dock.urls"
INSTALLED_APPS = ["django.contrib.auth", "django.contrib.contenttypes", "ninja_extra"]
DEFAULT_CHARSET = "utf-8"
USE_TZ = True
