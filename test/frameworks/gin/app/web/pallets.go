package web

import (
	"fmt"

	"github.com/gin-gonic/gin"

	"acme.io/depot/guard"
	"acme.io/depot/stock"
)

type palletHandler struct {
	store *stock.Store
}

const one = "/:pallet"

func (h *palletHandler) register(into gin.IRouter) {
	group := into.Group("/pallets")
	group.GET("/", h.list)
	group.POST("/", guard.Role("packer"), h.add)
	group.GET(one, h.show)
	group.PUT(one, h.replace)
	group.DELETE(fmt.Sprintf("%s/seals/:%s", one, "seal"), h.breakSeal)
}

func (h *palletHandler) list(c *gin.Context)      {}
func (h *palletHandler) add(c *gin.Context)       {}
func (h *palletHandler) show(c *gin.Context)      {}
func (h *palletHandler) replace(c *gin.Context)   {}
func (h *palletHandler) breakSeal(c *gin.Context) {}
