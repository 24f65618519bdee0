import { expect, test } from 'vitest';
import { ledgerOf, linesOf, openPlaces } from './ledger-of.ts';

/** A service that registers with a function of its own, which says what a path without a slash is. */
const program = (helper: string, calls: string, before = '') => ({
  'main.go': `package main

import (
	"net/http"
	"slices"

	"example.org/orchard/settings"
)

var base string
var allowed []string

func handle(pattern string, handler http.HandlerFunc) {
	${helper}
	http.HandleFunc(pattern, handler)
}

func main() {
	${before}
	${calls}
	http.ListenAndServe(":80", nil)
}
`,
});

const SLASH = `if len(pattern) == 0 || pattern[0] != '/' {
		pattern = "/orchard/" + pattern
	}`;

test('a character of a text decides a branch', async () => {
  const ledger = await ledgerOf(program(SLASH, 'handle("pears", answer)\n\thandle("/plums", answer)'));
  expect(linesOf(ledger)).toEqual(['ANY /orchard/pears', 'ANY /plums']);
});

test('the last character of a text of which the beginning is not known', async () => {
  const helper = `if pattern[len(pattern)-1] != '/' {
		pattern += "/all"
	}`;
  const ledger = await ledgerOf(program(helper, 'handle("/figs", answer)'));
  expect(linesOf(ledger)).toEqual(['ANY /figs/all']);
});

test('a character that nobody knows decides nothing', async () => {
  const ledger = await ledgerOf(program(SLASH, 'handle(settings.Load().Path, answer)'));
  expect(linesOf(ledger)).toEqual([]);
  expect(new Set(openPlaces(ledger))).toEqual(new Set(['main.go:17 {*}', 'main.go:17 /orchard/{*}']));
});

test('a list that nothing was added to may be nil', async () => {
  const helper = `if allowed != nil && !slices.Contains(allowed, pattern) {
		return
	}`;
  const ledger = await ledgerOf(program(helper, 'handle("/pears", answer)\n\thandle("/plums", answer)'));
  expect(linesOf(ledger)).toEqual(['ANY /pears', 'ANY /plums']);
});

test('a setting of a struct without a name is called by the file', async () => {
  const before = `var loaded struct {
		API struct {
			Base string
		}
	}
	settings.Fill(&loaded)
	base = loaded.API.Base`;
  const ledger = await ledgerOf(program('pattern = base + pattern', 'handle("/pears", answer)', before));
  expect(ledger.unresolved.map(({ cause }) => cause?.name)).toEqual(['Base of a struct of main.go']);
});

test.each([
  ['github.com/gin-gonic/gin', 'gin.Default()', 'github.com/gin-contrib/pprof'],
  ['github.com/labstack/echo/v4', 'echo.New()', 'github.com/labstack/echo-contrib/pprof'],
])('the pages of the profiler on an application of %s', async (framework, made, profiler) => {
  const program = (args: string) => ({
    'main.go': `package main

import (
	"${framework}"
	"${profiler}"
)

func main() {
	app := ${made}
	app.GET("/pears", answer)
	pprof.Register(${args})
}
`,
  });
  const ledger = await ledgerOf(program('app'));
  expect(linesOf(ledger)).toEqual(['GET /pears']);
  expect(openPlaces(ledger)).toEqual([]);
  expect(ledger.excluded.map(({ route, rule }) => `${rule} ${route.path}`)).toEqual([
    expect.stringMatching(/^monitoring \/debug\/pprof\/\{\w+\}$/),
  ]);
  const other = await ledgerOf(program('app, settings.Prefix()'));
  expect(openPlaces(other)).toEqual(['main.go:11 {*}']);
});
