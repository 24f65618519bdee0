package quay

import (
	"net/http"
	"os"

	"github.com/labstack/echo/v4"
	"github.com/labstack/echo/v4/middleware"

	"acme.io/quay/paths"
	"acme.io/quay/quay/berths"
	"acme.io/quay/watch"
)

// Build puts the quay together.
func Build() *echo.Echo {
	e := echo.New()
	e.Pre(middleware.RemoveTrailingSlash())
	e.Use(watch.Logged)
	e.GET("/tide", tide)
	e.GET("/tide/:day", tide, watch.Rank(1))
	e.Add(http.MethodPost, "/tide/:day/notes", noteTide)

	api := e.Group(paths.Versioned, watch.Harbour)
	berths.Register(api)
	(&pilots{}).mount(api.Group("/pilots"))

	ships := api.Group("/ships")
	ships.Use(watch.Rank(2), middleware.Gzip())
	ships.GET("", func(c echo.Context) error { return c.NoContent(204) })
	ships.Match([]string{"PUT", "PATCH"}, "/:imo", renameShip)
	ships.DELETE("/:imo", scrap, watch.Rank(9))
	cargo(ships.Group("/:imo/cargo"))

	e.Any("/signal/:flag", signal)
	e.Static("/charts", "charts")
	e.GET("/logbooks/*", readLog)
	e.RouteNotFound("/*", lost)

	for path, handler := range pages {
		e.GET("/info"+path, handler)
	}
	for _, r := range routes() {
		e.Add(r.method, r.path, r.handler, r.guards...)
	}
	if os.Getenv("QUAY_DRILLS") == "on" {
		e.POST("/drills", drill)
	}
	e.Group(os.Getenv("QUAY_OWNER")).GET("/fees", fees)
	return e
}
