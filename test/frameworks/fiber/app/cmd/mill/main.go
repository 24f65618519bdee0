package main

import (
	"log"

	"acme.io/mill/mill"
)

func main() {
	log.Fatal(mill.App().Listen(":8095"))
}
