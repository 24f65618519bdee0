package flour

import (
	"github.com/gofiber/fiber/v2"

	"acme.io/mill/gate"
)

type Handler struct{ kinds []string }

// Routes registers the flours below a router.
func Routes(into fiber.Router) {
	h := Handler{kinds: []string{"wheat", "spelt"}}
	flours := into.Group("/flours", gate.Counted)
	flours.Get("", h.All)
	flours.Post("", h.Grind)
	for _, kind := range h.kinds {
		flours.Get("/"+kind+"/price", h.Price)
	}
}

func (h Handler) All(c *fiber.Ctx) error   { return nil }
func (h Handler) Grind(c *fiber.Ctx) error { return nil }
func (h Handler) Price(c *fiber.Ctx) error { return nil }
