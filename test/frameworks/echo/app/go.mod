module acme.io/quay

go 1.24

require github.com/labstack/echo/v4 v4.15.4
