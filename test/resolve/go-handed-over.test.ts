import { expect, test } from 'vitest';
import { ledgerOf, linesOf, openPlaces } from './ledger-of.ts';

test('a handler that hands requests to a variable, which wraps a router of a field', async () => {
  const ledger = await ledgerOf({
    'main.go': `package main

import "net/http"

type Desk struct{ mux *http.ServeMux }

func newDesk() *Desk {
	d := &Desk{}
	d.mux = http.NewServeMux()
	d.mux.HandleFunc("/desk/loads", d.loads)
	return d
}

func (d *Desk) loads(w http.ResponseWriter, r *http.Request) {}

func (d *Desk) logged(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { next.ServeHTTP(w, r) })
}

func (d *Desk) Handler() http.Handler {
	chain := d.logged(d.mux)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { chain.ServeHTTP(w, r) })
}

func main() {
	front := http.NewServeMux()
	front.Handle("/desk/", newDesk().Handler())
	http.ListenAndServe(":80", front)
}
`,
  });
  expect(linesOf(ledger)).toEqual(['ANY /desk/loads [d.logged]']);
  expect(openPlaces(ledger)).toEqual([]);
});

test.each([
  ['github.com/gin-gonic/gin', '*gin.Engine'],
  ['github.com/labstack/echo/v4', '*echo.Echo'],
])(
  'a function that a library calls with an application (%s), which stands at the root',
  async (path, type) => {
    const ledger = await ledgerOf({
      'main.go': `package main

import (
	"example.com/company/starter"
	"${path}"
)

func register(router ${type}) {
	loads := router.Group("/loads")
	loads.GET("/:id", one)
}

func main() { starter.MustServe(register) }
`,
    });
    expect(ledger.routes.map(({ method, path: at }) => `${method} ${at}`)).toEqual(['GET /loads/{id}']);
    expect(openPlaces(ledger)).toEqual([]);
  },
);

test('where a router is mounted that nobody knows the mount of, the configuration can say', async () => {
  const files = {
    'main.go': `package main

import (
	"net/http"
	"example.com/company/box"
	"github.com/gorilla/mux"
)

func main() {
	front := http.NewServeMux()
	front.HandleFunc("/alive", alive)
	box.Keep("desk", newDesk)
	http.ListenAndServe(":80", front)
}

func alive(w http.ResponseWriter, r *http.Request) {}

func newDesk() *mux.Router {
	spare()
	return desk()
}
`,
    'desk.go': `package main

import "github.com/gorilla/mux"

func desk() *mux.Router {
	r := mux.NewRouter()
	r.HandleFunc("/loads", alive).Methods("GET")
	return r
}
`,
    'spare.go': `package main

import (
	"net/http"
	"github.com/gorilla/mux"
)

func spare() {
	r := mux.NewRouter()
	r.HandleFunc("/spare", alive).Methods("GET")
	go http.ListenAndServe(":81", r)
}
`,
  };
  const { unresolved } = await ledgerOf(files);
  expect(unresolved.map(({ path, reason }) => `${path} ${reason}`)).toEqual([
    '{*}/loads its path comes from the mount of desk.go (desk.go:6): it is not what is given to the server',
  ]);
  expect(unresolved[0]?.cause).toEqual({
    name: 'the mount of desk.go',
    location: { file: 'desk.go', line: 6 },
  });
  const { routes } = await ledgerOf(files, new Map([['the mount of desk.go', '/api']]));
  expect(routes.map(({ path, notes }) => [path, notes])).toContainEqual([
    '/api/loads',
    ['the path contains the value of the mount of desk.go in the configuration'],
  ]);
});
