package mill

import (
	"os"

	"github.com/gofiber/fiber/v2"
	"github.com/gofiber/fiber/v2/middleware/recover"

	"acme.io/mill/gate"
	"acme.io/mill/mill/flour"
)

// App puts the mill together.
func App() *fiber.App {
	app := fiber.New(fiber.Config{AppName: "mill"})
	app.Get("/wind", wind)
	app.Use(recover.New(), gate.Counted)
	app.Get("/wind/:hour<int>", wind)

	root := app.Group(gate.Prefix)
	v6 := root.Group("/v6", gate.Key("miller"))
	flour.Routes(v6)
	newStones().routes(v6.Group("/stones"))

	app.Route("/yard", func(yard fiber.Router) {
		yard.Get("/", showYard)
		yard.Post("/carts", gate.Key("carter"), addCart)
		yard.Delete("/carts/:cart", dropCart)
	}, "yard.")

	root.Use("/sacks", gate.Key("porter"))
	root.Get("/sacks", listSacks).Name("sacks")
	root.Put("/sacks/:sack/:mark?", markSack)
	root.Add(fiber.MethodPatch, "/sacks/:sack", changeSack)
	root.Options("/sacks", listSacks)
	root.Head("/sacks/:sack", changeSack)

	app.All("/bell/:tone", ring)
	app.Static("/pictures", "./pictures")
	app.Get("/letters/*", readLetter)
	app.Get("/trips/:from-:to", showTrip)

	shop := fiber.New()
	shop.Get("/offers", offers)
	shop.Post("/orders", func(c *fiber.Ctx) error { return c.SendStatus(201) })
	app.Mount("/shop", shop)

	for _, grain := range []string{"rye", "oat"} {
		app.Get("/grains/"+grain, showGrain)
	}
	for _, r := range table {
		app.Add(r.Method, r.Path, r.Handlers...)
	}
	if os.Getenv("MILL_TRIAL") != "" {
		app.Post("/trial", trial)
	}
	app.Group(os.Getenv("MILL_OWNER")).Get("/rents", rents)
	return app
}
