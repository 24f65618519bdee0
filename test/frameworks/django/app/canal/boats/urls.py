from django.urls import include, path, re_path

from .views import BoatForm, Boats, boat_log

boat_patterns = (
    [
        path("", Boats.as_view()),
        path("new", BoatForm.as_view()),
    ],
    "boats",
)

numbered = [re_path(r"^(\d+)/log/$", boat_log), re_path(r"^(?P<pk>\d+)/photo(?:\.(?P<ending>png|jpg))?$", boat_log)]

urlpatterns = [
    path("fleet/", include(boat_patterns, namespace="fleet")),
    *numbered,
]
