from django.urls import path

from dock.desk import desk, staff

urlpatterns = [
    path("desk/v2/", desk.urls),
    path("staff/", staff.urls),
]
