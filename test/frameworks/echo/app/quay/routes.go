package quay

import (
	"github.com/labstack/echo/v4"

	"acme.io/quay/watch"
)

type entry struct {
	method, path string
	handler      echo.HandlerFunc
	guards       []echo.MiddlewareFunc
}

var pages = map[string]echo.HandlerFunc{
	"/hours":  hours,
	"/prices": prices,
}

func routes() []entry {
	list := []entry{
		{method: "GET", path: "/cranes", handler: listCranes},
		{"POST", "/cranes", addCrane, []echo.MiddlewareFunc{watch.Rank(3)}},
	}
	return append(list, entry{method: echo.PUT, path: "/cranes" + craneID, handler: moveCrane})
}

const craneID = "/:crane"

func cargo(group *echo.Group) {
	group.GET("/", listCargo)
	group.GET("/:container", showCargo)
	group.OPTIONS("/", listCargo)
}

type pilots struct{}

func (p *pilots) mount(group *echo.Group) {
	group.GET("", p.list)
	group.POST("", p.hire, watch.Rank(5), watch.Logged)
	one := group.Group("/:pilot")
	one.GET("", p.show)
	one.HEAD("", p.show)
}

func (p *pilots) list(c echo.Context) error { return nil }
func (p *pilots) hire(c echo.Context) error { return nil }
func (p *pilots) show(c echo.Context) error { return nil }

func tide(c echo.Context) error       { return nil }
func noteTide(c echo.Context) error   { return nil }
func renameShip(c echo.Context) error { return nil }
func scrap(c echo.Context) error      { return nil }
func signal(c echo.Context) error     { return nil }
func readLog(c echo.Context) error    { return nil }
func lost(c echo.Context) error       { return nil }
func drill(c echo.Context) error      { return nil }
func fees(c echo.Context) error       { return nil }
func hours(c echo.Context) error      { return nil }
func prices(c echo.Context) error     { return nil }
func listCranes(c echo.Context) error { return nil }
func addCrane(c echo.Context) error   { return nil }
func moveCrane(c echo.Context) error  { return nil }
func listCargo(c echo.Context) error  { return nil }
func showCargo(c echo.Context) error  { return nil }
