import { describe, expect, test } from 'vitest';
import { ledgerOf, linesOf, openPlaces } from './ledger-of.ts';

/** A package of modules with a router each, one of them deeper, and a module that has none. */
const PARTS = {
  'depot/__init__.py': '',
  'depot/parts/__init__.py': '',
  'depot/parts/wheels.py': partOf('wheels'),
  'depot/parts/axles.py': partOf('axles'),
  'depot/parts/names.py': 'SIZES = ["small", "large"]\n\n\ndef size(of):\n    return SIZES[of]\n',
  'depot/parts/deep/__init__.py': '',
  'depot/parts/deep/bolts.py': partOf('bolts'),
};

function partOf(name: string): string {
  return `from fastapi import APIRouter\n\nlane = APIRouter(prefix="/${name}")\n\n\n@lane.get("/all")\ndef list_${name}():\n    return []\n`;
}

async function served(main: string, others: Readonly<Record<string, string>> = {}) {
  const ledger = await ledgerOf({
    ...PARTS,
    ...others,
    'depot/yard.py': `from fastapi import APIRouter, FastAPI\n${main}`,
  });
  return [...linesOf(ledger), ...openPlaces(ledger)];
}

const FLAT = ['GET /axles/all', 'GET /wheels/all'];
const DEEP = ['GET /axles/all', 'GET /bolts/all', 'GET /wheels/all'];

describe('Python modules that are found at run time', () => {
  test('pkgutil.iter_modules lists what is right in a package', async () => {
    const main = `
import importlib, pkgutil
from . import parts

yard = FastAPI(openapi_url=None)
for _, name, is_package in pkgutil.iter_modules(parts.__path__):
    if is_package:
        continue
    found = getattr(importlib.import_module(f"depot.parts.{name}"), "lane", None)
    if found is not None:
        yard.include_router(found)
`;
    expect(await served(main)).toEqual(FLAT);
  });

  test('pkgutil.walk_packages goes down, by the names that the prefix makes', async () => {
    const main = `
import importlib, pkgutil
from depot import parts

def build(package):
    yard = FastAPI(openapi_url=None)
    for info in pkgutil.walk_packages(package.__path__, prefix=package.__name__ + "."):
        module = importlib.import_module(info.name)
        if hasattr(module, "lane"):
            yard.include_router(module.lane)
    return yard

yard = build(parts)
`;
    expect(await served(main)).toEqual(DEEP);
    expect(await served(main.replace(', prefix=package.__name__ + "."', ''))).toEqual([
      'depot/yard.py:11 {*}',
    ]);
  });

  test('a package finds its own modules by its own names', async () => {
    const own = `
import importlib
from pkgutil import iter_modules
from fastapi import APIRouter

lanes = APIRouter(prefix="/parts")
for name in [found.name for found in iter_modules(__path__, f"{__package__}.")]:
    module = importlib.import_module(name)
    if hasattr(module, "lane"):
        lanes.include_router(module.lane)
`;
    const main =
      'from depot.parts import lanes\n\nyard = FastAPI(openapi_url=None)\nyard.include_router(lanes)\n';
    expect(await served(main, { 'depot/parts/__init__.py': own })).toEqual([
      'GET /parts/axles/all',
      'GET /parts/wheels/all',
    ]);
  });

  test('files of a folder are found with pathlib, and imported by their stems', async () => {
    const main = `
from importlib import import_module
from pathlib import Path

yard = FastAPI(openapi_url=None)
for file in sorted((Path(__file__).resolve().parent / "parts").glob("*.py")):
    if file.stem in ("__init__", "names"):
        continue
    yard.include_router(import_module(f".parts.{file.stem}", package="depot").lane)
`;
    expect(await served(main)).toEqual(FLAT);
  });

  test('whole paths become names of modules, and what is in a module is asked for its type', async () => {
    const main = `
import glob, importlib, inspect, os

yard = FastAPI(openapi_url=None)
root = os.path.abspath(os.path.join(os.path.dirname(__file__), ".."))
for file in glob.glob(os.path.join(root, "*", "parts", "[!_]*.py")):
    module = importlib.import_module(os.path.relpath(file, root).replace(os.sep, ".")[:-3])
    for name, value in module.__dict__.items():
        if isinstance(value, APIRouter):
            yard.include_router(value)
`;
    expect(await served(main)).toEqual(FLAT);
    const inspected = main.replace(
      'module.__dict__.items():\n        if isinstance(value, APIRouter):',
      'inspect.getmembers(module, lambda it: isinstance(it, APIRouter)):\n        if name:',
    );
    expect(await served(inspected)).toEqual(FLAT);
  });

  test('folders are walked', async () => {
    const main = `
import importlib, os

yard = FastAPI(openapi_url=None)
here = os.path.dirname(__file__)
for folder, _, files in os.walk(os.path.join(here, "parts")):
    for file in files:
        stem, ending = os.path.splitext(file)
        if ending == ".py" and stem not in ["__init__", "names"]:
            dotted = os.path.relpath(os.path.join(folder, stem), here).replace("/", ".")
            yard.include_router(importlib.import_module("depot." + dotted).lane)
`;
    expect(await served(main)).toEqual(DEEP);
  });

  test('names that code takes out of a listing are not imported', async () => {
    const main = `
import importlib, os

yard = FastAPI(openapi_url=None)
names = os.listdir(os.path.join(os.path.dirname(__file__), "parts"))
names.remove("__init__.py")
names.remove("names.py")
for name in names:
    if name.endswith(".py"):
        yard.include_router(importlib.import_module(f"depot.parts.{name[:-3]}").lane)
`;
    expect(await served(main)).toEqual(FLAT);
  });

  test('a folder below a place that only the environment knows is the one of that name near the code', async () => {
    const main = `
import importlib, os, sys

yard = FastAPI(openapi_url=None)
for name in os.listdir(os.path.join(sys.argv[1], "parts")):
    if name.endswith("s.py") and name != "names.py":
        yard.include_router(importlib.import_module("depot.parts." + name[:-3]).lane)
`;
    expect(await served(main)).toEqual(FLAT);
  });

  test('a module that is not known stays open', async () => {
    const main = `
import importlib, pkgutil, sys

yard = FastAPI(openapi_url=None)
for info in pkgutil.iter_modules([sys.argv[1]]):
    yard.include_router(importlib.import_module(info.name).lane)
`;
    expect(await served(main)).toEqual([
      'depot/parts/axles.py:6 {*}/axles/all',
      'depot/parts/deep/bolts.py:6 {*}/bolts/all',
      'depot/parts/wheels.py:6 {*}/wheels/all',
      'depot/yard.py:7 {*}',
    ]);
  });

  test('folders of a directory that the application carries are plugins, its files are none', async () => {
    const plugin = (name: string) =>
      `def load(app):\n    app.add_url_rule("/${name}", "${name}", lambda: "")\n`;
    const ledger = await ledgerOf({
      'wsgi.py': 'from shop import create\n\napp = create()\n',
      'shop/__init__.py': `from flask import Flask
from shop.plugins import init


class Shop(Flask):
    pass


def create():
    app = Shop(__name__)
    init(app)
    return app
`,
      'shop/plugins/__init__.py': `import glob
import importlib
import os
from flask import current_app as app


def names():
    found = []
    for module in sorted(glob.glob(app.plugins + "/*")):
        name = os.path.basename(module)
        if os.path.isdir(module) and name not in {"__pycache__"}:
            found.append(name)
    return found


def init(app):
    app.plugins = os.path.dirname(__file__)
    for name in names():
        importlib.import_module("." + name, package="shop.plugins").load(app)
`,
      'shop/plugins/coins/__init__.py': plugin('coins'),
      'shop/plugins/notes/__init__.py': plugin('notes'),
      'shop/plugins/stray.py': 'COINS = 1\n',
    });
    expect(linesOf(ledger)).toEqual(['GET /coins', 'GET /notes']);
    expect(openPlaces(ledger)).toEqual([]);
  });

  test('what is taken over whole from a module that is still being run is there when it has run', async () => {
    const ledger = await ledgerOf({
      'coins.py': 'from flask import Blueprint\nfrom shop import till\n\nCOINS = "/coins"\n',
      'more.py': 'from coins import *\n',
      'shop.py': `from flask import Flask
from more import *

till = Flask(__name__)


def create():
    till.add_url_rule(COINS, "coins", lambda: "", methods=["GET"])
    return till
`,
    });
    expect(linesOf(ledger)).toEqual(['GET /coins']);
    expect(openPlaces(ledger)).toEqual([]);
  });

  test('what is imported where it is there is taken, though a handler sets its name to nothing', async () => {
    const ledger = await ledgerOf({
      'till/__init__.py': '',
      'till/coins.py':
        'from flask import Blueprint\n\ndesk = Blueprint("coins", __name__)\n\n\n@desk.get("/coins")\ndef coins():\n    return ""\n',
      'till/notes.py':
        'from flask import Blueprint\n\ndesk = Blueprint("notes", __name__)\n\n\n@desk.get("/notes")\ndef notes():\n    return ""\n',
      'shop.py': `from flask import Flask

try:
    from till import coins
except ImportError:
    coins = None

try:
    from till.notes import desk as notes
    HAS_NOTES = True
except ImportError:
    notes = None
    HAS_NOTES = False

shop = Flask(__name__)
if coins:
    shop.register_blueprint(coins.desk)
if HAS_NOTES and notes is not None:
    shop.register_blueprint(notes)
`,
    });
    expect(ledger.routes.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'GET /coins',
      'GET /notes',
    ]);
    expect(openPlaces(ledger)).toEqual([]);
  });
});

describe('a method that is called on its class', () => {
  test('is given its object as its first argument', async () => {
    const ledger = await ledgerOf({
      'requirements.txt': 'bottle',
      'base.py': `
class Base:
    def __init__(self, *args, **kwargs):
        self.app = kwargs['app']
        self.init_routes()

    def init_routes(self):
        raise NotImplementedError()
`,
      'lamps.py': `
from base import Base

class Lamps(Base):
    def __init__(self, *args, **kwargs):
        Base.__init__(self, *args, **kwargs)

    def init_routes(self):
        self.app.route('/lamps', 'GET', self.all)

    def all(self):
        return ''
`,
      'main.py': `
from bottle import Bottle
from lamps import Lamps

app = Bottle()
Lamps(app=app)
app.run(port=80)
`,
    });
    expect(linesOf(ledger)).toEqual(['GET /lamps']);
  });
});
