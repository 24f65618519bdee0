package main

import (
	"net/http"

	"example.test/harbour/internal/berths"
	"example.test/harbour/internal/ropes"
	"example.test/harbour/internal/tolls"
)

func main() {
	go berths.Open().Start(":8101")
	go tolls.Open(nil).Run(":8102")
	_ = http.ListenAndServe(":8103", ropes.Open())
}
