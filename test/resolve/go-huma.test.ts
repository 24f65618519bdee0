import { expect, test } from 'vitest';
import { ledgerOf, linesOf, openPlaces } from './ledger-of.ts';

const program = (code: string) => ({
  'main.go': `package main

import (
	"net/http"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humachi"
	"github.com/danielgtaylor/huma/v2/adapters/humagin"
	"github.com/danielgtaylor/huma/v2/adapters/humago"
	"github.com/gin-gonic/gin"
	"github.com/go-chi/chi/v5"
)

${code}`,
});

test('operations of Huma lie where the router that an API is made on does', async () => {
  const ledger = await ledgerOf(
    program(`
type Yard struct{}

func (y *Yard) RegisterCranes(api huma.API) { huma.Delete(api, "/cranes/{id}", lift) }

func (y *Yard) Close() {}

var registrations []func(huma.API)

func init() { registrations = append(registrations, loads) }

func loads(api huma.API) {
	huma.Register(api, huma.Operation{Method: http.MethodPost, Path: "/loads/{id}"}, func(ctx context.Context, in *In) (*Out, error) {
		return nil, nil
	})
}

func main() {
	r := chi.NewRouter()
	r.Route("/yard", func(r chi.Router) {
		api := humachi.New(r, huma.DefaultConfig("Yard", "1"))
		api.UseMiddleware(badge)
		for _, each := range registrations {
			each(api)
		}
		huma.AutoRegister(api, &Yard{})
		both := huma.NewGroup(api, "/v1", "/v2")
		huma.Get(both, "/gates", list)
	})
	e := gin.New()
	huma.Put(humagin.NewWithGroup(e, e.Group("/quay"), huma.DefaultConfig("Quay", "1")), "/berths/{id}", moor)
	go e.Run()
	m := http.NewServeMux()
	huma.Get(humago.NewWithPrefix(m, "/office", huma.DefaultConfig("Office", "1")), "/books", list)
	go http.ListenAndServe(":81", m)
	http.ListenAndServe(":80", r)
}
`),
  );
  expect(linesOf(ledger)).toEqual([
    'GET /office/books',
    'PUT /quay/berths/{id}',
    'DELETE /yard/cranes/{id} [badge]',
    'POST /yard/loads/{id} [badge]',
    'GET /yard/v1/gates [badge]',
    'GET /yard/v2/gates [badge]',
  ]);
  expect(openPlaces(ledger)).toEqual([]);
});

test('an operation of Huma that is not known is said', async () => {
  const ledger = await ledgerOf(
    program(`
func main() {
	m := http.NewServeMux()
	api := humago.New(m, huma.DefaultConfig("Yard", "1"))
	huma.Register(api, described(), list)
	huma.Register(api, huma.Operation{Method: verb(), Path: "/loads"}, list)
	http.ListenAndServe(":80", m)
}
`),
  );
  expect(linesOf(ledger)).toEqual([]);
  expect(openPlaces(ledger)).toEqual(['main.go:18 {*}', 'main.go:19 /loads']);
});
