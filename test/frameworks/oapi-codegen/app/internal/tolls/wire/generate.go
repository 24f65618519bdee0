//go:generate go run github.com/oapi-codegen/oapi-codegen/v2/cmd/oapi-codegen@v2.4.1 -generate gin,types -package wire -o tolls.gen.go ../../../contracts/tolls.yaml

package wire
