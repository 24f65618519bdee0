import { describe, expect, test } from 'vitest';
import { ledgerOf, linesOf, openPlaces } from './ledger-of.ts';

/** A service below a prefix that an expression makes of a setting with a default. */
async function below(prefix: string, before = '') {
  const ledger = await ledgerOf({
    'kiosk.py': `from fastapi import APIRouter, FastAPI
from pydantic import Field
from pydantic_settings import BaseSettings


class Place(BaseSettings):
    plain: str = "desk"
    rooted: str = "/desk/"
    empty: str = ""
    closed: bool = False

    def wanted(self):
        return None if self.closed else self.rooted


class Settings(BaseSettings):
    place: Place = Field(default_factory=Place)


settings = Settings()
${before}
tickets = APIRouter()


@tickets.get("/tickets")
def list_tickets():
    return []


kiosk = FastAPI(openapi_url=None)
kiosk.include_router(tickets, prefix=${prefix})
`,
  });
  return [...linesOf(ledger), ...openPlaces(ledger)];
}

const ROOTED = `
def rooted(path):
    if not path.startswith("/"):
        path = f"/{path}"
    return path.rstrip("/") or "/nowhere"


def beneath(base, last):
    if base == "/":
        return f"/{last}"
    return f"{rooted(base)}/{last}"


def once(path):
    if path.startswith("/"):
        return rooted(path)
    return "/" + path
`;

describe('a default that the environment may override, where code tests it', () => {
  test('what code makes of a text follows the branch of the default', async () => {
    expect(await below('rooted(settings.place.plain)', ROOTED)).toEqual(['GET /desk/tickets']);
    expect(await below('rooted(settings.place.rooted)', ROOTED)).toEqual(['GET /desk/tickets']);
    expect(await below('settings.place.empty or settings.place.plain and "/bar"', ROOTED)).toEqual([
      'GET /bar/tickets',
    ]);
  });

  test('an early return is taken or not as the default says', async () => {
    expect(await below('beneath(settings.place.plain, "till")', ROOTED)).toEqual(['GET /desk/till/tickets']);
    expect(await below('once(settings.place.plain)', ROOTED)).toEqual(['GET /desk/tickets']);
    expect(await below('once(settings.place.rooted)', ROOTED)).toEqual(['GET /desk/tickets']);
    expect(await below('rooted(settings.place.wanted())', ROOTED)).toEqual(['GET /desk/tickets']);
  });

  test('a switch that is read from a text is by default what the default says', async () => {
    const before = `
def switched(text):
    text = text.strip().lower()
    if text in ("on", "desk"):
        return True
    elif text in ("off", "till"):
        return False
    raise ValueError(text)


def counter(path):
    if switched(settings.place.plain):
        return "/counter" + path
    return path
`;
    expect(await below('counter("/till")', before)).toEqual(['GET /counter/till/tickets']);
    expect(
      await below('counter("/till")', before.replace('"desk"', '"up"').replace('"till"', '"desk"')),
    ).toEqual(['GET /till/tickets']);
  });

  test('an unknown test around it keeps both', async () => {
    const before = `${ROOTED}
import sys


def either(path):
    if len(sys.argv) > 2:
        if path.startswith("d"):
            return "/first"
    return "/second"
`;
    expect(await below('either(settings.place.plain)', before)).toEqual([
      'GET /first/tickets',
      'GET /second/tickets',
    ]);
  });
});
