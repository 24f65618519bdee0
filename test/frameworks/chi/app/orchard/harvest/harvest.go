package harvest

import (
	"net/http"

	"github.com/go-chi/chi/v5"
	"github.com/go-chi/chi/v5/middleware"
)

type resource struct{}

// Router holds what can be done with a harvest.
func Router() *chi.Mux {
	res := resource{}
	mux := chi.NewMux()
	mux.Use(middleware.NoCache)
	mux.Get("/", res.all)
	mux.Post("/", res.begin)
	mux.Mount("/{year}/days", days(res))
	mux.Put("/{year}-{half}", res.close)
	return mux
}

func days(res resource) http.Handler {
	r := chi.NewRouter()
	r.Get("/", res.days)
	r.Get("/{day}/weight", res.weight)
	return r
}

func (resource) all(w http.ResponseWriter, r *http.Request)    {}
func (resource) begin(w http.ResponseWriter, r *http.Request)  {}
func (resource) close(w http.ResponseWriter, r *http.Request)  {}
func (resource) days(w http.ResponseWriter, r *http.Request)   {}
func (resource) weight(w http.ResponseWriter, r *http.Request) {}
