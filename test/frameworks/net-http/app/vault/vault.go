package vault

import "net/http"

const (
	Root   = "/cellar"
	Bottle = Root + "/bottles/{bottle}"
)

func Dated(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { next.ServeHTTP(w, r) })
}

// Steward lets in who may do a kind of work.
func Steward(work string) func(http.HandlerFunc) http.HandlerFunc {
	return func(next http.HandlerFunc) http.HandlerFunc {
		return func(w http.ResponseWriter, r *http.Request) { next(w, r) }
	}
}

// Answer tells which pattern was matched.
func Answer(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("X-Pattern", r.Pattern)
}
