package orchard

import (
	"net/http"
	"os"

	"github.com/go-chi/chi/v5"
	"github.com/go-chi/chi/v5/middleware"

	"acme.io/orchard/orchard/harvest"
	"acme.io/orchard/season"
)

type Server struct {
	trees  *treeAPI
	prefix string
}

func NewServer() *Server {
	return &Server{trees: &treeAPI{}, prefix: season.Prefix}
}

// Routes puts the orchard together.
func (s *Server) Routes() chi.Router {
	r := chi.NewRouter()
	r.Use(middleware.RequestID, middleware.Logger)
	r.Get("/weather", weather)
	r.With(season.Picker("apple")).Post("/weather", reportWeather)
	r.Method(http.MethodPut, "/weather/{station}", http.HandlerFunc(moveStation))
	r.MethodFunc("DELETE", "/weather/{station:[a-z]+}", dropStation)

	r.Route(s.prefix, func(r chi.Router) {
		r.Use(season.Open)
		r.Mount("/harvest", harvest.Router())
		r.Mount("/trees", s.trees.routes())
		r.Group(func(r chi.Router) {
			r.Use(season.Picker("pear", "plum"))
			r.Get("/baskets", listBaskets)
			r.Post("/baskets", addBasket)
		})
		r.Get("/gates", listGates)
		r.Route("/rows/{row:\\d+}", s.rows)
		for _, name := range season.All() {
			r.Get("/plans/"+name, plan)
		}
	})

	r.Handle("/stand", stand{})
	r.HandleFunc("/stand/till", till)
	r.Handle("/pictures/*", http.StripPrefix("/pictures/", http.FileServer(http.Dir("pictures"))))
	r.Get("/archive/*", readArchive)
	r.NotFound(lost)
	r.MethodNotAllowed(lost)

	for _, d := range doors {
		r.Method(d.Method, d.Pattern, d.Handler)
	}
	if os.Getenv("ORCHARD_LAB") == "1" {
		r.Mount("/lab", lab())
	}
	r.Mount(os.Getenv("ORCHARD_PARTNER"), partner())
	return r
}

func (s *Server) rows(r chi.Router) {
	r.Get("/", showRow)
	r.Patch("/", changeRow)
	r.Options("/", showRow)
	r.Head("/", showRow)
}
