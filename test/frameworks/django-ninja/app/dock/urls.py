from django.urls import path

from dock.cranes import lifting
from dock.desk import desk, staff

urlpatterns = [
    path("desk/v2/", desk.urls),
    path("staff/", staff.urls),
    path("lifting/", lifting.urls),
]
