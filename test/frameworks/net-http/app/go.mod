module acme.io/cellar

go 1.24
