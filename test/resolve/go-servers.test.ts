import { describe, expect, test } from 'vitest';
import { ledgerOf, linesOf, openPlaces } from './ledger-of.ts';

const program = (imports: readonly string[], code: string) => ({
  'main.go': `package main

import (
	"net/http"
${imports.map((path) => `\t"${path}"`).join('\n')}
)
${code}`,
});

const CHI = 'github.com/go-chi/chi/v5';
const MUX = 'github.com/gorilla/mux';

/** Another application of the package, so that being alone in it does not make one served. */
const SPARE = `
func spare() {
	shed := chi.NewRouter()
	shed.Get("/shed", list)
	keep(shed)
}
`;

describe('what a Go server serves', () => {
  test('routers that a handler hands requests to', async () => {
    const ledger = await ledgerOf(
      program(
        [CHI],
        `
func main() {
	api := chi.NewRouter()
	api.Get("/loads", list)
	blobs := chi.NewRouter()
	blobs.Put("/blobs/{id}", store)
	server := &http.Server{Handler: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if isBlob(r) {
			blobs.ServeHTTP(w, r)
			return
		}
		api.ServeHTTP(w, r)
	})}
	server.ListenAndServe()
}
${SPARE}`,
      ),
    );
    expect(linesOf(ledger)).toEqual(['PUT /blobs/{id}', 'GET /loads']);
  });

  test('routers of a struct that looks at the path for itself, below the prefix that it takes away', async () => {
    const ledger = await ledgerOf(
      program(
        ['strings', MUX],
        `
type Loads struct{ *mux.Router }

func newLoads() *Loads {
	h := &Loads{Router: mux.NewRouter()}
	h.HandleFunc("/loads", list).Methods("GET")
	return h
}

type Cranes struct{ *mux.Router }

func newCranes() *Cranes {
	h := &Cranes{Router: mux.NewRouter()}
	h.HandleFunc("/{id}/lift", lift).Methods("POST")
	return h
}

type Yard struct {
	loads  *Loads
	cranes *Cranes
}

func (y *Yard) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	switch {
	case strings.HasPrefix(r.URL.Path, "/api/loads"):
		http.StripPrefix("/api", y.loads).ServeHTTP(w, r)
	case strings.HasPrefix(r.URL.Path, "/api/cranes"):
		http.StripPrefix("/api/cranes", y.cranes).ServeHTTP(w, r)
	}
}

func logged(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { next.ServeHTTP(w, r) })
}

func main() {
	yard := &Yard{loads: newLoads(), cranes: newCranes()}
	http.ListenAndServe(":8080", logged(yard))
}
`,
      ),
    );
    expect(linesOf(ledger)).toEqual(['POST /api/cranes/{id}/lift', 'GET /api/loads']);
    expect(openPlaces(ledger)).toEqual([]);
  });

  test('what is taken away begins at the root, also below groups', async () => {
    const ledger = await ledgerOf(
      program(
        [CHI, MUX],
        `
func parts() http.Handler {
	parts := http.NewServeMux()
	parts.HandleFunc("GET /parts", list)
	return parts
}

func main() {
	router := mux.NewRouter()
	api := router.PathPrefix("/api").Subrouter().PathPrefix("/config").Subrouter()
	api.PathPrefix("/service").Handler(http.StripPrefix("/api/config/service", parts()))
	router.PathPrefix("/plain/").Handler(http.StripPrefix("/plain", parts()))
	inner := chi.NewRouter()
	inner.Route("/v1", func(r chi.Router) {
		r.Handle("/stock/*", http.StripPrefix("/v1/stock", parts()))
		r.Mount("/more", http.StripPrefix("/v1/more", parts()))
	})
	go http.ListenAndServe(":8081", inner)
	http.ListenAndServe(":8080", router)
}
`,
      ),
    );
    expect(linesOf(ledger)).toEqual([
      'GET /api/config/service/parts',
      'GET /plain/parts',
      'GET /v1/more/parts',
      'GET /v1/stock/parts',
    ]);
  });

  test('a handler that sees the whole path has no prefix, whatever leads to it', async () => {
    const ledger = await ledgerOf(
      program(
        [CHI, 'github.com/gin-gonic/gin', 'github.com/labstack/echo/v4'],
        `
func parts() http.Handler {
	parts := http.NewServeMux()
	parts.HandleFunc("GET /yard/parts", list)
	return parts
}

func bolts() http.Handler {
	bolts := http.NewServeMux()
	bolts.HandleFunc("GET /bolts", list)
	return bolts
}

func racks() chi.Router {
	racks := chi.NewRouter()
	racks.Get("/racks", list)
	return racks
}

func forget(next http.Handler) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), chi.RouteCtxKey, nil)))
	}
}

func main() {
	e := gin.New()
	yard := e.Group("/yard")
	yard.Any("/parts/*rest", gin.WrapH(parts()))
	yard.Any("/small/*rest", gin.WrapH(http.StripPrefix("/yard/small", bolts())))
	yard.GET("/pictures/*path", gin.WrapH(http.FileServer(http.Dir("pictures"))))
	go e.Run()

	o := echo.New()
	o.Any("/steel/*", echo.WrapHandler(http.StripPrefix("/steel", bolts())))
	go o.Start(":81")

	c := chi.NewRouter()
	shelves := racks()
	c.Handle("/v2*", http.StripPrefix("/v2", http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		shelves.ServeHTTP(w, r)
	})))
	c.Handle("/v1*", http.HandlerFunc(list))
	c.Handle("/*", racks())
	c.Route("/inner", func(r chi.Router) {
		r.Handle("/racks*", racks())
		r.Handle("/whole/*", forget(racks()))
		r.Handle("/yard/*", parts())
	})
	http.ListenAndServe(":80", c)
}
`,
      ),
    );
    expect(linesOf(ledger)).toEqual([
      'GET /inner/racks',
      'GET /racks',
      'GET /steel/bolts',
      'GET /v2/racks',
      'GET /yard/parts',
      'GET /yard/small/bolts',
    ]);
    expect(ledger.excluded.map(({ rule, route: { path } }) => `${rule} ${path}`)).toEqual([
      'fallback /v1{wildcard}',
      'static /yard/pictures/{path}',
    ]);
    expect(openPlaces(ledger)).toEqual([]);
  });

  test.each([
    [
      'a handler that is set later',
      'server := &http.Server{}\n\tserver.Handler = api\n\tserver.ListenAndServe()',
    ],
    [
      'one of two',
      'var h http.Handler = api\n\tif debug() {\n\t\th = inner\n\t}\n\thttp.ListenAndServe(":80", h)',
    ],
    ['a library that serves', 'server, err := graceful.New(8080)\n\tcheck(err)\n\tserver.ServeHandler(api)'],
  ])('%s', async (_name, serve) => {
    const ledger = await ledgerOf(
      program(
        [CHI, 'example.org/graceful'],
        `
func main() {
	api := chi.NewRouter()
	inner := api.With(traced)
	inner.Get("/loads", list)
	${serve}
}
${SPARE}`,
      ),
    );
    expect(linesOf(ledger)).toEqual(['GET /loads [traced]']);
  });

  test('a router of the repository that keeps a library’s is mounted as what it keeps', async () => {
    const ledger = await ledgerOf(
      program(
        [CHI],
        `
type Yard struct{ inner chi.Router }

func (y *Yard) Get(path string, h http.HandlerFunc) { y.inner.Get(path, h) }

func (y *Yard) ServeHTTP(w http.ResponseWriter, r *http.Request) { y.inner.ServeHTTP(w, r) }

func main() {
	yard := &Yard{chi.NewRouter()}
	yard.Get("/loads", list)
	r := chi.NewRouter()
	r.Mount("/v1", yard)
	r.Mount("/alive", http.HandlerFunc(alive))
	http.ListenAndServe(":8080", r)
}

func alive(w http.ResponseWriter, r *http.Request) {}
`,
      ),
    );
    expect(linesOf(ledger)).toEqual(['ANY /alive', 'GET /v1/loads']);
    expect(openPlaces(ledger)).toEqual([]);
  });

  test('groups of go-pkgz/routegroup', async () => {
    const ledger = await ledgerOf(
      program(
        ['github.com/go-pkgz/routegroup'],
        `
func main() {
	router := routegroup.New(http.NewServeMux())
	router.Use(logged)
	api := router.Mount("/api")
	api.Group().Route(func(open *routegroup.Bundle) {
		open.HandleFunc("GET /loads", list)
		open.HandleFunc("/", root)
		open.Mount("/cranes").Route(func(cranes *routegroup.Bundle) {
			cranes.Use(known)
			cranes.With(strong).HandleFunc("POST /{id}", lift)
		})
	})
	http.ListenAndServe(":8080", router)
}
`,
      ),
    );
    expect(linesOf(ledger)).toEqual([
      'ANY /api/ [logged]',
      'POST /api/cranes/{id} [logged,known,strong]',
      'GET /api/loads [logged]',
    ]);
    expect(openPlaces(ledger)).toEqual([]);
  });

  test('an Echo that is made with a configuration; what its library makes and nobody knows is said', async () => {
    const ledger = await ledgerOf(
      program(
        ['github.com/labstack/echo/v5'],
        `
func main() {
	e := echo.NewWithConfig(echo.Config{})
	e.GET("/loads", func(c *echo.Context) error { return nil })
	other := echo.NewLater()
	other.GET("/cranes", func(c *echo.Context) error { return nil })
	e.Start(":8080")
}
`,
      ),
    );
    expect(linesOf(ledger)).toEqual(['GET /loads']);
    expect(openPlaces(ledger)).toEqual(['main.go:12 {*}/cranes']);
  });

  test('a parameter goes on to the end of its segment, an escaped colon begins none; methods of WebDAV are no operations', async () => {
    const ledger = await ledgerOf(
      program(
        ['github.com/gin-gonic/gin'],
        `
func main() {
	e := gin.New()
	e.GET("/loads/:load-id/parts", list)
	e.POST("/loads/batch\\\\:lift", lift)
	e.Match([]string{"PROPFIND", "REPORT", http.MethodGet}, "/calendar", list)
	e.Handle("MKCOL", "/calendar", list)
	e.Run()
}
`,
      ),
    );
    expect(linesOf(ledger)).toEqual([
      'GET /calendar',
      'POST /loads/batch:lift',
      'GET /loads/{load-id}/parts',
    ]);
    expect(openPlaces(ledger)).toEqual([]);
  });

  test('blocks in blocks are followed as deep as the code writes them, also through a router of the repository', async () => {
    const ledger = await ledgerOf(
      program(
        [CHI],
        `
type Yard struct{ inner chi.Router }

func (y *Yard) Route(path string, fn func(*Yard)) {
	y.inner.Route(path, func(r chi.Router) { fn(&Yard{r}) })
}

func (y *Yard) Get(path string, h http.HandlerFunc) { y.inner.Get(path, h) }

func main() {
	y := &Yard{chi.NewRouter()}
	y.Route("/a", func(y *Yard) {
		y.Route("/b", func(y *Yard) {
			y.Route("/c", func(y *Yard) {
				y.Route("/d", func(y *Yard) {
					y.Route("/e", func(y *Yard) { y.Get("/deep", list) })
				})
			})
		})
	})
	http.ListenAndServe(":80", y.inner)
}
`,
      ),
    );
    expect(linesOf(ledger)).toEqual(['GET /a/b/c/d/e/deep']);
  });

  test('a handler whose request is called like the router holds no router', async () => {
    const ledger = await ledgerOf(
      program(
        [MUX],
        `
func lay(r *mux.Router) {
	r.HandleFunc("/loads", checked(func(w http.ResponseWriter, r *http.Request) { answer(w, r) })).Methods("GET")
	r.HandleFunc("/cranes", func(w http.ResponseWriter, r *http.Request) { answer(w, r) }).Methods("GET")
}

func checked(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) { next.ServeHTTP(w, r) }
}

func main() {
	r := mux.NewRouter()
	lay(r)
	http.ListenAndServe(":80", r)
}
`,
      ),
    );
    expect(linesOf(ledger)).toEqual(['GET /cranes', 'GET /loads']);
  });

  test('what a function that nothing calls registers on the router that it takes is said', async () => {
    const ledger = await ledgerOf(
      program(
        [MUX],
        `
func later(r *mux.Router) {
	r.HandleFunc("/cranes", lift).Methods("GET")
}

func lift(w http.ResponseWriter, r *http.Request) {}

func main() {
	r := mux.NewRouter()
	r.HandleFunc("/loads", lift).Methods("GET")
	http.ListenAndServe(":80", r)
}
`,
      ),
    );
    expect(linesOf(ledger)).toEqual(['GET /loads']);
    expect(openPlaces(ledger)).toEqual(['main.go:9 {*}/cranes']);
  });

  test('a router behind a long chain of middleware, some of which takes a method of what it wraps', async () => {
    const layers = Array.from(
      { length: 14 },
      (_, at) => `
func layer${at}(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { next.ServeHTTP(w, r) })
}
`,
    );
    const ledger = await ledgerOf(
      program(
        [CHI, 'example.com/guards'],
        `${layers.join('')}
func around(handler http.HandlerFunc, layers ...func(http.Handler) http.Handler) http.Handler {
	var h http.Handler = handler
	for i := len(layers) - 1; i >= 0; i-- {
		h = layers[i](h)
	}
	return h
}

func main() {
	api := chi.NewRouter()
	api.Get("/loads", list)
	guarded := guards.Protect("key")(api)
	server := &http.Server{}
	server.Handler = around(guarded.ServeHTTP, ${layers.map((_, at) => `layer${at}`).join(', ')})
	server.ListenAndServe()
}
${SPARE}`,
      ),
    );
    expect(linesOf(ledger)).toEqual(['GET /loads']);
  });

  test('a handler of the repository that keeps a subrouter hands it the whole path', async () => {
    const ledger = await ledgerOf(
      program(
        [MUX],
        `
type Api struct{ handler http.Handler }

func newApi() *Api {
	a := &Api{}
	root := mux.NewRouter()
	sub := root.PathPrefix("/api/").Subrouter()
	sub.HandleFunc("/loads", list)
	a.handler = sub
	return a
}

func (a *Api) ServeHTTP(w http.ResponseWriter, r *http.Request) { a.handler.ServeHTTP(w, r) }

func main() {
	router := mux.NewRouter()
	router.HandleFunc("/gates", list)
	router.PathPrefix("/api/").Handler(newApi())
	http.ListenAndServe(":80", router)
}
`,
      ),
    );
    expect(linesOf(ledger)).toEqual(['ANY /api/loads', 'ANY /gates']);
    expect(openPlaces(ledger)).toEqual([]);
  });
});
