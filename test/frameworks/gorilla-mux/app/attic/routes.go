package attic

import (
	"net/http"

	"github.com/gorilla/mux"

	"acme.io/attic/lock"
)

type Route struct {
	Name        string
	Method      string
	Pattern     string
	HandlerFunc http.HandlerFunc
}

type Routes []Route

var routes = Routes{
	Route{"Index", "GET", "/", index},
	{"Beam", "GET", "/beams/{beam}", beam},
	{"AddBeam", "POST", "/beams", addBeam},
}

type trunk struct{ lid bool }

func (t *trunk) register(r *mux.Router) {
	sub := r.PathPrefix("/trunk").Subrouter()
	sub.HandleFunc("", t.open).Methods("GET")
	sub.HandleFunc("/lid", t.lift).Methods("PUT")
	locked := sub.NewRoute().Subrouter()
	locked.Use(lock.Needs("gold"))
	locked.HandleFunc("/secret", t.secret).Methods("GET")
}

func (t *trunk) open(w http.ResponseWriter, r *http.Request)   {}
func (t *trunk) lift(w http.ResponseWriter, r *http.Request)   {}
func (t *trunk) secret(w http.ResponseWriter, r *http.Request) {}

type parts struct{}

func (parts) ServeHTTP(w http.ResponseWriter, r *http.Request) {}

func dust(w http.ResponseWriter, r *http.Request)     {}
func sweep(w http.ResponseWriter, r *http.Request)    {}
func draught(w http.ResponseWriter, r *http.Request)  {}
func letters(w http.ResponseWriter, r *http.Request)  {}
func letter(w http.ResponseWriter, r *http.Request)   {}
func listToys(w http.ResponseWriter, r *http.Request) {}
func mend(w http.ResponseWriter, r *http.Request)     {}
func search(w http.ResponseWriter, r *http.Request)   {}
func index(w http.ResponseWriter, r *http.Request)    {}
func beam(w http.ResponseWriter, r *http.Request)     {}
func addBeam(w http.ResponseWriter, r *http.Request)  {}
func owls(w http.ResponseWriter, r *http.Request)     {}
func bats(w http.ResponseWriter, r *http.Request)     {}
