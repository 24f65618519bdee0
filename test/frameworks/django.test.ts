import { describe, expect, test } from 'vitest';
import { ledgerOf, linesOf, openPlaces } from '../resolve/ledger-of.ts';

const started = (more = '') => `import os
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "mill.settings")
${more}`;

const table = (entries: string, imports = '') => `from django.conf import settings
from django.urls import include, path
from mill import views
${imports}
urlpatterns = [
    ${entries}
]
`;

const VIEWS = { 'mill/__init__.py': '', 'mill/views.py': 'def grind(request):\n    pass\n' };

async function served(settings: string, urls: string, more: Readonly<Record<string, string>> = {}) {
  return ledgerOf({
    'manage.py': started(),
    ...VIEWS,
    'mill/settings.py': settings,
    'mill/urls.py': urls,
    ...more,
  });
}

test('a script beside the project names its settings, and a consumer of Channels is no operation', async () => {
  const ledger = await served(
    'ROOT_URLCONF = "mill.urls"\n',
    'from channels.generic.websocket import JsonWebsocketConsumer\nfrom django.urls import path\nfrom mill import views\n\n\nclass Dust(JsonWebsocketConsumer):\n    pass\n\n\nurlpatterns = [path("grind", views.grind), path("dust", Dust.as_asgi())]\n',
    { 'tools/sweep/manage.py': started() },
  );
  expect(linesOf(ledger)).toEqual(['ANY /grind']);
  expect(ledger.excluded.map(({ rule, route }) => `${rule} ${route.path}`)).toEqual(['websocket /dust']);
  expect(openPlaces(ledger)).toEqual([]);
});

describe('settings of Django that are not plain names of one module', () => {
  const configured = `from configurations import Configuration, values

class Base(Configuration):
    ROOT_URLCONF = "mill.urls"
    VERSION = "v7"
    STONES = values.Value("stones/", environ_name="STONES")

class Production(Base):
    VERSION = "v8"
`;

  test('a class of settings that the environment names', async () => {
    const files = {
      'manage.py': started('os.environ.setdefault("DJANGO_CONFIGURATION", "Production")'),
      ...VIEWS,
      'mill/settings.py': configured,
      'mill/urls.py': table('path(f"{settings.VERSION}/{settings.STONES}grind", views.grind),'),
    };
    expect(linesOf(await ledgerOf(files))).toEqual(['ANY /v8/stones/grind']);
  });

  test('without a name, all classes of settings count', async () => {
    const ledger = await served(configured, table('path(f"{settings.VERSION}/grind", views.grind),'));
    expect(linesOf(ledger)).toEqual(['ANY /v7/grind', 'ANY /v8/grind']);
  });

  test('settings in parts that are included by their path', async () => {
    const settings = `from split_settings.tools import include, optional
include("parts/*.py", optional("../absent.py"))
`;
    const ledger = await served(settings, table('path(settings.SLUICE, views.grind),'), {
      'mill/parts/roots.py': 'ROOT_URLCONF = "mill.urls"\n',
      'mill/parts/water.py': 'SLUICE = "sluice/"\n',
    });
    expect(linesOf(ledger)).toEqual(['ANY /sluice/']);
  });

  test('defaults of readers of the environment', async () => {
    const settings = `import environ
env = environ.Env(WHEEL=(str, "wheel/"))
ROOT_URLCONF = "mill.urls"
SACK = env("SACK", default="sacks/")
BRAN = env.str("BRAN", "bran/")
WHEEL = env("WHEEL")
RACE = env("RACE")
`;
    const urls = table(
      ['SACK', 'BRAN', 'WHEEL', 'RACE'].map((name) => `path(settings.${name}, views.grind),`).join('\n    '),
    );
    const ledger = await served(settings, urls);
    expect(linesOf(ledger)).toEqual(['ANY /bran/', 'ANY /sacks/', 'ANY /wheel/']);
    expect(openPlaces(ledger)).toEqual(['mill/urls.py:9 /{*}']);
  });
});

describe('tables of Django', () => {
  const ROOT = 'ROOT_URLCONF = "mill.urls"\n';

  test('a table that another takes over and that differs by a test is served either way', async () => {
    const urls = `from django.urls import include, path
from mill.grain import urlpatterns as grain

rooms = []
rooms += grain
more = [*grain]
urlpatterns = [path("a/", include(rooms)), path("b/", include(more))]
`;
    const grain = `import os
from django.urls import path
from mill import views

if os.environ.get("RYE") == "yes":
    urlpatterns = [path("rye", views.grind)]
else:
    urlpatterns = [path("oats", views.grind)]
`;
    const ledger = await served(ROOT, urls, { 'mill/grain.py': grain });
    expect(ledger.routes.map(({ path }) => path)).toEqual(['/a/oats', '/a/rye', '/b/oats', '/b/rye']);
    expect(ledger.routes.every(({ conditional }) => conditional !== undefined)).toBe(true);
    expect(openPlaces(ledger)).toEqual([]);
  });

  test('tables below a pattern that code makes by hand', async () => {
    const urls = `from django import urls
from django.urls import path
from django.urls.resolvers import RoutePattern
from mill import views

class Languages(urls.LocalePrefixPattern):
    pass

def spoken(*entries):
    return [urls.URLResolver(Languages(), list(entries))]

urlpatterns = spoken(path("flour/", views.grind))
urlpatterns += [urls.URLResolver(RoutePattern("<int:stone>/"), [path("grind", views.grind)])]
`;
    const ledger = await served(ROOT, urls);
    expect(linesOf(ledger)).toEqual(['ANY /{language}/flour/', 'ANY /{stone}/grind']);
    expect(openPlaces(ledger)).toEqual([]);
  });

  test('a server that names settings which are not there says nothing beside a known root', async () => {
    const asgi = started().replace('mill.settings', 'mill.elsewhere');
    const ledger = await served(ROOT, table('path("flour/", views.grind),'), { 'mill/asgi.py': asgi });
    expect(linesOf(ledger)).toEqual(['ANY /flour/']);
    expect(openPlaces(ledger)).toEqual([]);
  });

  test('settings that a deployment writes for itself are those beside them, where these name the root', async () => {
    const ledger = await ledgerOf({
      'web/manage.py': started().replace('mill.settings', 'mill.conf.settings'),
      'web/mill/__init__.py': '',
      'web/mill/views.py': VIEWS['mill/views.py'],
      'web/mill/conf/base.py': 'ROOT_URLCONF = "mill.urls"\n',
      'web/mill/conf/names.py': 'STONES = 2\n',
      'web/mill/urls.py': table('path("grind/", views.grind),'),
    });
    expect(linesOf(ledger)).toEqual(['ANY /grind/']);
    expect(openPlaces(ledger)).toEqual([]);
  });

  test('settings of a library that works the name of the root table out name what a new project has', async () => {
    const settings = 'from acme_settings.base import *\n';
    const ledger = await served(settings, table("path('grind/', views.grind),"));
    expect(linesOf(ledger)).toEqual(['ANY /grind/']);
    const elsewhere = { 'mill/routes.py': table("path('grind/', views.grind),") };
    const without = await ledgerOf({
      'manage.py': started(),
      ...VIEWS,
      'mill/settings.py': settings,
      ...elsewhere,
    });
    expect(linesOf(without)).toEqual([]);
    expect(without.unresolved.map(({ reason }) => reason)).toContain(
      'the settings do not say which table of URLs is the root',
    );
  });

  test('a view that redirects is no operation, also with a method of its own', async () => {
    const imports = `from django.views.generic import RedirectView

class Moved(RedirectView):
    def get(self, request):
        return super().get(request)
`;
    const ledger = await served(
      'ROOT_URLCONF = "mill.urls"\n',
      table("path('old/', Moved.as_view(url='/new/')),", imports),
    );
    expect(linesOf(ledger)).toEqual([]);
    expect(ledger.excluded.map(({ rule }) => rule)).toContain('redirect');
  });

  // https://github.com/maykinmedia/commonground-api-common/blob/main/vng_api_common/routers.py
  test('a router that takes what is nested when it registers', async () => {
    const imports = `from rest_framework import viewsets
from vng_api_common import routers

class Stones(viewsets.ReadOnlyModelViewSet):
    lookup_field = 'uuid'

class Grooves(viewsets.ReadOnlyModelViewSet):
    pass

router = routers.DefaultRouter()
router.register('stones', Stones, [routers.Nested('grooves', Grooves, [routers.Nested('depths', Grooves)])])
router.register('grooves', Grooves, basename='groove')
`;
    const ledger = await served(
      'ROOT_URLCONF = "mill.urls"\n',
      table("path('', include(router.urls)),", imports),
    );
    expect(linesOf(ledger)).toEqual([
      'GET /grooves',
      'GET /grooves/{pk}',
      'GET /stones',
      'GET /stones/{stones_uuid}/grooves',
      'GET /stones/{stones_uuid}/grooves/{grooves_pk}/depths',
      'GET /stones/{stones_uuid}/grooves/{grooves_pk}/depths/{pk}',
      'GET /stones/{stones_uuid}/grooves/{pk}',
      'GET /stones/{uuid}',
    ]);
    expect(openPlaces(ledger)).toEqual([]);
  });

  test('a text that a regular expression changes', async () => {
    const urls = table(
      'path(re.sub("([a-z])([A-Z])", r"\\1-\\2", "MillStone").lower(), views.grind),',
      'import re',
    );
    expect(linesOf(await served(ROOT, urls))).toEqual(['ANY /mill-stone']);
  });

  test('an administration of its own is a page of a library', async () => {
    const urls = table(
      'path("office/", office.urls),',
      'from django.contrib import admin\nclass Office(admin.AdminSite):\n    pass\noffice = Office(name="office")',
    );
    const ledger = await served(ROOT, urls);
    expect(ledger.excluded.map(({ route, rule }) => `${rule} ${route.path}`)).toEqual([
      'library-docs /office/{path}',
    ]);
    expect(openPlaces(ledger)).toEqual([]);
  });

  test("a companion's table, by the settings that it needs, and what the project decides of it", async () => {
    const urls = table(
      'path("auth/", include("dj_rest_auth.urls")),\n    path("who/", include("djoser.urls")),',
    );
    const ledger = await served(`${ROOT}REST_AUTH = {"USE_JWT": True}\n`, urls);
    const lines = linesOf(ledger);
    expect(lines).toContain('POST /auth/login/');
    expect(lines).toContain('POST /auth/token/refresh/');
    expect(lines).toContain('PATCH /who/users/{id}/');
    expect(openPlaces(ledger)).toEqual([
      'mill/urls.py:7 /who/users/set_{*}',
      'mill/urls.py:7 /who/users/reset_{*}',
    ]);
    expect(linesOf(await served(ROOT, urls))).not.toContain('POST /auth/token/refresh/');
  });

  test('classes of companions answer by their package, not by their name', async () => {
    const urls = table(
      'path("in/", LoginView.as_view()),\n    path("token/", Token.as_view()),\n    path("other/", Other.as_view()),',
      'from django.contrib.auth.views import LoginView\nfrom knox.views import LoginView as Token\nfrom gate.views import LoginView as Other',
    );
    const ledger = await served(ROOT, urls);
    expect(linesOf(ledger)).toEqual(['GET /in/', 'POST /in/', 'PUT /in/', 'POST /token/']);
    expect(openPlaces(ledger)).toEqual(['mill/urls.py:10 /other/']);
  });
});

test('a router that adds to the table of its library, with records of paths', async () => {
  const ledger = await ledgerOf({
    'manage.py': started(),
    'mill/__init__.py': '',
    'mill/settings.py': 'ROOT_URLCONF = "mill.urls"\n',
    'mill/urls.py': `from typing import Any, NamedTuple
from django.urls import include, path
from rest_framework import routers, viewsets
from rest_framework.views import APIView


class Extra(NamedTuple):
    where: str
    entry: Any


class Stones(viewsets.ReadOnlyModelViewSet):
    pass


class Gauge(APIView):
    def get(self, request):
        pass


class Wide(routers.SimpleRouter):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.extra = []

    def add(self, where, *args):
        self.extra.append(Extra(where, path(where, *args)))

    @property
    def urls(self):
        return super().urls + [one.entry for one in self.extra]


router = Wide()
router.register("stones", Stones)
router.add("gauge", Gauge.as_view())
urlpatterns = [path("api/", include(router.urls))]
`,
  });
  expect(linesOf(ledger)).toEqual(['GET /api/gauge', 'GET /api/stones/', 'GET /api/stones/{pk}/']);
  expect(openPlaces(ledger)).toEqual([]);
});

test('a table that is put together under many tests is served with all its entries', async () => {
  const names = ['ash', 'beech', 'cedar', 'elm', 'fir'];
  const under = names.map(
    (name) =>
      `if settings.${name.toUpperCase()}:\n    urlpatterns = [path("${name}/", views.grind)] + urlpatterns\n`,
  );
  const ledger = await served(
    'ROOT_URLCONF = "mill.urls"\n',
    `${table('path("grind/", views.grind),')}\n${under.join('\n')}`,
  );
  expect(linesOf(ledger)).toEqual([
    ...names.map((name) => `ANY /${name}/ if settings.${name.toUpperCase()}`),
    'ANY /grind/',
  ]);
  expect(openPlaces(ledger)).toEqual([]);
});

test('a router whose table a subclass makes from what is registered', async () => {
  const ledger = await ledgerOf({
    'manage.py': started(),
    'mill/__init__.py': '',
    'mill/settings.py': 'ROOT_URLCONF = "mill.urls"\n',
    'mill/urls.py': `from django.urls import include, path, re_path
from rest_framework import routers, viewsets
from rest_framework.views import APIView


class Stones(viewsets.ReadOnlyModelViewSet):
    pass


class Gauge(APIView):
    def get(self, request):
        pass


class Wide(routers.SimpleRouter):
    def get_urls(self):
        found = super(Wide, self).get_urls()
        for prefix, view, basename in self.registry:
            if basename == "stone":
                continue
            found.append(re_path("{0}{1}$".format(prefix, self.trailing_slash), view.as_view()))
        return found


router = Wide()
router.register("stones", Stones, basename="stone")
router.register("gauge", Gauge, basename="gauge")
urlpatterns = [path("api/", include(router.urls))]
`,
  });
  expect(linesOf(ledger)).toEqual(['GET /api/gauge/', 'GET /api/stones/', 'GET /api/stones/{pk}/']);
  expect(openPlaces(ledger)).toEqual([]);
});

test('path is what it is, also where it is taken from a module that only imports it', async () => {
  const ledger = await served(
    'ROOT_URLCONF = "mill.urls"\n',
    'from rest_framework.urls import path\nfrom mill import views\n\nurlpatterns = [path("grind/", views.grind)]\n',
  );
  expect(linesOf(ledger)).toEqual(['ANY /grind/']);
});
