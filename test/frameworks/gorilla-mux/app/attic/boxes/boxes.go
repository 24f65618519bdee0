package boxes

import (
	"net/http"

	"github.com/gorilla/mux"
)

const id = "/{box}"

// Register adds what can be done with boxes.
func Register(r *mux.Router) {
	r.HandleFunc("", list).Methods(http.MethodGet)
	r.HandleFunc("", add).Methods(http.MethodPost)
	one := r.PathPrefix(id).Subrouter()
	one.HandleFunc("", show).Methods("GET")
	one.HandleFunc("", drop).Methods("DELETE")
	one.Path("/things/{thing}").Methods("PUT").HandlerFunc(put)
}

func list(w http.ResponseWriter, r *http.Request) {}
func add(w http.ResponseWriter, r *http.Request)  {}
func show(w http.ResponseWriter, r *http.Request) {}
func drop(w http.ResponseWriter, r *http.Request) {}
func put(w http.ResponseWriter, r *http.Request)  {}
