package crates

import (
	g "github.com/gin-gonic/gin"

	"acme.io/depot/paths"
	"acme.io/depot/stock"
)

type handlers struct{ *stock.Store }

// Mount registers what can be done with crates.
func Mount(group *g.RouterGroup, store *stock.Store) {
	h := handlers{store}
	group.GET("", h.List)
	group.POST("", h.Add)
	inside(group.Group(paths.Item), h)
}

func inside(crate g.IRoutes, h handlers) {
	crate.GET("", h.Show)
	crate.DELETE("", h.Remove)
	crate.GET("/contents/:slot", h.Slot)
}

func (h handlers) List(c *g.Context)   {}
func (h handlers) Add(c *g.Context)    {}
func (h handlers) Show(c *g.Context)   {}
func (h handlers) Remove(c *g.Context) {}
func (h handlers) Slot(c *g.Context)   {}
