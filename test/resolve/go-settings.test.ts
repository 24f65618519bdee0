import { describe, expect, test } from 'vitest';
import { ledgerOf, linesOf, openPlaces } from './ledger-of.ts';

const program = (imports: readonly string[], code: string) => ({
  'main.go': `package main

import (
${['github.com/gin-gonic/gin', ...imports].map((path) => `\t"${path}"`).join('\n')}
)
${code}`,
});

describe('paths that settings of a Go program are in', () => {
  test('of a flag the default, of several the one that is given to each', async () => {
    const ledger = await ledgerOf(
      program(
        ['flag', 'github.com/spf13/cobra'],
        `
var base string

var opts struct{ zone string }

func init() {
	flag.StringVar(&base, "base", "/yard", "where the yard is")
}

func main() {
	cmd := &cobra.Command{}
	cmd.Flags().StringVarP(&opts.zone, "zone", "z", "/north", "")
	mark := flag.String("mark", "m", "")
	flag.Parse()
	e := gin.New()
	e.GET(base+"/loads", list)
	e.GET(opts.zone+"/gates", list)
	e.GET("/"+*mark, list)
	e.Run()
}
`,
      ),
    );
    expect(linesOf(ledger)).toEqual(['GET /m', 'GET /north/gates', 'GET /yard/loads']);
    expect(ledger.routes[0]?.notes).toEqual(['the path contains the default of flag.String("mark")']);
    expect(openPlaces(ledger)).toEqual([]);
  });

  test('of a field the default that its tag tells, of viper the one that it is told', async () => {
    const ledger = await ledgerOf(
      program(
        ['github.com/caarlos0/env/v11', 'github.com/spf13/viper'],
        `
type Config struct {
	Base string \`env:"BASE" envDefault:"/yard"\`
	Zone string \`env:"ZONE"\`
}

func main() {
	viper.SetDefault("Http.Mark", "/mark")
	var cfg Config
	env.Parse(&cfg)
	e := gin.New()
	e.GET(cfg.Base+"/loads", list)
	e.GET(cfg.Zone+"/gates", list)
	e.GET(viper.GetString("http.mark")+"/cranes", list)
	e.Run()
}
`,
      ),
    );
    expect(linesOf(ledger)).toEqual(['GET /mark/cranes', 'GET /yard/loads']);
    expect(openPlaces(ledger)).toEqual(['main.go:20 {*}/gates']);
  });

  test('what the environment may give beside what the code knows is no second place', async () => {
    const ledger = await ledgerOf(
      program(
        ['os', 'strings'],
        `
type Settings struct{ Root string }

func main() {
	base := "/yard"
	if strings.TrimSuffix(os.Getenv("BASE"), "/") != "" {
		base = strings.TrimSuffix(os.Getenv("BASE"), "/")
	}
	settings := load()
	e := gin.New()
	e.GET(base+"/loads", list)
	lay(e.Group("/"))
	if settings.Root != "" {
		lay(e.Group(settings.Root))
	}
	e.GET(os.Getenv("GATES"), list)
	e.Run()
}

func load() *Settings {
	s := &Settings{}
	parse(s)
	return s
}

func lay(g *gin.RouterGroup) { g.GET("/cranes", list) }
`,
      ),
    );
    expect(linesOf(ledger)).toEqual(['GET /cranes', 'GET /yard/loads']);
    expect(openPlaces(ledger)).toEqual(['main.go:23 {*}']);
  });
});
