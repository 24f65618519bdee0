package web

import (
	"net/http"
	"os"

	"github.com/gin-gonic/gin"

	"acme.io/depot/guard"
	"acme.io/depot/paths"
	"acme.io/depot/stock"
	"acme.io/depot/web/crates"
)

// New puts the depot together.
func New(store *stock.Store) *gin.Engine {
	engine := gin.New()
	engine.GET("/alive", alive)
	engine.Use(gin.Recovery(), guard.Trace)
	engine.HEAD("/alive", alive)

	root := engine.Group(paths.Root)
	v3 := engine.Group(paths.Version, guard.Badge())
	crates.Mount(v3.Group("/"+paths.Crates), store)

	pallets := &palletHandler{store: store}
	pallets.register(v3)

	docks := root.Group("/docks")
	{
		docks.Use(guard.Role("porter", "chief"))
		docks.GET("", listDocks)
		docks.GET("/:dock", showDock)
		docks.Match([]string{http.MethodPut, http.MethodPatch}, "/:dock/door", guard.Trace, moveDoor)
	}

	for _, entry := range table {
		root.Handle(entry.Method, entry.Path, entry.Handle)
	}
	for _, zone := range []string{"north", "south"} {
		root.GET("/zones/"+zone+"/load", func(c *gin.Context) { c.String(200, zone) })
	}

	engine.Any("/echo/:word", echoWord)
	engine.Static("/labels", "./labels")
	root.GET("/files/*path", readFile)
	engine.NoRoute(missing)

	if os.Getenv("DEPOT_DEBUG") != "" {
		engine.GET("/debug/vars", showVars)
	}
	partner := engine.Group(os.Getenv("DEPOT_PARTNER"))
	partner.GET("/orders", partnerOrders)

	engine.Group("/legacy").
		GET("/search", legacySearch).
		POST("/search", legacySearch)

	setUpOffice(root.Group("/office", gin.BasicAuth(gin.Accounts{"chief": "secret"})))
	return engine
}
