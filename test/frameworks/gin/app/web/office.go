package web

import "github.com/gin-gonic/gin"

func setUpOffice(office *gin.RouterGroup) {
	office.GET("/ledger", ledger)
	books := office.Group("/books")
	books.Use(audited)
	books.PATCH("/:year", closeBook)
	office.OPTIONS("/ledger", ledger)
}

func audited(c *gin.Context)       {}
func ledger(c *gin.Context)        {}
func closeBook(c *gin.Context)     {}
func alive(c *gin.Context)         {}
func listDocks(c *gin.Context)     {}
func showDock(c *gin.Context)      {}
func moveDoor(c *gin.Context)      {}
func echoWord(c *gin.Context)      {}
func readFile(c *gin.Context)      {}
func missing(c *gin.Context)       {}
func showVars(c *gin.Context)      {}
func partnerOrders(c *gin.Context) {}
func legacySearch(c *gin.Context)  {}
