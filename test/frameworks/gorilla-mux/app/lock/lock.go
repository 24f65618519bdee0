package lock

import "net/http"

const (
	Base = "/attic"
	Year = "{year:[0-9]{4}}"
)

func Timed(next http.Handler) http.Handler { return next }

// Needs lets in who has a key.
func Needs(key string) func(http.Handler) http.Handler {
	return func(next http.Handler) http.Handler { return next }
}

// Guarded wraps one handler.
func Guarded(next http.HandlerFunc) http.HandlerFunc { return next }
