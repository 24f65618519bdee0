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

describe('settings that nobody is known to make', () => {
  const served = (more: Readonly<Record<string, string>> = {}) =>
    ledgerOf({
      ...program(
        ['net/url', 'path', 'strings', 'github.com/spf13/viper'],
        `
type Config struct {
	Site    string \`yaml:"site"\`
	Quay    string \`yaml:"quay"\`
	Metrics string \`yaml:"metrics"\`
	DockPath string \`env:"DOCK_PATH,required"\`
}

func main() {
	cfg := &Config{}
	load(cfg)
	e := gin.New()
	site, err := url.Parse(strings.TrimRight(cfg.Site, "/"))
	if err != nil {
		panic(err)
	}
	e.Group(site.Path).GET("/loads", list)
	e.Group(path.Join(viper.GetString("http.quay-root"), "/quays")).GET("/:id", list)
	e.GET(cfg.Metrics, list)
	e.GET("/in/"+cfg.Quay+"/berths", list)
	e.GET(cfg.DockPath+"/docks", list)
	if cfg.Quay != "" {
		e.GET(cfg.Quay+"/cranes", list)
	}
	e.Run()
}
`,
      ),
      ...more,
    });

  test('are empty where a path begins with them', async () => {
    const ledger = await served();
    expect(linesOf(ledger)).toEqual(['GET /loads', 'GET /quays/{id}']);
    expect(ledger.routes[0]?.notes).toEqual(['the path contains the default of a setting("Site").Path']);
  });

  test('are not known where they are the whole of a path, a part of it, demanded, or asked for first', async () => {
    const places = openPlaces(await served());
    expect(places).toEqual([
      'main.go:28 {*}',
      'main.go:29 /in/{*}/berths',
      'main.go:30 {*}/docks',
      'main.go:32 {*}/cranes',
    ]);
  });

  test('are what files of settings say of them', async () => {
    const ledger = await served({
      'config/app.yaml': 'http:\n  quay_root: "/harbour" # where it is\nsite: https://yard.example.com/\n',
    });
    expect(linesOf(ledger)).toEqual(['GET /harbour/quays/{id}', 'GET /loads']);
  });

  test('are open where those say several things', async () => {
    const ledger = await served({
      '.env.test': 'QUAY_ROOT=/east\n',
      'deploy/values.yaml': 'env:\n  - QUAY_ROOT=/west\n',
    });
    expect(linesOf(ledger)).toEqual(['GET /loads']);
    expect(openPlaces(ledger)).toContain('main.go:27 {*}/quays/{id}');
  });

  test('before the root of a mux they leave a fallback', async () => {
    const ledger = await ledgerOf({
      'main.go': `package main

import (
	"net/http"
	"os"
)

func main() {
	m := http.NewServeMux()
	m.HandleFunc(os.Getenv("BASE_PATH")+"/", page)
	m.HandleFunc(os.Getenv("BASE_PATH")+"/loads", list)
	http.ListenAndServe(":80", m)
}
`,
    });
    expect(linesOf(ledger)).toEqual(['ANY /loads']);
    expect(ledger.excluded.map(({ rule }) => rule)).toEqual(['fallback']);
  });

  test('are compared as what is empty, by default', async () => {
    const ledger = await ledgerOf(
      program(
        ['strings'],
        `
type Config struct {
	Path string \`yaml:"path"\`
}

func main() {
	cfg := &Config{}
	load(cfg)
	path := cfg.Path
	if path == "" {
		path = "/loads"
	}
	if !strings.HasPrefix(path, "/") {
		path = "/" + path
	}
	e := gin.New()
	e.GET(path, list)
	e.Run()
}
`,
      ),
    );
    expect(linesOf(ledger)).toEqual(['GET /loads']);
    expect(openPlaces(ledger)).toEqual([]);
  });

  test('may be of a struct without a name', async () => {
    const ledger = await ledgerOf({
      'go.mod': 'module example.org/yard\n',
      'yard/config.go': `package yard

var Config = struct {
	Server struct {
		RootPath string
	}
}{}
`,
      'main.go': `package main

import (
	"example.org/yard/yard"
	"github.com/gin-gonic/gin"
)

func main() {
	load(&yard.Config)
	e := gin.New()
	e.Group(yard.Config.Server.RootPath).GET("/loads", list)
	e.Run()
}
`,
    });
    expect(linesOf(ledger)).toEqual(['GET /loads']);
    expect(openPlaces(ledger)).toEqual([]);
  });
});
