package main

import (
	"log"
	"net/http"

	"example.test/fair/internal/rides"
	"example.test/fair/internal/stalls"
)

func main() {
	market, err := stalls.Open()
	if err != nil {
		log.Fatal(err)
	}
	go http.ListenAndServe(":8201", market)
	ground, err := rides.Open()
	if err != nil {
		log.Fatal(err)
	}
	log.Fatal(http.ListenAndServe(":8202", ground))
}
