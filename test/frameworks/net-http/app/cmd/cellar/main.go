package main

import (
	"log"
	"net/http"
	"time"

	"acme.io/cellar/cellar"
)

func main() {
	server := &http.Server{Addr: ":8093", Handler: cellar.Handler(), ReadTimeout: time.Second}
	log.Fatal(server.ListenAndServe())
}
