package attic

import (
	"net/http"
	"os"

	"github.com/gorilla/mux"

	"acme.io/attic/attic/boxes"
	"acme.io/attic/lock"
)

// NewRouter puts the attic together.
func NewRouter() *mux.Router {
	router := mux.NewRouter().StrictSlash(true)
	router.Use(lock.Timed)
	router.HandleFunc("/dust", dust).Methods("GET")
	router.HandleFunc("/dust", sweep).Methods(http.MethodPost, http.MethodPut)
	router.Handle("/draught/{window}", http.HandlerFunc(draught))

	api := router.PathPrefix(lock.Base).Subrouter()
	api.Use(lock.Needs("iron"), mux.CORSMethodMiddleware(api))
	api.HandleFunc("/letters/"+lock.Year, letters).Methods("GET").Name("letters")
	api.HandleFunc("/letters/"+lock.Year+"/{letter:[a-z]+}", lock.Guarded(letter)).Methods("GET", "DELETE")
	boxes.Register(api.PathPrefix("/boxes").Subrouter())
	(&trunk{}).register(api)

	toys := api.PathPrefix("/toys").Subrouter()
	toys.Use(lock.Needs("brass"))
	toys.Methods("GET").Path("").HandlerFunc(listToys)
	toys.Methods("PATCH").Path("/{toy}").HandlerFunc(mend)
	toys.NewRoute().Path("/{toy}/parts").Methods("GET").Handler(parts{})

	router.PathPrefix("/photos/").Handler(http.StripPrefix("/photos/", http.FileServer(http.Dir("photos"))))
	router.Path("/lamp").Methods("GET").HandlerFunc(func(w http.ResponseWriter, r *http.Request) {})
	router.HandleFunc("/search", search).Queries("q", "{q}").Methods("GET")
	router.HandleFunc("/lamp", sweep).Methods("OPTIONS")
	router.NotFoundHandler = http.HandlerFunc(dust)

	for _, route := range routes {
		router.
			Methods(route.Method).
			Path(route.Pattern).
			Name(route.Name).
			Handler(route.HandlerFunc)
	}
	for name, handler := range map[string]http.HandlerFunc{"owls": owls, "bats": bats} {
		router.HandleFunc("/guests/"+name, handler).Methods("GET")
	}
	if os.Getenv("ATTIC_GHOSTS") == "1" {
		router.HandleFunc("/ghosts", owls).Methods("GET")
	}
	router.PathPrefix(os.Getenv("ATTIC_OWNER")).Subrouter().HandleFunc("/rents", bats).Methods("GET")
	return router
}
