package gate

import "github.com/gofiber/fiber/v2"

const Prefix = "/mill"

func Counted(c *fiber.Ctx) error { return c.Next() }

// Key lets in who holds one of the keys.
func Key(names ...string) fiber.Handler {
	return func(c *fiber.Ctx) error { return c.Next() }
}
