package ropes

import (
	"net/http"

	"example.test/harbour/internal/ropeapi"
	"github.com/go-chi/chi/v5"
)

// Loft answers for ropes; nobody has taught it knots yet.
type Loft struct {
	ropeapi.Unimplemented
}

func (Loft) ListRopes(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(200) }

func (Loft) LayRope(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(201) }

func (Loft) GetRope(w http.ResponseWriter, _ *http.Request, _ string) { w.WriteHeader(200) }

func (Loft) MendRope(w http.ResponseWriter, _ *http.Request, _ string) { w.WriteHeader(200) }

func (Loft) CutRope(w http.ResponseWriter, _ *http.Request, _ string) { w.WriteHeader(204) }

func (Loft) ListKnots(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(200) }

func guarded(next http.Handler) http.Handler { return next }

// Open builds the server of the ropes.
func Open() chi.Router {
	quay := chi.NewRouter()
	quay.Use(guarded)
	quay.Mount("/loft", ropeapi.HandlerWithOptions(Loft{}, ropeapi.ChiServerOptions{
		BaseURL:     "/v2",
		Middlewares: []ropeapi.MiddlewareFunc{guarded},
	}))
	ropeapi.HandlerFromMux(Loft{}, quay)
	return quay
}
