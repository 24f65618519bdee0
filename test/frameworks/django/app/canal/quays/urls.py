from urllib.parse import urlparse

from django.conf import settings
from django.urls import path
from django.views.decorators.http import require_http_methods

from . import views

prefix = ""
if _path := urlparse(settings.QUAY_ROOT).path.strip("/"):
    prefix = f"{_path}/"

side = f"{settings.QUAY_SIDE}/" if settings.QUAY_SIDE else ""
depth = getattr(settings, "QUAY_DEPTH", "deep")

urlpatterns = [
    path(f"{prefix}{depth}/", require_http_methods(["GET", "DELETE"])(views.berths)),
    path(f"{prefix}{side}moor", views.moor),
    path(f"{prefix}weigh", views.checked(views.weigh)),
    path(f"{prefix}bollards/", views.Bollards.as_view()),
]
