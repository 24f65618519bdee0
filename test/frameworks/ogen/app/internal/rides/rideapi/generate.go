package rideapi

//go:generate go run github.com/ogen-go/ogen/cmd/ogen@v1.14.0 --target . --package rideapi ../../../rides.yaml
