package main

import (
	"log"

	"acme.io/depot/stock"
	"acme.io/depot/web"
)

func main() {
	engine := web.New(stock.Open())
	if err := engine.Run(":8099"); err != nil {
		log.Fatal(err)
	}
}
