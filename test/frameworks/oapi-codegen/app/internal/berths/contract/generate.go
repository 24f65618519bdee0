package contract

//go:generate go run github.com/oapi-codegen/oapi-codegen/v2/cmd/oapi-codegen@v2.4.1 --config=server.cfg.yaml ../../../contracts/berths.yaml
