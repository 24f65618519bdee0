package orchard

import (
	"net/http"

	"github.com/go-chi/chi/v5"

	"acme.io/orchard/season"
)

type door struct {
	Method, Pattern string
	Handler         http.Handler
}

var doors = []door{
	{"GET", "/doors", http.HandlerFunc(listDoors)},
	{"PUT", "/doors/{door}", http.HandlerFunc(openDoor)},
}

type treeAPI struct{}

func (t *treeAPI) routes() http.Handler {
	r := chi.NewRouter()
	r.Get("/", t.list)
	r.With(season.Picker("all")).Post("/", t.plant)
	r.Route("/{tree}", func(r chi.Router) {
		r.Use(t.load)
		r.Get("/", t.show)
		r.Delete("/", t.fell)
		r.Get("/fruit/{kind}", func(w http.ResponseWriter, req *http.Request) {})
	})
	return r
}

func lab() chi.Router {
	r := chi.NewMux()
	r.Post("/samples", addSample)
	return r
}

func partner() chi.Router {
	r := chi.NewRouter()
	r.Get("/orders", partnerOrders)
	return r
}

func (t *treeAPI) load(next http.Handler) http.Handler { return next }

func (t *treeAPI) list(w http.ResponseWriter, r *http.Request)  {}
func (t *treeAPI) plant(w http.ResponseWriter, r *http.Request) {}
func (t *treeAPI) show(w http.ResponseWriter, r *http.Request)  {}
func (t *treeAPI) fell(w http.ResponseWriter, r *http.Request)  {}

type stand struct{}

func (stand) ServeHTTP(w http.ResponseWriter, r *http.Request) {}

func weather(w http.ResponseWriter, r *http.Request)       {}
func reportWeather(w http.ResponseWriter, r *http.Request) {}
func moveStation(w http.ResponseWriter, r *http.Request)   {}
func dropStation(w http.ResponseWriter, r *http.Request)   {}
func listBaskets(w http.ResponseWriter, r *http.Request)   {}
func addBasket(w http.ResponseWriter, r *http.Request)     {}
func listGates(w http.ResponseWriter, r *http.Request)     {}
func plan(w http.ResponseWriter, r *http.Request)          {}
func till(w http.ResponseWriter, r *http.Request)          {}
func readArchive(w http.ResponseWriter, r *http.Request)   {}
func lost(w http.ResponseWriter, r *http.Request)          {}
func showRow(w http.ResponseWriter, r *http.Request)       {}
func changeRow(w http.ResponseWriter, r *http.Request)     {}
func listDoors(w http.ResponseWriter, r *http.Request)     {}
func openDoor(w http.ResponseWriter, r *http.Request)      {}
func addSample(w http.ResponseWriter, r *http.Request)     {}
func partnerOrders(w http.ResponseWriter, r *http.Request) {}
