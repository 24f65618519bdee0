import { describe, expect, test } from 'vitest';
import { ledgerOf, linesOf, openPlaces } from './ledger-of.ts';

describe('code that only its import, its caller or its library reaches', () => {
  test('a module that is imported for its registrations is run, though it names no framework and nobody reads it', async () => {
    const ledger = await ledgerOf({
      'till/__init__.py':
        'from flask import Flask\nfrom till.api import desk\n\nshop = Flask(__name__)\nshop.register_blueprint(desk, url_prefix="/desk")\n',
      'till/api/__init__.py':
        'from flask import Blueprint\n\ndesk = Blueprint("desk", __name__)\n\nfrom till.api import coins\n',
      'till/api/coins.py':
        'from till.api import desk\n\n\n@desk.post("/coins")\ndef coins():\n    return ""\n',
    });
    expect(linesOf(ledger)).toEqual(['POST /desk/coins']);
  });

  test('a package imports from itself by its whole name', async () => {
    const ledger = await ledgerOf({
      'src/till/__init__.py': '',
      'src/till/paths/__init__.py': 'from till.paths import names\nfrom till.paths.names import COINS\n',
      'src/till/paths/names.py': 'COINS = "/coins"\n',
      'src/till/shop.py':
        'from flask import Flask\nfrom till.paths import names\n\nshop = Flask(__name__)\n\n\n@shop.get(names.COINS)\ndef coins():\n    return ""\n',
    });
    expect(linesOf(ledger)).toEqual(['GET /coins']);
    expect(openPlaces(ledger)).toEqual([]);
  });

  test('a method that nobody calls registers on the application that its instance holds', async () => {
    const ledger = await ledgerOf({
      'signal_box.py':
        'from aiohttp import web\n\n\nclass Box:\n    def __init__(self, core):\n        self.track = web.Application()\n\n    async def load(self):\n        self.levers(self.track)\n\n    def levers(self, on):\n        on.add_routes([web.put("/levers/{lever}", self.pull)])\n\n    async def pull(self, request):\n        return None\n',
      'start.py': 'from signal_box import Box\nfrom aiohttp import web\n\nbox = Box(None)\n',
    });
    expect(linesOf(ledger)).toEqual(['PUT /levers/{lever}']);
  });

  test('what only looks at a function (`functools.wraps`, `inspect.signature`) does not call it', async () => {
    const ledger = await ledgerOf({
      'till.py': `from functools import wraps
from inspect import signature
from flask import Flask

shop = Flask(__name__)


def counted(work):
    names = signature(work)

    @wraps(work)
    def inner(*args):
        return work(*args)

    return inner


@counted
def stock(shelf):
    shop.add_url_rule(f"/{shelf}", "shelf", lambda: "", methods=["GET"])


stock("coins")
`,
    });
    expect(linesOf(ledger)).toEqual(['GET /coins']);
    expect(openPlaces(ledger)).toEqual([]);
  });

  test('a call that prepares an application is no guard of it, and a literal no handler', async () => {
    const ledger = await ledgerOf({
      'tram.py': `import aiohttp_jinja2
from aiohttp import web
from graph_of_others import View

tram = web.Application()


def pages(on):
    made = aiohttp_jinja2.setup(on)
    return made


def graph(is_open=False):
    return View(is_open)


pages(tram)
tram.router.add_get("/stops", graph(True))
`,
    });
    expect(linesOf(ledger)).toEqual(['GET /stops']);
    expect(ledger.routes.map(({ handler }) => handler)).toEqual(['graph']);
  });

  test('routes that are added to something unknown are said', async () => {
    const ledger = await ledgerOf({
      'tram.py': `from aiohttp import web

tram = web.Application()


class Signals:
    def __init__(self, services):
        self.core = services.get("core")

    def enable(self):
        self.core.tram.router.add_route("PUT", "/signals", self.switch)
        self.core.tram.router.add_get("/signals", self.read)
        self.core.names.add_route("north", "/signals", self.read)

    async def switch(self, request):
        return web.Response()

    async def read(self, request):
        return web.Response()


Signals(unknown_services).enable()
`,
    });
    expect(linesOf(ledger)).toEqual([]);
    expect(ledger.unresolved.map(({ location, methods }) => `${location.line} ${methods}`)).toEqual([
      '11 PUT',
      '12 GET',
    ]);
  });

  test('of several applications of Bottle all are served where none is known to be; one that is run leaves the others open', async () => {
    const kiln =
      'from bottle import Bottle\n\nkiln = Bottle()\n\n\n@kiln.get("/kiln")\ndef heat():\n    return ""\n';
    const wheel =
      'import bottle\n\n\nclass Wheel:\n    def __init__(self):\n        self.turns = bottle.Bottle()\n        self.turns.get("/wheel", callback=self.turn)\n\n    def turn(self):\n        return ""\n';
    const none = await ledgerOf({ 'pottery/kiln.py': kiln, 'pottery/wheel.py': `${wheel}\n\nWheel()\n` });
    expect(linesOf(none)).toEqual(['GET /kiln', 'GET /wheel']);
    for (const run of ['bottle.Bottle.run(Wheel().turns)', 'Wheel().turns.run(port=8101)']) {
      const one = await ledgerOf({ 'pottery/kiln.py': kiln, 'pottery/wheel.py': `${wheel}\n\n${run}\n` });
      expect(linesOf(one)).toEqual(['GET /wheel']);
      expect(openPlaces(one)).toEqual(['pottery/kiln.py:6 {*}/kiln']);
    }
  });

  test('what a web server starts (`*.wsgi`) is read', async () => {
    const ledger = await ledgerOf({
      'clay.wsgi':
        'from bottle import Bottle\n\napplication = Bottle()\nput = application.put\n\n\n@put("/clay/<lump:int>\\\\:dry")\ndef dry(lump):\n    return ""\n\n\n@application.route("/<:re:.*>", method="ANY")\ndef lost():\n    return ""\n',
    });
    expect(linesOf(ledger)).toEqual(['PUT /clay/{lump}:dry']);
  });

  test('a script that names no framework registers on the application that it imports', async () => {
    const ledger = await ledgerOf({
      'kilns/made.py': 'from sanic import Sanic\n\nkiln = Sanic("kiln")\n',
      'kilns/shelves.py':
        'from sanic import Blueprint\n\nshelves = Blueprint("shelves", url_prefix="/shelves")\n\n\n@shelves.get("/top")\nasync def top(request):\n    return None\n',
      'fire.py':
        'from kilns.made import kiln\nfrom kilns.shelves import shelves\n\nkiln.blueprint(shelves)\n\nif __name__ == "__main__":\n    kiln.run()\n',
    });
    expect(linesOf(ledger)).toEqual(['GET /shelves/top']);
  });

  test('a folder that is called like a library does not hide it', async () => {
    const shop =
      'from bottle import Bottle\n\nshop = Bottle()\n\n\n@shop.get("/clay")\ndef clay():\n    return ""\n';
    expect(linesOf(await ledgerOf({ 'bottle/shop.py': shop }))).toEqual(['GET /clay']);
    expect(linesOf(await ledgerOf({ 'bottle/shop.py': shop, 'bottle/__init__.py': '' }))).toEqual([
      'GET /clay',
    ]);
  });

  test('a factory may import for itself what makes the application', async () => {
    const ledger = await ledgerOf({
      'till.py':
        'def open_till():\n    from flask import Flask\n\n    till = Flask(__name__)\n    till.add_url_rule("/coins", view_func=count)\n    return till\n\n\ndef count():\n    return ""\n',
    });
    expect(linesOf(ledger)).toEqual(['GET /coins']);
  });

  test('a factory that nobody calls is called as a server calls it: with its defaults', async () => {
    const ledger = await ledgerOf({
      'till.py':
        'from importlib import import_module\nfrom flask import Flask\n\nUSUAL = ("coins", "keys")\n\n\ndef open_till(names=None):\n    if names is None:\n        names = USUAL\n    till = Flask(__name__)\n    for name in names:\n        if desk := getattr(import_module(name), "desk", None):\n            till.register_blueprint(desk)\n    return till\n',
      'keys.py': 'KEY = "brass"\n',
      'coins.py':
        'from flask import Blueprint\n\ndesk = Blueprint("desk", __name__)\n\n\n@desk.get("/coins")\ndef coins():\n    return ""\n',
    });
    expect(linesOf(ledger)).toEqual(['GET /coins']);
    expect(openPlaces(ledger)).toEqual([]);
  });

  test('what a file registers that nothing imports is not served, and what might be imported by any name is', async () => {
    const desk = (name: string) =>
      `from till.api import counter\n\n\n@counter.get("/${name}")\ndef ${name}():\n    return ""\n`;
    const texts = {
      'till/__init__.py': '',
      'till/shop.py':
        'from flask import Flask\nfrom till.api import counter\nfrom till import coins_desk\n# from till import keys_desk\n\nshop = Flask(__name__, static_folder=None)\nshop.register_blueprint(counter)\n',
      'till/api.py': 'from flask import Blueprint\n\ncounter = Blueprint("counter", __name__)\n',
      'till/coins_desk.py': `import flask\n${desk('coins')}`,
      'till/keys_desk.py': `import flask\n${desk('keys')}`,
      'till/notes_desk.py': `import flask\n${desk('notes')}\n\nif __name__ == "__main__":\n    print(notes())\n`,
    };
    const ledger = await ledgerOf(texts);
    expect(linesOf(ledger)).toEqual(['GET /coins', 'GET /notes']);
    expect(ledger.excluded.map(({ route, reason }) => `${route.path} ${reason}`)).toEqual([
      '/keys nothing imports the file that registers it',
    ]);
    const named = { ...texts, 'plugins.toml': 'desks = ["till.keys_desk"]\n' };
    expect(linesOf(await ledgerOf(named))).toEqual(['GET /coins', 'GET /keys', 'GET /notes']);
    const shop = `${texts['till/shop.py']}\nimport importlib, sys\nimportlib.import_module(sys.argv[1])\n`;
    expect(linesOf(await ledgerOf({ ...texts, 'till/shop.py': shop }))).toEqual([
      'GET /coins',
      'GET /keys',
      'GET /notes',
    ]);
  });

  test('an extended Api registers on the application that it was given, by the prefix of the blueprint', async () => {
    const ledger = await ledgerOf({
      'pyproject.toml': '[tool.poetry.dependencies]\nflask-smorest = "*"\n',
      'till/__init__.py': '',
      // A package of the service is called like the library that it extends.
      'till/parts/__init__.py': '',
      'till/parts/flask/__init__.py': 'from flask import Flask as Plain\n\n\nclass Shop(Plain):\n    pass\n',
      'till/parts/desk.py':
        'from flask_smorest import Api\n\n\nclass Desk(Api):\n    def register_blueprint(self, print, base=None, **options):\n        own = options.get("url_prefix", print.url_prefix)\n        if base is not None:\n            options["url_prefix"] = base + own\n        self._app.register_blueprint(print, **options)\n',
      'till/coins.py':
        'from flask_smorest import Blueprint\n\nprint = Blueprint("coins", __name__, url_prefix="/coins")\n\n\n@print.get("/<int:coin>")\ndef show(coin):\n    return ""\n',
      'till/start.py':
        'from flask_admin import Admin\nfrom till.coins import print as coins\nfrom till.parts.desk import Desk\nfrom till.parts.flask import Shop\n\nshop = Shop(__name__, static_folder=None)\ndesk = Desk()\ndesk.init_app(shop)\ndesk.register_blueprint(coins, base="/v3")\noffice = Admin(url="/office")\noffice.init_app(shop)\n',
    });
    expect(linesOf(ledger)).toEqual(['GET /v3/coins/{coin}']);
    expect(openPlaces(ledger)).toEqual([]);
    expect(ledger.excluded.map(({ route, rule }) => `${rule} ${route.path}`)).toEqual([
      'page /office/{page}',
    ]);
  });

  test('classes of a view of flask-openapi3 answer with their methods', async () => {
    const ledger = await ledgerOf({
      'till.py':
        'from flask_openapi3 import APIView, OpenAPI\n\ntill = OpenAPI(__name__, static_folder=None)\ndesk = APIView(url_prefix="/desk")\n\n\n@desk.route("/coins/<int:coin>")\nclass Coin:\n    @desk.doc(summary="a coin")\n    def get(self, coin):\n        return ""\n\n    def put(self, coin):\n        return self.weigh(coin)\n\n    def weigh(self, coin):\n        return ""\n\n\ntill.register_api_view(api_view=desk)\n',
    });
    expect(linesOf(ledger)).toEqual(['GET /desk/coins/{coin}', 'PUT /desk/coins/{coin}']);
    expect(openPlaces(ledger)).toEqual([]);
  });

  test('two routers that one constructor makes are two: what nothing includes is told', async () => {
    const ledger = await ledgerOf({
      'till.py':
        'from fastapi import APIRouter, FastAPI\n\n\nclass Lane(APIRouter):\n    def __init__(self, name):\n        super().__init__(prefix=f"/{name}")\n\n\ncoins = Lane("coins")\nkeys = Lane("keys")\n\n\n@coins.get("/all")\ndef all_coins():\n    return []\n\n\n@keys.get("/all")\ndef all_keys():\n    return []\n\n\ntill = FastAPI(openapi_url=None)\ntill.include_router(coins)\n',
    });
    expect(linesOf(ledger)).toEqual(['GET /coins/all']);
    expect(ledger.excluded.map(({ route, rule }) => `${rule} ${route.path}`)).toEqual([
      'never-mounted /keys/all',
    ]);
  });

  test('loops that wait for ever cost nothing, and what follows them is read', async () => {
    const ledger = await ledgerOf({
      'lamps.py':
        'class Lamps:\n    def light(self):\n        for lamp in range(40):\n            self.wait(lamp)\n\n    def wait(self, lamp):\n        while True:\n            try:\n                if self.burns(lamp):\n                    return lamp\n            except OSError as error:\n                print(error)\n\n    def burns(self, lamp):\n        return bool(read(lamp)) and not closed(lamp, 1, 2, 3)\n',
      'till.py':
        'from fastapi import FastAPI\nfrom lamps import Lamps\n\n\ndef open_till(lamps):\n    till = FastAPI(openapi_url=None)\n    for round in range(400):\n        lamps.light()\n\n    @till.get("/coins")\n    def coins():\n        return lamps\n\n    return till\n\n\nshop = open_till(Lamps())\n',
    });
    expect(linesOf(ledger)).toEqual(['GET /coins']);
    expect(openPlaces(ledger)).toEqual([]);
  });

  test('a plugin adds handlers to the configuration of its application', async () => {
    const ledger = await ledgerOf({
      'till.py':
        'from litestar import Litestar, delete\nfrom litestar.plugins import InitPluginProtocol\n\n\n@delete("/coins")\nasync def drop() -> None:\n    return None\n\n\nclass Coins(InitPluginProtocol):\n    def on_app_init(self, settings):\n        settings.route_handlers.extend([drop])\n        return settings\n\n\ntill = Litestar(plugins=[Coins()])\n',
    });
    expect(linesOf(ledger)).toEqual(['DELETE /coins']);
  });
});

describe('an application that is handed to a library', () => {
  test('an extension that registers nothing leaves nothing open, also where the repository extends it', async () => {
    const ledger = await ledgerOf({
      'till.py':
        'from flask import Flask\nfrom flask_sqlalchemy import SQLAlchemy\n\n\nclass Store(SQLAlchemy):\n    pass\n\n\nstore = Store()\ntill = Flask(__name__)\nstore.init_app(till)\n\n\n@till.get("/coins")\ndef coins():\n    return ""\n',
    });
    expect(linesOf(ledger)).toEqual(['GET /coins']);
    expect(openPlaces(ledger)).toEqual([]);
  });

  test('an extension that may register leaves everything open', async () => {
    const ledger = await ledgerOf({
      'till.py':
        'from flask import Flask\nfrom flask_everything import Everything\n\ntill = Flask(__name__)\nEverything(till)\n',
    });
    expect(openPlaces(ledger)).toEqual(['till.py:5 {*}']);
  });
});

describe('interfaces of Flask that libraries add', () => {
  test('resources of Flask-RESTful are below the prefixes of their API and its blueprint', async () => {
    const ledger = await ledgerOf({
      'till.py':
        'from flask import Blueprint, Flask\nfrom flask_restful import Api, Resource\n\ntill = Flask(__name__)\ndesk = Blueprint("desk", __name__, url_prefix="/desk")\napi = Api(desk, prefix="/r3")\n\n\ndef keys(view):\n    return view\n\n\nclass Coin(Resource):\n    method_decorators = [keys]\n\n    def get(self, coin):\n        return {}\n\n    def delete(self, coin):\n        return {}\n\n\napi.add_resource(Coin, "/coins/<int:coin>", "/money/<coin>")\ntill.register_blueprint(desk)\n',
    });
    expect(linesOf(ledger)).toEqual([
      'DELETE /desk/r3/coins/{coin} [keys]',
      'GET /desk/r3/coins/{coin} [keys]',
      'DELETE /desk/r3/money/{coin} [keys]',
      'GET /desk/r3/money/{coin} [keys]',
    ]);
  });

  test('a namespace of Flask-RESTX is named by itself, or by where it is added', async () => {
    const ledger = await ledgerOf({
      'till.py':
        'from flask import Flask\nfrom flask_restx import Api, Namespace, Resource\n\ntill = Flask(__name__)\napi = Api(till, prefix="/r3", doc=False)\ncoins = Namespace("coins")\nnotes = Namespace("notes", path="/elsewhere")\n\n\n@coins.route("/", "/<int:coin>")\nclass Coins(Resource):\n    @coins.doc("one")\n    def get(self, coin=None):\n        return {}\n\n\n@notes.route("/<note>")\nclass Note(Resource):\n    def put(self, note):\n        return {}\n\n\napi.add_namespace(coins)\napi.add_namespace(notes, "/paper")\n',
    });
    expect(linesOf(ledger)).toEqual(['GET /r3/coins/', 'GET /r3/coins/{coin}', 'PUT /r3/paper/{note}']);
  });

  test('views of flask-smorest are routed by a decorator, and its other decorators guard nothing', async () => {
    const ledger = await ledgerOf({
      'till.py':
        'from flask import Flask\nfrom flask.views import MethodView\nfrom flask_smorest import Api, Blueprint\n\ntill = Flask(__name__)\napi = Api(till)\ndesk = Blueprint("desk", __name__, url_prefix="/desk")\n\n\n@desk.route("/coins")\nclass Coins(MethodView):\n    @desk.arguments(dict)\n    @desk.response(201, dict)\n    def post(self, data):\n        return {}\n\n\napi.register_blueprint(desk, url_prefix="/till")\n',
    });
    expect(linesOf(ledger)).toEqual(['POST /till/coins']);
  });

  test('what the lifespan of an application registers when a server starts is served', async () => {
    const ledger = await ledgerOf({
      'till.py': `from contextlib import asynccontextmanager
from fastapi import APIRouter, FastAPI

coins = APIRouter(prefix="/coins")


@coins.get("/{coin}")
async def coin():
    return ""


async def startup(shop: FastAPI):
    shop.include_router(coins)


@asynccontextmanager
async def opened(shop: FastAPI):
    await startup(shop)
    yield


def create():
    return FastAPI(lifespan=opened)


shop = create()
`,
    });
    expect(linesOf(ledger)).toEqual(['GET /coins/{coin}']);
    expect(openPlaces(ledger)).toEqual([]);
  });

  test('what an application carries in its state is what was put there', async () => {
    const ledger = await ledgerOf({
      'till.py': `from fastapi import APIRouter, FastAPI

coins = APIRouter()


@coins.get("/coins")
async def count():
    return ""


class Prefixes:
    COINS = "/v3"


def include(shop: FastAPI):
    names = getattr(shop.state, "names", None)
    shop.include_router(coins, prefix=names.COINS)


shop = FastAPI()
shop.state.names = Prefixes()
include(shop)
`,
    });
    expect(linesOf(ledger)).toEqual(['GET /v3/coins']);
    expect(openPlaces(ledger)).toEqual([]);
  });

  test('instances of a class whose decorated methods answer have a router', async () => {
    const ledger = await ledgerOf({
      'till.py': `from classy_fastapi import Routable, delete, get, route
from fastapi import FastAPI


class Coins(Routable):
    def __init__(self, shelf: str):
        super().__init__(prefix=f"/{shelf}")

    @get("/coins")
    async def coins(self):
        return []

    @delete("/coins/{coin}")
    async def drop(self, coin: int):
        return None

    @route("/coins", methods=["PUT", "PATCH"])
    async def mend(self):
        return None


shop = FastAPI()
shop.include_router(Coins("left").router)
shop.include_router(Coins("right").router, prefix="/far")
`,
    });
    expect(linesOf(ledger)).toEqual([
      'GET /far/right/coins',
      'PATCH /far/right/coins',
      'PUT /far/right/coins',
      'DELETE /far/right/coins/{coin}',
      'GET /left/coins',
      'PATCH /left/coins',
      'PUT /left/coins',
      'DELETE /left/coins/{coin}',
    ]);
    expect(openPlaces(ledger)).toEqual([]);
  });

  test('a list of a setting that is empty until the environment fills it is not known whole', async () => {
    const ledger = await ledgerOf({
      'till.py': `from importlib import import_module
from fastapi import FastAPI
from pydantic import Field
from pydantic_settings import BaseSettings


class Settings(BaseSettings):
    modules: list[str] = Field(default_factory=list)


def create():
    shop = FastAPI()
    for name in list(Settings().modules):
        shop.include_router(import_module(name).router, prefix="/v1")
    return shop


shop = create()
`,
    });
    expect(openPlaces(ledger)).toEqual(['till.py:14 /v1{*}']);
  });

  test('whoever counts routes is given nothing', async () => {
    const ledger = await ledgerOf({
      'harbour.py':
        'from fastapi import FastAPI\n\nharbour = FastAPI(openapi_url=None)\nbefore = len(harbour.router.routes)\n\n\n@harbour.get("/ships")\ndef ships():\n    return before\n',
    });
    expect(linesOf(ledger)).toEqual(['GET /ships']);
    expect(openPlaces(ledger)).toEqual([]);
  });

  test('a mount of FastAPI drops the slash at its end', async () => {
    const ledger = await ledgerOf({
      'harbour.py':
        'from fastapi import FastAPI\n\ngate = FastAPI(openapi_url=None)\n\n\n@gate.get("/ships")\ndef ships():\n    return []\n\n\nharbour = FastAPI(openapi_url=None)\nharbour.mount("/", gate)\nharbour.mount("/east/", gate)\n',
    });
    expect(linesOf(ledger)).toEqual(['GET /east/ships', 'GET /ships']);
  });

  test('an application that is there for one name of the server begins its paths anew', async () => {
    const ledger = await ledgerOf({
      'harbour.py': `from fastapi import APIRouter, FastAPI
from starlette.applications import Starlette
from starlette.routing import Route

berths = APIRouter()


@berths.get("/berths")
def list_berths():
    return []


lights = Starlette(routes=[Route("/lights", lambda request: None)])
tower = Starlette()
tower.host("lights.harbour.test", lights)
harbour = FastAPI(openapi_url=None)
for zone in ("north", "south"):
    harbour.host(f"{zone}.harbour.test", berths)
harbour.host("tower.harbour.test", app=elsewhere)
harbour.host(None, APIRouter(routes=[Route("/never", lambda request: None)]))
`,
    });
    expect(linesOf(ledger)).toEqual(['GET /berths', 'GET /lights']);
    expect(openPlaces(ledger)).toEqual(['harbour.py:19 {*}']);
  });
});

describe('what a program finds out at run time', () => {
  const SETTINGS = {
    'requirements.txt': 'django\ndjangorestframework\ndjangorestframework-bulk\n',
    'manage.py': 'import os\nos.environ.setdefault("DJANGO_SETTINGS_MODULE", "depot.settings")\n',
    'depot/__init__.py': '',
  };

  test('settings that a class gives to its module, and a table that is the sum of its parts', async () => {
    const ledger = await ledgerOf({
      ...SETTINGS,
      'depot/classes.py': `import inspect
import sys


class Settings:
    @classmethod
    def load(cls, name):
        self = cls()
        module = sys.modules[name]
        for member, value in inspect.getmembers(self):
            if member.isupper():
                setattr(module, member, value)
`,
      'depot/settings.py':
        'from depot.classes import Settings\n\n\nclass Base(Settings):\n    ROOT_URLCONF = "depot.tables"\n    tone = 3\n\n\nBase.load(__name__)\n',
      'depot/tables.py': `from functools import reduce
from operator import add
from django.urls import path
from django.views import View
from rest_framework.views import APIView
from vanilla import GenericView, UpdateView


class Repair(UpdateView):
    pass


class Sweep(GenericView):
    def post(self, request):
        return None


class Gone(APIView):
    def http_method_not_allowed(self, request):
        return None


class Empty(View):
    pass


wagons = [path("wagons/", lambda request: None), path("repair/", Repair.as_view()), path("sweep/", Sweep.as_view())]
gone = [path("old/", Gone.as_view()), path("empty/", Empty.as_view()), path("none/", Empty.as_view({}))]
urlpatterns = reduce(add, [wagons, gone])
`,
    });
    expect(linesOf(ledger)).toEqual([
      'ANY /old/',
      'GET /repair/',
      'POST /repair/',
      'POST /sweep/',
      'ANY /wagons/',
    ]);
    expect(openPlaces(ledger)).toEqual(['depot/tables.py:28 /empty/']);
  });

  test('routers of djangorestframework-bulk route the actions of whole lists', async () => {
    const ledger = await ledgerOf({
      ...SETTINGS,
      'depot/settings.py': 'ROOT_URLCONF = "depot.tables"\n',
      'depot/tables.py': `from rest_framework.viewsets import ReadOnlyModelViewSet
from rest_framework_bulk import BulkDestroyModelMixin
from rest_framework_bulk.routes import BulkRouter


class Wagons(BulkDestroyModelMixin, ReadOnlyModelViewSet):
    pass


yard = BulkRouter()
yard.register("wagons", Wagons)
urlpatterns = yard.urls
`,
    });
    expect(linesOf(ledger)).toEqual(['DELETE /wagons/', 'GET /wagons/', 'GET /wagons/{pk}/']);
    expect(openPlaces(ledger)).toEqual([]);
  });

  test('a router of the project says itself what it makes of viewsets', async () => {
    const ledger = await ledgerOf({
      ...SETTINGS,
      'depot/settings.py': 'ROOT_URLCONF = "depot.tables"\n',
      'depot/tables.py': `from rest_framework.decorators import action
from rest_framework.routers import DynamicRoute, Route, SimpleRouter
from rest_framework.viewsets import ModelViewSet


class Pages(SimpleRouter):
    routes = [
        Route(url=r"^{prefix}/$", mapping={"get": "list"}, name="{basename}_list", detail=False, initkwargs={}),
        Route(r"^{prefix}/add/$", {"get": "create", "post": "create"}, "{basename}_add", False, {}),
        Route(r"^{prefix}/{lookup}/drop/$", {"post": "destroy"}, "{basename}_drop", True, {}),
        DynamicRoute(url=r"^{prefix}/{lookup}/do/{url_path}{trailing_slash}$", name="{basename}-{url_name}", detail=True, initkwargs={}),
    ]


class Wagons(ModelViewSet):
    @action(detail=True)
    def weigh(self, request):
        return None

    @action(detail=False)
    def count(self, request):
        return None


pages = Pages()
pages.register("wagons", Wagons)
urlpatterns = pages.urls
`,
    });
    expect(linesOf(ledger)).toEqual([
      'GET /wagons/',
      'GET /wagons/add/',
      'POST /wagons/add/',
      'GET /wagons/{pk}/do/weigh/',
      'POST /wagons/{pk}/drop/',
    ]);
    expect(openPlaces(ledger)).toEqual([]);
  });

  test('modules that are loaded from the paths of their files, and a Sanic application that is made where there is none', async () => {
    const ledger = await ledgerOf({
      'tram/__init__.py': '',
      'tram/lines/__init__.py': '',
      'tram/lines/red.py':
        'from sanic import Blueprint\n\nred = Blueprint("red", url_prefix="/red")\n\n\n@red.get("/stops")\nasync def stops(request):\n    return None\n',
      'tram/depot.py': `import glob
import importlib.util
import inspect
import os
from sanic import Sanic
from sanic.blueprints import Blueprint
from sanic.exceptions import SanicException


class Depot(Sanic):
    @classmethod
    def get_app(cls, name=None):
        return super().get_app(name)


def make():
    try:
        app = Depot.get_app("tram")
    except SanicException:
        app = Depot("tram")
    here = os.path.dirname(__file__)
    for path in glob.glob(os.path.join(here, "lines", "*.py")):
        spec = importlib.util.spec_from_file_location("line", path)
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        for _, member in inspect.getmembers(module):
            if isinstance(member, Blueprint):
                app.blueprint(member)
    return app


tram = make()
`,
    });
    expect(linesOf(ledger)).toEqual(['GET /red/stops']);
    expect(openPlaces(ledger)).toEqual([]);
  });

  test('a copy of a library of one file is the library', async () => {
    const ledger = await ledgerOf({
      'yard/__init__.py': '',
      'yard/parts/__init__.py': '',
      'yard/parts/bottle.py':
        'class Bottle(object):\n    pass\n\n\ndef get(path):\n    return lambda work: work\n',
      'yard/doors.py':
        'from yard.parts.bottle import get\n\n\n@get("/doors/<door>")\ndef doors(door):\n    return ""\n',
    });
    expect(linesOf(ledger)).toEqual(['GET /doors/{door}']);
  });

  test('routes that are given to what nobody knows are somewhere, and the platform decides', async () => {
    const ledger = await ledgerOf({
      'signals.py': `import sys
from aiohttp import web
from quart import Blueprint, Quart
from quart_cors import cors

tower = cors(Quart(__name__))
lamps = Blueprint("lamps", __name__)
tower.register_blueprint(lamps, url_prefix="C:" if sys.platform.startswith("win") else "/lamps")


@lamps.get("/red")
async def red():
    return ""


async def register(box):
    box.add_routes([web.get("/levers", register), web.put("/levers/{lever}", register)])
`,
    });
    expect(linesOf(ledger)).toEqual(['GET /lamps/red']);
    expect(ledger.excluded.map(({ rule }) => rule)).not.toContain('never-mounted');
    expect(openPlaces(ledger)).toEqual(['signals.py:17 {*}/levers', 'signals.py:17 {*}/levers/{lever}']);
  });

  test.each([
    [
      'importlib.metadata',
      'for point in entry_points(group="till.desks"):\n        point.load()().open(shop)',
    ],
    ['importlib.metadata', 'for point in entry_points()["till.desks"]:\n        point.load()().open(shop)'],
    ['stevedore', 'ExtensionManager("till.desks", invoke_on_load=True).map_method("open", shop)'],
  ])('a program loads the plugins that its package offers, by %s', async (library, loading) => {
    const ledger = await ledgerOf({
      'setup.py':
        'setup(entry_points={\n  "console_scripts": ["till = till.start:main"],\n  "till.desks": ["red = till.red:Red"],\n})\n',
      'till/__init__.py': '',
      'till/shop.py': 'from flask import Flask\n\nshop = Flask(__name__)\n',
      'till/red.py':
        'class Red:\n    def open(self, on):\n        on.add_url_rule("/red", "red", self.answer)\n\n    def answer(self):\n        return ""\n',
      'till/start.py': `from ${library} import ${library === 'stevedore' ? 'ExtensionManager' : 'entry_points'}
from till.shop import shop


def main(args=None):
    ${loading}
`,
    });
    expect(linesOf(ledger)).toEqual(['GET /red']);
    expect(openPlaces(ledger)).toEqual([]);
  });

  test('defaults that validators of Dynaconf give to settings', async () => {
    const ledger = await ledgerOf({
      'tram.py': `from dynaconf import Dynaconf
from dynaconf.validator import Validator
from flask import Blueprint, Flask


class Rule(Validator):
    pass


settings = Dynaconf(settings_files=["tram.yaml"], validators=[Validator("web.stops", default="/stops")])
settings.validators.register(*[Rule("web.base", "web.root", must_exist=True, default="/tram/"), Rule("web.port")])
tram = Flask(__name__)
lines = Blueprint("lines", __name__)


@lines.get(settings.web.stops)
def stops():
    return ""


tram.register_blueprint(lines, url_prefix=settings.web.base.rstrip("/"))
tram.register_blueprint(lines, url_prefix=settings.web.port, name="again")
`,
    });
    expect(linesOf(ledger)).toEqual(['GET /tram/stops']);
    expect(ledger.routes[0]?.notes).toEqual([
      'the path contains the default of the setting web.base',
      'the path contains the default of the setting web.stops',
    ]);
    expect(openPlaces(ledger)).toEqual(['tram.py:16 {*}/stops']);
  });

  test('decorators and resources on what nobody knows are said', async () => {
    const ledger = await ledgerOf({
      'tram.py': `from flask_restful import Resource


class Stops(Resource):
    def get(self):
        return []

    def post(self):
        return None


@desk.route("/lines/<int:line>", methods=["GET", "PUT"])
def line(line):
    return ""


@desk.patch("not/a/path")
def other():
    return ""


def load(api):
    api.add_resource(Stops, "/stops", "/halts")
`,
    });
    expect(linesOf(ledger)).toEqual([]);
    expect(ledger.unresolved.map(({ methods, path }) => `${methods?.join()} ${path}`)).toEqual([
      'GET,PUT {*}/lines/{line}',
      'GET,POST {*}/stops',
      'GET,POST {*}/halts',
    ]);
  });
});

test('programs of a language without a framework are not read', async () => {
  const ledger = await ledgerOf({
    'package.json': '{"dependencies":{"express":"5"}}',
    'server.js': `
      const app = require('express')();
      app.get('/boats', (req, res) => res.end());
      app.listen(1);
    `,
    'tools/pyproject.toml': '[project]\nname = "tools"\n[project.scripts]\ntool = "tools.main:run"\n',
    'tools/tools/__init__.py': '',
    'tools/tools/main.py': 'def run():\n    pass\n',
  });
  expect(linesOf(ledger)).toEqual(['GET /boats']);
});
