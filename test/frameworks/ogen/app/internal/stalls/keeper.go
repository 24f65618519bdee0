package stalls

import (
	"context"
	"net/http"

	"example.test/fair/internal/stalls/api"
)

//go:generate go run github.com/ogen-go/ogen/cmd/ogen@v1.14.0 --package api --clean ../../stalls.yaml

type goods struct{ api.UnimplementedHandler }

func (goods) ListGoods(context.Context, api.ListGoodsParams) error { return nil }
func (goods) AddGood(context.Context, api.AddGoodParams) error     { return nil }
func (goods) SellGood(context.Context, api.SellGoodParams) error   { return nil }

// Keeper answers for stalls; prizes are not given yet.
type Keeper struct{ goods }

func (Keeper) ListStalls(context.Context) error { return nil }

func (Keeper) OpenStall(context.Context) error { return nil }

func (Keeper) GetStall(context.Context, api.GetStallParams) error { return nil }

func (Keeper) MoveStall(context.Context, api.MoveStallParams) error { return nil }

func (Keeper) CloseStall(context.Context, api.CloseStallParams) error { return nil }

func (Keeper) ListPrizes(context.Context) error { return nil }

func (Keeper) MusicPut(context.Context) error { return nil }

// Open builds the server of the stalls.
func Open() (http.Handler, error) {
	return api.NewServer(Keeper{}, api.WithPathPrefix("/market"))
}
