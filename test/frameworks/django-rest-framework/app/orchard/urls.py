from django.urls import include, path, re_path
from rest_framework.urlpatterns import format_suffix_patterns

from orchard.api import routers, views

plain = [
    path("weather/", views.WeatherView.as_view()),
    path("weather/<str:station>/", views.StationView.as_view()),
    path("press/", views.press),
    path("press/<int:pk>/", views.PressDetail.as_view()),
    path("cellar/", views.CellarList.as_view()),
    path("cellar/<int:pk>/", views.CellarDetail.as_view()),
]

suffixed = format_suffix_patterns([path("labels", views.labels)])

urlpatterns = [
    path("api/", include(plain)),
    path("api/", include(routers.root.urls)),
    path("api/", include(routers.trees_nested.urls)),
    re_path(r"^(?P<version>v[12])/", include((routers.versioned.urls, "versioned"), namespace="versioned")),
    path("garden/", include(routers.docs.urls)),
    path("bare/", include(routers.bare.urls)),
    path("suffixed/", include(suffixed)),
    path("manual/", views.TreeViewSet.as_view({"get": "list", "post": "create"})),
    path("manual/<int:pk>/", views.TreeViewSet.as_view({"get": "retrieve", "delete": "destroy"})),
]

urlpatterns += [path("yard/", include(routers.hives.urls))]
