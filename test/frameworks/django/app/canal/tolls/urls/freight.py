from django.urls import path

from .. import views

urlpatterns = [
    path("freight/", views.toll, {"kind": "freight"}),
    path("freight/<int:tonnes>t/", view=views.toll),
]
