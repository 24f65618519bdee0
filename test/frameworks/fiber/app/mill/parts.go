package mill

import (
	"github.com/gofiber/fiber/v2"

	"acme.io/mill/gate"
)

type route struct {
	Method, Path string
	Handlers     []fiber.Handler
}

var table = []route{
	{"GET", "/wheels", []fiber.Handler{listWheels}},
	{"POST", "/wheels", []fiber.Handler{gate.Key("smith"), addWheel}},
}

type stones struct{ weight int }

func newStones() *stones { return &stones{weight: 9} }

func (s *stones) routes(group fiber.Router) {
	group.Get("/", s.list)
	group.Get("/:stone", s.show).Post("/:stone/turns", s.turn)
}

func (s *stones) list(c *fiber.Ctx) error { return nil }
func (s *stones) show(c *fiber.Ctx) error { return nil }
func (s *stones) turn(c *fiber.Ctx) error { return nil }

func wind(c *fiber.Ctx) error       { return nil }
func showYard(c *fiber.Ctx) error   { return nil }
func addCart(c *fiber.Ctx) error    { return nil }
func dropCart(c *fiber.Ctx) error   { return nil }
func listSacks(c *fiber.Ctx) error  { return nil }
func markSack(c *fiber.Ctx) error   { return nil }
func changeSack(c *fiber.Ctx) error { return nil }
func ring(c *fiber.Ctx) error       { return nil }
func readLetter(c *fiber.Ctx) error { return nil }
func showTrip(c *fiber.Ctx) error   { return nil }
func offers(c *fiber.Ctx) error     { return nil }
func showGrain(c *fiber.Ctx) error  { return nil }
func listWheels(c *fiber.Ctx) error { return nil }
func addWheel(c *fiber.Ctx) error   { return nil }
func trial(c *fiber.Ctx) error      { return nil }
func rents(c *fiber.Ctx) error      { return nil }
