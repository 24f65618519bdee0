package web

import "github.com/gin-gonic/gin"

type route struct {
	Method string
	Path   string
	Handle gin.HandlerFunc
}

var table = []route{
	{"GET", "/scales", listScales},
	{"POST", "/scales", addScale},
	{Method: "DELETE", Path: "/scales/:scale", Handle: dropScale},
}

func listScales(c *gin.Context) {}
func addScale(c *gin.Context)   {}
func dropScale(c *gin.Context)  {}
