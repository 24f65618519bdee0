import { describe, expect, test } from 'vitest';
import { ledgerOf, linesOf, openPlaces } from './ledger-of.ts';

const GIN = '"github.com/gin-gonic/gin"';

describe('how a Go program is put together', () => {
  test('of a function that a generator writes again, the one that is built runs', async () => {
    const ledger = await ledgerOf({
      'go.mod': 'module example.org/quarry\n',
      'z_wire.go': `//go:build wireinject\n\npackage main\n\nfunc assemble() *Hall {\n\treturn &Hall{}\n}\n`,
      'wire_gen.go':
        '//go:build !wireinject\n\npackage main\n\nfunc assemble() *Hall {\n\treturn newHall(newStones())\n}\n',
      'main.go': `package main

import ${GIN}

type Stones struct{}

func newStones() *Stones { return &Stones{} }

func (s *Stones) Lay(g *gin.RouterGroup) { g.GET("/stones", list) }

type Hall struct{ stones *Stones }

func newHall(stones *Stones) *Hall { return &Hall{stones: stones} }

func main() {
	e := gin.New()
	assemble().stones.Lay(e.Group("/v1"))
	e.Run()
}
`,
    });
    expect(linesOf(ledger)).toEqual(['GET /v1/stones']);
    expect(openPlaces(ledger)).toEqual([]);
  });

  test('what a function gives in the end is known, however often it gives up before', async () => {
    const steps = Array.from(
      { length: 20 },
      (_, at) => `\ts${at}, err := step${at}()
	if err != nil {
		return nil, err
	}
	use(s${at})
`,
    );
    const ledger = await ledgerOf({
      'main.go': `package main

import ${GIN}

type Crane struct{ engine *gin.Engine }

func (c *Crane) Start() {
	c.engine.GET("/loads", list)
	c.engine.Run()
}

func build() (*Crane, error) {
${steps.join('')}	return &Crane{engine: gin.New()}, nil
}

func main() {
	crane, err := build()
	if err != nil {
		panic(err)
	}
	crane.Start()
}
`,
    });
    expect(linesOf(ledger)).toEqual(['GET /loads']);
    expect(openPlaces(ledger)).toEqual([]);
  });

  test('a package has the name that its files say, whatever its folder is called', async () => {
    const ledger = await ledgerOf({
      'go.mod': 'module example.org/quarry\n',
      'api/loads/loads.go': `package craneLoads\n\nimport ${GIN}\n\nfunc Hang(g *gin.RouterGroup) { g.POST("/loads", hang) }\n`,
      'main.go': `package main

import (
	"example.org/quarry/api/loads"
	${GIN}
)

func main() {
	e := gin.New()
	craneLoads.Hang(e.Group("/v2"))
	e.Run()
}
`,
    });
    expect(linesOf(ledger)).toEqual(['POST /v2/loads']);
    expect(openPlaces(ledger)).toEqual([]);
  });

  test('what one command of a program writes, another does not find', async () => {
    const ledger = await ledgerOf({
      'main.go': `package main

import (
	${GIN}
	"github.com/spf13/cobra"
)

var prefix = "/mill"

var try = &cobra.Command{Run: func(c *cobra.Command, a []string) { prefix = "/try" }}

var serve = &cobra.Command{Run: func(c *cobra.Command, a []string) {
	e := gin.New()
	e.GET(prefix+"/sacks", list)
	e.Run()
}}

func main() {
	root := &cobra.Command{}
	root.AddCommand(try, serve)
	root.Execute()
}
`,
    });
    expect(linesOf(ledger)).toEqual(['GET /mill/sacks if github.com/spf13/cobra.Command calls back']);
    expect(openPlaces(ledger)).toEqual([]);
  });

  test('work that is done over and over takes nothing from the routes that come after it', async () => {
    const ledger = await ledgerOf({
      'go.mod': 'module example.org/quarry\n',
      'dust/dust.go': `package dust

func Sweep(n int) int {
	total := 0
	for i := 0; i < 400; i++ {
		for k := 0; k < 5; k++ {
			total = total + settle(i) + settle(k) + settle(n)
		}
	}
	return total
}

func settle(n int) int { return n*3 + n*5 + n*7 + n*9 }
`,
      'main.go': `package main

import (
	"example.org/quarry/dust"
	${GIN}
)

func sweep(n int) {
	if dust.Sweep(n) > 4 {
		report(n)
	}
}

func main() {
	e := gin.New()
	for n := 0; n < 100; n++ {
		sweep(n)
	}
	e.GET("/stones", list)
	e.Run()
}
`,
    });
    expect(linesOf(ledger)).toEqual(['GET /stones']);
    expect(openPlaces(ledger)).toEqual([]);
  });

  test('what is heavy and happens twice gives the same the second time', async () => {
    const ledger = await ledgerOf({
      'main.go': `package main

import ${GIN}

type Crane struct{ engine *gin.Engine }

func (c *Crane) Start() {
	c.engine.GET("/loads", list)
	c.engine.Run()
}

func assemble() *Crane {
	total := 0
	for i := 0; i < 4000; i++ {
		total = total + weigh(i) + weigh(i+1)
	}
	return &Crane{engine: gin.New()}
}

func weigh(n int) int { return n*3 + n*5 + n*7 + n*9 + n*11 }

func main() {
	if dry() {
		check(assemble())
		return
	}
	assemble().Start()
}
`,
    });
    expect(linesOf(ledger)).toEqual(['GET /loads']);
  });

  test('a list to which something may be appended many times is not many lists', async () => {
    const names = Array.from({ length: 24 }, (_, at) => `"/n${at}"`);
    const ledger = await ledgerOf({
      'main.go': `package main

import ${GIN}

func main() {
	e := gin.New()
	paths := []string{}
	for _, path := range []string{${names.join(', ')}} {
		if wanted(path) {
			paths = append(paths, path)
		}
	}
	for _, path := range paths {
		e.GET(path, list)
	}
	e.Run()
}
`,
    });
    expect(ledger.routes.map(({ path }) => path)).toEqual(names.map((name) => name.slice(1, -1)).sort());
  });

  test('variables of a package are there before it runs, whatever files they are in', async () => {
    const ledger = await ledgerOf({
      'main.go': `package main

import ${GIN}

var yards = []Yard{north, south}

func main() {
	e := gin.New()
	for _, yard := range yards {
		e.GET(base+yard.path, list)
	}
	e.Run()
}
`,
      'yards.go': `package main

type Yard struct{ path string }

var north = Yard{path: prefixed("north")}

var south = Yard{path: prefixed("south")}

func prefixed(name string) string { return sign + name }

var sign = "/" + mark
`,
      'zoned.go': 'package main\n\nconst mark = "y-"\n\nconst base = "/zones"\n',
    });
    expect(linesOf(ledger)).toEqual(['GET /zones/y-north', 'GET /zones/y-south']);
    expect(openPlaces(ledger)).toEqual([]);
  });

  test('what starts a program may be made by a call and given to a library, in a file that names no framework', async () => {
    const ledger = await ledgerOf({
      'go.mod': 'module example.org/quarry\n',
      'main.go': `package main

import (
	"example.org/quarry/hall"
	"golang.org/x/sync/errgroup"
)

func main() {
	var group errgroup.Group
	group.Go(serve("/v2"))
	group.Wait()
}

func serve(prefix string) func() error {
	return func() error {
		return hall.Open(prefix).Run()
	}
}
`,
      'hall/hall.go': `package hall

import ${GIN}

func Open(prefix string) *gin.Engine {
	e := gin.New()
	e.GET(prefix+"/loads", list)
	return e
}
`,
    });
    expect(linesOf(ledger)).toEqual(['GET /v2/loads']);
    expect(openPlaces(ledger)).toEqual([]);
  });

  test('a container that makes what it is asked for is no heavy function', async () => {
    const heavy = Array.from(
      { length: 12 },
      (_, at) => `
func store${at}(b *Base) []int {
	return create(b, func() []int {
		shelves := []int{}
		for i := 0; i < 4000; i++ {
			shelves = []int{i + 1, i * 2, i - 3, i + ${at}, i + 5}
		}
		return shelves
	})
}
`,
    );
    const ledger = await ledgerOf({
      'main.go': `package main

import ${GIN}

type Base struct{ kept map[string]any }

func create[T any](b *Base, make func() T) T {
	if held, ok := b.kept[nameOf[T]()]; ok {
		return held.(T)
	}
	made := make()
	b.kept[nameOf[T]()] = made
	return made
}
${heavy.join('')}
func engine(b *Base) *gin.Engine {
	return create(b, func() *gin.Engine { return gin.New() })
}

func main() {
	b := &Base{kept: map[string]any{}}
${Array.from({ length: 12 }, (_, at) => `\tuse(store${at}(b))\n`).join('')}	e := engine(b)
	e.GET("/shelves", list)
	e.Run()
}
`,
    });
    expect(linesOf(ledger)).toEqual(['GET /shelves']);
  });

  test('a program that names a framework is read, whatever those beside it take', async () => {
    const counts = Array.from({ length: 60 }, (_, at) => `Count${at}`);
    const count = (name: string) => `
func ${name}() int {
	sum := 0
	for i := 0; i < 4000; i++ {
		sum = i + i*2 - i*3 + i*4 - i*5 + i*6 - i*7 + i*8
	}
	return sum
}
`;
    const greedy = `package main

import "example.org/quarry/hall"

func main() {
${counts.map((name) => `\thall.${name}()\n`).join('')}}
`;
    const ledger = await ledgerOf({
      'go.mod': 'module example.org/quarry\n',
      'cmd/alder/main.go': greedy,
      'cmd/yard/main.go':
        'package main\n\nimport "example.org/quarry/hall"\n\nfunc main() { hall.Open("/v2").Run() }\n',
      'hall/hall.go': `package hall

import ${GIN}

${counts.map(count).join('')}
func Open(prefix string) *gin.Engine {
	e := gin.New()
	e.GET(prefix+"/loads", list)
	return e
}
`,
    });
    expect(linesOf(ledger)).toEqual(['GET /v2/loads']);
  }, 60_000);

  test('what a round of a loop wrote before it left may be so after the loop', async () => {
    const ledger = await ledgerOf({
      'main.go': `package main

import (
	${GIN}
	"os"
)

func main() {
	e := gin.New()
	base := ""
	for _, path := range []string{"/here", "/there"} {
		if _, err := os.Stat(path); err == nil {
			base = path
			break
		}
	}
	if base == "" {
		panic("no base")
	}
	e.GET(base+"/loads", list)
	e.Run()
}
`,
    });
    expect(ledger.routes.map(({ path }) => path)).toEqual(['/here/loads', '/there/loads']);
  });

  const command = (given: string) => ({
    'go.mod': 'module example.org/mill\n',
    'main.go': `package main

import "example.org/mill/commands"

func main() { commands.New().Run() }
`,
    'commands/commands.go': `package commands

import (
	"example.org/mill/server"
	"example.com/company/commander"
)

type Grind struct{ Stones int }

func (g *Grind) Run(args []string) error { return server.Start(g.Stones) }

type Sweep struct{}

func (s *Sweep) Clean() error { return server.Start(0) }

func New() *commander.App { return commander.With(${given}) }
`,
    'server/server.go': `package server

import "example.org/mill/server/web"

func Start(stones int) error { return web.Listen(stones) }
`,
    'server/web/web.go': `package web

import "github.com/gin-gonic/gin"

func Listen(stones int) error {
	e := gin.New()
	e.GET("/sacks", list)
	return e.Run()
}
`,
  });

  test('an object that a library of commands is given is started by it, through code that names no framework', async () => {
    const ledger = await ledgerOf(command('&Sweep{}, &Grind{Stones: 2}'));
    expect(linesOf(ledger)).toEqual(['GET /sacks if example.com/company/commander.With calls back']);
    expect(openPlaces(ledger)).toEqual([]);
  });

  test('a server that a test is given with what stands for the test serves nothing', async () => {
    const ledger = await ledgerOf({
      'go.mod': 'module example.org/mill\n',
      'web/web.go': `package web

import "net/http"

func Routes() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /sacks", list)
	return mux
}
`,
      'webtest/server.go': `package webtest

import (
	"net/http"
	"net/http/httptest"
	"testing"
)

func NewServer(t *testing.T) *httptest.Server {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /pretend", list)
	return httptest.NewServer(mux)
}
`,
    });
    expect(linesOf(ledger)).toEqual(['GET /sacks']);
    expect(openPlaces(ledger)).toEqual([]);
  });

  test('what a registry copies is what was registered', async () => {
    const plugin = (name: string) => `package ${name}

import (
	"example.org/mill/plugins"
	"github.com/gin-gonic/gin"
)

type plugin struct{}

func init() { plugins.Register(new(plugin)) }

func (p *plugin) Register(e *gin.Engine) { e.Group("/${name}").GET("/sacks", list) }
`;
    const ledger = await ledgerOf({
      'go.mod': 'module example.org/mill\n',
      'main.go': `package main

import (
	_ "example.org/mill/oats"
	"example.org/mill/plugins"
	_ "example.org/mill/rye"
	"github.com/gin-gonic/gin"
)

func main() {
	e := gin.New()
	for _, one := range plugins.Registered() {
		one.Register(e)
	}
	e.Run()
}
`,
      'plugins/plugins.go': `package plugins

import "github.com/gin-gonic/gin"

type Plugin interface{ Register(e *gin.Engine) }

var registry []Plugin

func Register(one Plugin) { registry = append(registry, one) }

func Registered() []Plugin {
	out := make([]Plugin, len(registry))
	copy(out, registry)
	return out
}
`,
      'oats/oats.go': plugin('oats'),
      'rye/rye.go': plugin('rye'),
    });
    expect(linesOf(ledger)).toEqual(['GET /oats/sacks', 'GET /rye/sacks']);
    expect(openPlaces(ledger)).toEqual([]);
  });

  test('providers that a generator of code reads are called by what it wrote; a conversion is the value', async () => {
    const ledger = await ledgerOf({
      'main.go': `package main

import (
	"net/http"

	"github.com/go-chi/chi/v5"
	"github.com/google/wire"
)

type (
	grainHandler http.Handler
	door          func(http.ResponseWriter, *http.Request)
)

var set = wire.NewSet(provideRouter, provideGrain)

func provideRouter(grain grainHandler) *chi.Mux {
	r := chi.NewRouter()
	r.Mount("/grain", grain)
	r.Get("/door", door(list))
	return r
}

func provideGrain() grainHandler {
	r := chi.NewRouter()
	r.Get("/sacks", list)
	return grainHandler(r)
}

func main() { http.ListenAndServe(":80", provideRouter(provideGrain())) }
`,
    });
    expect(linesOf(ledger)).toEqual(['GET /door', 'GET /grain/sacks']);
    expect(openPlaces(ledger)).toEqual([]);
  });

  test('what only another mode of a program registers is said', async () => {
    const ledger = await ledgerOf({
      'main.go': `package main

import "github.com/gin-gonic/gin"

type System struct{ Mode string }

var system = &System{Mode: "whole"}

func engine() *gin.Engine { return gin.New() }

func files(g *gin.RouterGroup) { g.GET("/files", list) }

func whole() *gin.Engine {
	r := engine()
	r.GET("/sacks", list)
	files(r.Group("/mill"))
	return r
}

func part() *gin.Engine {
	r := engine()
	r.POST("/part/grind", grind)
	return r
}

func served() *gin.Engine {
	if system.Mode == "whole" {
		return whole()
	}
	return part()
}

func main() { served().Run() }
`,
    });
    expect(linesOf(ledger)).toEqual(['GET /mill/files', 'GET /sacks']);
    expect(openPlaces(ledger)).toEqual(['main.go:22 {*}/part/grind']);
  });
});
