from django.conf import settings
from django.conf.urls.static import static
from django.contrib.auth.decorators import login_required
from django.urls import include, path, re_path
from django.views.generic import RedirectView, TemplateView
from django.views.static import serve

from canal import views
from canal.boats import urls as boat_urls

app_patterns = [
    path("locks/", include("canal.gates.urls")),
    path("boats/", include(boat_urls)),
    path("tolls/", include(("canal.tolls.urls", "tolls"), namespace="tolls")),
]

urlpatterns = [
    path("", views.home, name="home"),
    path(settings.API_PREFIX, include(app_patterns)),
    path("about/", TemplateView.as_view(template_name="about.html")),
    path("old-about/", RedirectView.as_view(url="/about/")),
    re_path(r"^weather/(?P<year>[0-9]{4})/(?P<month>\d{2})/$", login_required(views.weather)),
    re_path(r"^(?:harbour|port)/(?P<berth>\w+)/?$", views.berth),
    re_path(r"^charts/", include([path("<int:sheet>/", views.chart), re_path(r"^index\.json$", views.chart_index)])),
]

urlpatterns += [
    path(
        "crew/",
        include(
            [
                path("", views.CrewView.as_view()),
                path("<slug:member>/", views.crew_member, {"full": True}, name="member"),
                path("<uuid:token>/confirm", views.confirm),
            ]
        ),
    ),
]

for kind in ("coal", "grain"):
    urlpatterns.append(path(f"cargo/{kind}/<path:manifest>", views.manifest, kwargs={"kind": kind}))

if settings.DEBUG:
    urlpatterns += [path("drydock/", views.drydock)]
    urlpatterns += [re_path(r"^plans/(?P<path>.*)$", serve, {"document_root": "plans"})]

urlpatterns += static(settings.MEDIA_URL, document_root=settings.MEDIA_ROOT)

handler404 = "canal.views.lost"

urlpatterns += [path("", include("canal.quays.urls"))]
