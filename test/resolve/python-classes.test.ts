import { describe, expect, test } from 'vitest';
import { ledgerOf, linesOf, openPlaces } from './ledger-of.ts';

async function served(text: string) {
  const ledger = await ledgerOf({ 'main.py': `from fastapi import APIRouter, FastAPI\n${text}` });
  return [...linesOf(ledger), ...openPlaces(ledger)];
}

const YARD = `
yard = FastAPI(openapi_url=None)


class Table:
    def __init__(self, top):
        self.top = top
        self.rows = []

    def put(self, path):
        self.rows.append(self.top + path)

    def lay(self, app):
        for row in self.rows:
            app.get(row)(lambda: None)
`;

describe('super of Python', () => {
  test('in a mixin it is the class that comes next in the order of the instance', async () => {
    const text = `${YARD}
class Doubled:
    def put(self, *args, **kwargs):
        super().put(*args, **kwargs)
        super().put("/twice" + args[0])


class Both(Doubled, Table):
    pass


table = Both("/deck")
table.put("/rope")
table.lay(yard)
`;
    expect(await served(text)).toEqual(['GET /deck/rope', 'GET /deck/twice/rope']);
  });

  test('a constructor of a mixin reaches that of the base beside it', async () => {
    const text = `${YARD}
class Named:
    def __init__(self, name):
        super().__init__("/" + name)


class Both(Named, Table):
    pass


table = Both("hull")
table.put("/plank")
table.lay(yard)
`;
    expect(await served(text)).toEqual(['GET /hull/plank']);
  });

  test('the second base has what the first one has not', async () => {
    const text = `${YARD}
class Quiet:
    loud = False


class Own(Quiet, Table):
    def put(self, path):
        super().put(path + "/own")


table = Own("/mast")
table.put("/sail")
table.lay(yard)
`;
    expect(await served(text)).toEqual(['GET /mast/sail/own']);
  });

  test('a class of one base goes to that base, on an instance of a subclass too', async () => {
    const text = `${YARD}
class Middle(Table):
    def put(self, path):
        super().put("/middle" + path)


class Last(Middle):
    def put(self, path):
        super().put("/last" + path)


table = Last("/keel")
table.put("/nail")
table.lay(yard)
`;
    expect(await served(text)).toEqual(['GET /keel/middle/last/nail']);
  });

  test('a library class beside a mixin is made by what the mixin hands on', async () => {
    const text = `${YARD}
class Prefixed:
    def __init__(self, name):
        super().__init__(prefix="/" + name)


class Pier(Prefixed, APIRouter):
    pass


pier = Pier("pier")
pier.get("/boats")(lambda: None)
yard.include_router(pier)
`;
    expect(await served(text)).toEqual(['GET /pier/boats']);
  });
});

test('a group of which the name is not known is a parameter all the same', async () => {
  const ledger = await ledgerOf({
    'manage.py': 'import os\n\nos.environ.setdefault("DJANGO_SETTINGS_MODULE", "crane.settings")\n',
    'crane/__init__.py': '',
    'crane/settings.py': 'ROOT_URLCONF = "crane.urls"\n',
    'crane/urls.py': `
from django.urls import re_path
from django.views.generic import View


class Hook(View):
    def get(self, request):
        return None


key = getattr(Hook, "lookup_name", "pk")
urlpatterns = [re_path("^hooks/(?P<{}>[^/.]+)/$".format(key), Hook.as_view())]
`,
  });
  expect(linesOf(ledger)).toEqual(['GET /hooks/{var}/']);
});
