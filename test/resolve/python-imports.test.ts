import { describe, expect, test } from 'vitest';
import { ledgerOf, linesOf, openPlaces } from './ledger-of.ts';

/** A package whose blueprint is made in one file and filled in others that say nothing of the framework. */
const MILL = {
  'mill/wheels/__init__.py': 'from flask import Blueprint\n\nriver = Blueprint("river", __name__)\n',
  'mill/wheels/grain.py':
    'from mill.wheels import river as water\n\n\n@water.route("/grain")\ndef grain():\n    return ""\n',
  'mill/wheels/flour.py':
    'from mill.wheels import river\n\n\n@river.route("/flour")\ndef flour():\n    return ""\n',
};

async function served(main: string, others: Readonly<Record<string, string>> = {}) {
  const ledger = await ledgerOf({
    ...MILL,
    ...others,
    'mill/__init__.py': `from flask import Flask\n${main}`,
    'wsgi.py': 'from mill import start\n\napplication = start()\n',
  });
  return [...linesOf(ledger), ...openPlaces(ledger)];
}

describe('Python files that are imported for what they register', () => {
  test('an import in a function that runs is one, whatever the file calls the blueprint', async () => {
    const main = `
def start():
    site = Flask(__name__)
    wire(site)
    return site


def wire(site):
    from mill.wheels import flour, grain, river
    site.register_blueprint(river)
`;
    expect(await served(main)).toEqual(['GET /flour', 'GET /grain']);
  });

  test('an import in a handler is none: it runs when somebody asks', async () => {
    const main = `
from mill.wheels import river


def start():
    site = Flask(__name__)
    site.register_blueprint(river)

    @site.route("/late")
    def late():
        from mill.wheels import grain
        return grain.grain()

    return site
`;
    expect(await served(main)).toEqual(['GET /late']);
  });

  test('a package that only imports its own files hands them on', async () => {
    const main = `
def start():
    site = Flask(__name__)
    from mill import rooms
    from mill.wheels import river
    site.register_blueprint(river)
    return site
`;
    const rooms = { 'mill/rooms/__init__.py': 'from mill.wheels import grain\nimport mill.wheels.flour\n' };
    expect(await served(main, rooms)).toEqual(['GET /flour', 'GET /grain']);
  });

  test('a branch that is not taken imports nothing', async () => {
    const main = `
OLD = False


def start():
    site = Flask(__name__)
    from mill.wheels import flour, river
    if OLD:
        from mill.wheels import grain
    site.register_blueprint(river)
    return site
`;
    expect(await served(main)).toEqual(['GET /flour']);
  });

  test('a function that a server is told to call imports too', async () => {
    const ledger = await ledgerOf({
      ...MILL,
      'mill/__init__.py': '',
      'mill/site.py':
        'from flask import Flask\n\n\ndef start(kind="all"):\n    from mill.wheels import flour, river\n    site = Flask(__name__)\n    site.register_blueprint(river)\n    return site\n',
      Dockerfile: 'FROM python\nCMD ["gunicorn", "mill.site:start()"]\n',
    });
    expect(linesOf(ledger)).toEqual(['GET /flour']);
  });
});

describe('Python texts that another module runs for itself', () => {
  const site = `
import pathlib
from flask import Flask

site = Flask(__name__)
for piece in sorted(pathlib.Path(__file__).with_name("pieces").glob("*.txt.py")):
    exec(compile(piece.read_text(), str(piece), "exec"), globals())
`;

  test('what a piece registers on a name that it has from nowhere is said', async () => {
    const ledger = await ledgerOf({
      'wsgi.py': site,
      'pieces/bell.txt.py': '@site.get("/bell")\ndef bell():\n    return ""\n',
    });
    expect(linesOf(ledger)).toEqual([]);
    expect(openPlaces(ledger)).toEqual(['pieces/bell.txt.py:1 {*}/bell']);
  });

  test('a file that has the name from somewhere is no piece, and nobody imports it', async () => {
    const ledger = await ledgerOf({
      'wsgi.py': 'from flask import Flask\n\nsite = Flask(__name__)\n',
      'alone.py': 'from wsgi import site\n\n\n@site.get("/alone")\ndef alone():\n    return ""\n',
      'given.py':
        'def add(site):\n    @site.get("/given")\n    def given():\n        return ""\n\n\n@site.get("/late")\ndef late():\n    return ""\n',
    });
    expect([...linesOf(ledger), ...openPlaces(ledger)]).toEqual([]);
  });
});

describe('Flask blueprints that are looked for in a package', () => {
  test('get_root_path is the directory of the package', async () => {
    const ledger = await ledgerOf({
      'wsgi.py': `
import os
from importlib import import_module
from flask import Flask
from flask.helpers import get_root_path

root = get_root_path("mill")
site = Flask(__name__)
for at, _, files in os.walk(root):
    if "rooms.py" in files:
        parts = os.path.relpath(at, root).split(os.sep)
        site.register_blueprint(import_module(".".join(["mill", *parts, "rooms"])).rooms)
`,
      'mill/__init__.py': '',
      'mill/upper/__init__.py': '',
      'mill/upper/loft/__init__.py': '',
      'mill/upper/loft/rooms.py':
        'from flask import Blueprint\n\nrooms = Blueprint("rooms", __name__)\n\n\n@rooms.route("/loft")\ndef loft():\n    return ""\n',
    });
    expect([...linesOf(ledger), ...openPlaces(ledger)]).toEqual(['GET /loft']);
  });

  test('paths that a blueprint reads in its own way are said, the others are below its prefix', async () => {
    const ledger = await ledgerOf({
      'wsgi.py': `
from flask import Blueprint, Flask
from flask.blueprints import BlueprintSetupState


class State(BlueprintSetupState):
    def add_url_rule(self, rule, endpoint=None, view_func=None, **options):
        if rule.startswith("!"):
            self.url_prefix = None
        super().add_url_rule(rule.lstrip("!"), endpoint, view_func, **options)


class Floor(Blueprint):
    def make_setup_state(self, app, options, first_registration=False):
        return State(self, app, options, first_registration)


site = Flask(__name__)
floor = Floor("floor", __name__, url_prefix="/floor")
floor.add_url_rule("!/roof", "roof", lambda: "")
floor.add_url_rule("/wall", "wall", lambda: "")
plain = Blueprint("plain", __name__, url_prefix="/plain")
plain.add_url_rule("door", "door", lambda: "")
site.register_blueprint(floor)
site.register_blueprint(plain)
`,
    });
    expect(linesOf(ledger)).toEqual(['GET /floor/wall', 'GET /plain/door']);
    expect(openPlaces(ledger)).toEqual(['wsgi.py:20 ?']);
  });
});
