from django.urls import path, register_converter

from . import views
from .converters import GateConverter

register_converter(GateConverter, "gate")

app_name = "gates"

urlpatterns = [
    path("", views.LockList.as_view(), name="locks"),
    path("<gate:gate>/", views.LockDetail.as_view(), name="lock"),
    path("<gate:gate>/keeper/", views.KeeperView.as_view(http_method_names=["get", "options"])),
    path("<gate:gate>/water", views.water_level),
]
