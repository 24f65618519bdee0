package main

import "acme.io/quay/quay"

func main() {
	app := quay.Build()
	app.Logger.Fatal(app.Start(":8097"))
}
