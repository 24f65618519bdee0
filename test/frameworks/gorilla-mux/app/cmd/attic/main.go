package main

import (
	"log"
	"net/http"

	"acme.io/attic/attic"
)

func main() {
	log.Fatal(http.ListenAndServe(":8094", attic.NewRouter()))
}
