import { expect, test } from 'vitest';
import { ledgerOf, linesOf, openPlaces } from './ledger-of.ts';

/** A service whose rooms give tables of routes, which one loop registers. */
const program = (tables: string, main = '') => ({
  'go.mod': 'module example.org/kiln\n',
  'table/table.go': `package table

type Route struct{ Verb, Path string }

type Table interface{ Routes() []Route }
`,
  'pots/pots.go': `package pots

import "example.org/kiln/table"

type pots struct{ routes []table.Route }

func New() table.Table {
	p := &pots{}
	p.fill()
	return p
}

func (p *pots) Routes() []table.Route { return p.routes }

func (p *pots) fill() {
	p.routes = []table.Route{{"GET", "/pots"}, {"POST", "/pots/{pot}"}}
}
`,
  'server/server.go': `package server

import (
	"example.org/kiln/table"
	"github.com/gorilla/mux"
)

type Server struct{ wares []func() }

func (s *Server) Wrap(ware func()) { s.wares = append(s.wares, ware) }

func (s *Server) Mux(tables ...table.Table) *mux.Router {
	m := mux.NewRouter()
	for _, each := range tables {
		for _, route := range each.Routes() {
			m.Path("/v{version}" + route.Path).Methods(route.Verb).HandlerFunc(s.answer)
		}
	}
	return m
}
`,
  'main.go': `package main

import (
	"net/http"

	"example.org/kiln/pots"
	"example.org/kiln/server"
	"example.org/kiln/table"
	"example.org/market/stalls"
)

func tables(hot bool) []table.Table {
	all := []table.Table{pots.New()}
	${tables}
	return all
}

func prepare(s *server.Server) { s.Wrap(func() {}) }

func main() {
	var s server.Server
	${main}
	http.ListenAndServe(":80", s.Mux(tables(isHot())...))
}
`,
});

const POTS = ['GET /v{version}/pots', 'POST /v{version}/pots/{pot}'];

test('a list that may be longer is spread with each of its items once', async () => {
  const ledger = await ledgerOf(program('if hot {\n\t\tall = append(all, pots.New())\n\t}'));
  expect([...new Set(linesOf(ledger))]).toEqual(POTS);
  expect(openPlaces(ledger)).toEqual([]);
});

test("a variable of another package's struct keeps its methods where its address is given away", async () => {
  const ledger = await ledgerOf(program('', 'prepare(&s)'));
  expect(linesOf(ledger)).toEqual(POTS);
  expect(openPlaces(ledger)).toEqual([]);
});

test('what a struct holds is not known after its address was given away', async () => {
  const ledger = await ledgerOf({
    ...program(''),
    'main.go': `package main

import (
	"net/http"

	"example.org/kiln/settings"
	"gopkg.in/yaml.v3"
)

func main() {
	var kiln settings.Kiln
	yaml.Unmarshal(read(), &kiln)
	m := http.NewServeMux()
	m.HandleFunc(kiln.Prefix+"/lids", answer)
	if kiln.Hot {
		m.HandleFunc("/fires", answer)
	}
	http.ListenAndServe(":80", m)
}
`,
    'settings/settings.go': 'package settings\n\ntype Kiln struct {\n\tPrefix string\n\tHot    bool\n}\n',
  });
  expect(linesOf(ledger)).toEqual(['ANY /fires if kiln.Hot', 'ANY /lids']);
  expect(ledger.routes[1]?.notes).toEqual(['the path contains the default of Prefix of Kiln']);
});

test('a route whose method is not known is told, also where nothing is known of the list it stands in', async () => {
  const ledger = await ledgerOf(program('all = stalls.Tables(hot)'));
  expect(linesOf(ledger)).toEqual([]);
  expect(openPlaces(ledger)).toEqual(['server/server.go:16 /v{version}{*}']);
});

test('methods that are none of HTTP are no routes and nothing unknown', async () => {
  const ledger = await ledgerOf({
    'main.go': `package main

import (
	"net/http"

	"github.com/gorilla/mux"
)

func main() {
	m := mux.NewRouter()
	m.HandleFunc("/lids", answer).Methods("PROPFIND", http.MethodPut)
	m.HandleFunc("/jars", answer).Methods("MKCOL")
	http.ListenAndServe(":80", m)
}
`,
  });
  expect(linesOf(ledger)).toEqual(['PUT /lids']);
  expect(openPlaces(ledger)).toEqual([]);
});
