package berths

import (
	"context"

	"example.test/harbour/internal/berths/contract"
	"github.com/labstack/echo/v4"
)

type crewDesk struct{}

func (crewDesk) ListCrews(context.Context, contract.ListCrewsRequestObject) (contract.ListCrewsResponseObject, error) {
	return contract.ListCrews200Response{}, nil
}

func (crewDesk) AddCrew(context.Context, contract.AddCrewRequestObject) (contract.AddCrewResponseObject, error) {
	return contract.AddCrew201Response{}, nil
}

func (crewDesk) GetCrew(context.Context, contract.GetCrewRequestObject) (contract.GetCrewResponseObject, error) {
	return contract.GetCrew200Response{}, nil
}

func (crewDesk) DropCrew(context.Context, contract.DropCrewRequestObject) (contract.DropCrewResponseObject, error) {
	return contract.DropCrew204Response{}, nil
}

// Desk answers for berths, and for crews through another desk.
type Desk struct {
	crewDesk
	name string
}

func NewDesk(name string) *Desk {
	return &Desk{name: name}
}

func (d *Desk) ListBerths(context.Context, contract.ListBerthsRequestObject) (contract.ListBerthsResponseObject, error) {
	return contract.ListBerths200Response{}, nil
}

func (d *Desk) OpenBerth(context.Context, contract.OpenBerthRequestObject) (contract.OpenBerthResponseObject, error) {
	return contract.OpenBerth201Response{}, nil
}

func (d *Desk) GetBerth(context.Context, contract.GetBerthRequestObject) (contract.GetBerthResponseObject, error) {
	return contract.GetBerth200Response{}, nil
}

func (d *Desk) RenameBerth(context.Context, contract.RenameBerthRequestObject) (contract.RenameBerthResponseObject, error) {
	return contract.RenameBerth200Response{}, nil
}

func (d *Desk) CloseBerth(context.Context, contract.CloseBerthRequestObject) (contract.CloseBerthResponseObject, error) {
	return contract.CloseBerth204Response{}, nil
}

func (d *Desk) GetTides(context.Context, contract.GetTidesRequestObject) (contract.GetTidesResponseObject, error) {
	return contract.GetTides200Response{}, nil
}

// Open builds the server of the berths.
func Open() *echo.Echo {
	pier := echo.New()
	inner := pier.Group("/inner")
	contract.RegisterHandlers(inner, contract.NewStrictHandler(NewDesk("inner"), nil))
	contract.RegisterHandlersWithBaseURL(pier, contract.NewStrictHandler(NewDesk("outer"), nil), "/outer/v3")
	return pier
}
