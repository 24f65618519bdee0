package casks

import (
	"net/http"

	"acme.io/cellar/vault"
)

// Routes answers below a prefix that is taken away before.
func Routes() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /casks", list)
	mux.HandleFunc("POST /casks", roll)
	mux.HandleFunc("GET /casks/{cask}", show)
	inner := http.NewServeMux()
	inner.HandleFunc("GET /oak", show)
	mux.Handle("/woods/", http.StripPrefix("/woods", inner))
	return mux
}

func list(w http.ResponseWriter, r *http.Request) { vault.Answer(w, r) }
func roll(w http.ResponseWriter, r *http.Request) { vault.Answer(w, r) }
func show(w http.ResponseWriter, r *http.Request) { vault.Answer(w, r) }
