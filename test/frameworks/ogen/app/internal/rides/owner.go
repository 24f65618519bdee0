package rides

import (
	"context"
	"net/http"

	"example.test/fair/internal/rides/rideapi"
)

type owner struct{ name string }

func (o *owner) ListRides(context.Context) error { return nil }

func (o *owner) BuildRide(context.Context) error { return nil }

func (o *owner) GetRide(context.Context, rideapi.GetRideParams) error { return nil }

func (o *owner) OilRide(context.Context, rideapi.OilRideParams) error { return nil }

func (o *owner) ScrapRide(context.Context, rideapi.ScrapRideParams) error { return nil }

func (o *owner) GetQueue(context.Context, rideapi.GetQueueParams) error { return nil }

func (o *owner) JoinQueue(context.Context, rideapi.JoinQueueParams) error { return nil }

// Open builds the server of the rides, once as it is and once below a prefix.
func Open() (http.Handler, error) {
	wheel, err := rideapi.NewServer(&owner{name: "wheel"})
	if err != nil {
		return nil, err
	}
	ground := http.NewServeMux()
	ground.Handle("/night/", http.StripPrefix("/night", wheel))
	ground.Handle("/", wheel)
	ground.HandleFunc("GET /hours", func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(204) })
	return ground, nil
}
