package berths

import (
	"github.com/labstack/echo/v4"

	"acme.io/quay/paths"
)

type (
	router interface {
		Group(prefix string, m ...echo.MiddlewareFunc) *echo.Group
	}
	api struct{ name string }
)

// Register adds the berths below a group.
func Register(into router) {
	a := api{name: "berths"}
	group := into.Group("/" + a.name)
	group.GET("", a.all).Name = "berths"
	group.POST("", a.open)
	group.GET(paths.Of("berth"), a.one)
	group.PUT(paths.Of("berth")+"/ship", a.moor)
}

func (a api) all(c echo.Context) error  { return nil }
func (a api) open(c echo.Context) error { return nil }
func (a api) one(c echo.Context) error  { return nil }
func (a api) moor(c echo.Context) error { return nil }
