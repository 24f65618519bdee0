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
});
