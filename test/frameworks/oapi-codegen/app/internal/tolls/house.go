package tolls

import (
	"example.test/harbour/internal/tolls/wire"
	"github.com/gin-gonic/gin"
)

type house struct{}

func (house) ListTolls(c *gin.Context)              { c.Status(200) }
func (house) RaiseToll(c *gin.Context)              { c.Status(201) }
func (house) GetToll(c *gin.Context, tollId string) { c.Status(200) }

func (house) WaiveToll(c *gin.Context, tollId string) { c.Status(204) }

func (house) ListGates(c *gin.Context)               { c.Status(200) }
func (house) MoveGate(c *gin.Context, gateId string) { c.Status(200) }
func (house) ListPilots(c *gin.Context)              { c.Status(200) }

// Open builds the server of the tolls.
func Open(keeper wire.ServerInterface) *gin.Engine {
	barrier := gin.New()
	if keeper == nil {
		keeper = house{}
	}
	wire.RegisterHandlersWithOptions(barrier, keeper, wire.GinServerOptions{BaseURL: "/toll-house"})
	return barrier
}
