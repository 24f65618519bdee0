package main

import (
	"net/http"

	"acme.io/orchard/orchard"
)

func main() {
	http.ListenAndServe(":8096", orchard.NewServer().Routes())
}
