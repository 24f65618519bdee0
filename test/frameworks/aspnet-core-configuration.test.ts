import { describe, expect, test } from 'vitest';
import type { Ledger } from '../../src/model/route.ts';
import { ledgerOf, linesOf, openPlaces } from '../resolve/ledger-of.ts';

const PROJECT =
  '<Project Sdk="Microsoft.NET.Sdk.Web"><PropertyGroup><ImplicitUsings>enable</ImplicitUsings></PropertyGroup></Project>';

const SETTINGS = `{
  // Where a proxy puts it.
  "Paths": { "Base": "/loom", "Depth": 2, "Closed": false },
  "Owner": "weaver", /* as of now */
}`;

/** The program of statements after `app` is built. */
const program = (body: string) =>
  `var builder = WebApplication.CreateBuilder(args); var app = builder.Build(); ${body} app.Run();`;

function served(body: string, more: Record<string, string> = {}): Promise<Ledger> {
  return ledgerOf({
    'Loom/Loom.csproj': PROJECT,
    'Loom/appsettings.json': SETTINGS,
    'Loom/Program.cs': program(body),
    ...more,
  });
}

/** What is said of where the paths come from. */
const notesOf = (ledger: Ledger) => [...new Set(ledger.routes.flatMap(({ notes }) => notes ?? []))];

// https://learn.microsoft.com/aspnet/core/fundamentals/configuration
describe('settings', () => {
  test.each([
    ['an index', 'app.MapGet(builder.Configuration["Paths:Base"], () => 1);'],
    ['one that does not mind case', 'app.MapGet(app.Configuration["Paths:base"] ?? "/else", () => 1);'],
    [
      'sections',
      'var paths = builder.Configuration.GetSection("Paths"); app.MapGet(paths["Base"], () => 1); app.MapGet(paths.GetSection("Base").Value, () => 1);',
    ],
    ['a value of a type', 'app.MapGet(app.Configuration.GetValue<string>("Paths:Base", "/else"), () => 1);'],
    ['a service', 'app.MapGet(app.Services.GetRequiredService<IConfiguration>()["Paths:Base"]!, () => 1);'],
    [
      'a builder of their own',
      'var own = new ConfigurationBuilder().AddJsonFile("appsettings.json").Build(); app.MapGet(own["Paths:Base"], () => 1);',
    ],
  ])('are what the committed file says: %s', async (_, body) => {
    const ledger = await served(body, {
      'Loom/Usings.cs': 'global using Microsoft.Extensions.Configuration;',
    });
    expect(linesOf(ledger)).toEqual(['GET /loom']);
    expect(openPlaces(ledger)).toEqual([]);
    expect(notesOf(ledger)).toEqual([
      expect.stringMatching(/^the path contains the value of Paths:Base in appsettings.json$/i),
    ]);
  });

  test('that no file says are what the code says by default, or are not known', async () => {
    const ledger = await served(
      'app.MapGet(app.Configuration.GetValue("Paths:Other", "/other"), () => 1); app.MapGet(app.Configuration["None"] ?? "/none", () => 1); app.MapGroup(app.Configuration["Hidden"]!).MapGet("/far", () => 1);',
    );
    expect(linesOf(ledger)).toEqual(['GET /none', 'GET /other']);
    expect(openPlaces(ledger)).toEqual(['Loom/Program.cs:1 /{*}/far']);
  });

  const OPTIONS = `namespace Loom;
    public class PathOptions
    { public string Base { get; set; } = "/never"; public int Depth { get; set; } public bool Closed { get; set; } = true; public string Tail { get; set; } = "/tail"; }`;

  test.each([
    ['made', 'var paths = builder.Configuration.GetSection("Paths").Get<Loom.PathOptions>();'],
    ['filled', 'var paths = new Loom.PathOptions(); builder.Configuration.GetSection("Paths").Bind(paths);'],
    ['filled by a name', 'var paths = new Loom.PathOptions(); builder.Configuration.Bind("Paths", paths);'],
  ])('are bound to an object that is %s', async (_, bind) => {
    const ledger = await served(
      `${bind} app.MapGet(paths.Base + "/" + paths.Depth, () => 1); if (paths.Closed) app.MapGet("/closed", () => 1); app.MapGet(paths.Tail, () => 1);`,
      { 'Loom/PathOptions.cs': OPTIONS },
    );
    expect(linesOf(ledger)).toEqual(['GET /closed if paths.Closed', 'GET /loom/2', 'GET /tail']);
  });

  test('come through an extension method and the constructor of a start-up class', async () => {
    const ledger = await ledgerOf({
      'Loom/Loom.csproj': PROJECT,
      'Loom/appsettings.json': SETTINGS,
      'Loom/Startup.cs': `using Microsoft.Extensions.Configuration;
        namespace Loom;
        public class Startup
        {
            public Startup(IConfiguration configuration) { Configuration = configuration; }
            public IConfiguration Configuration { get; }
            public void Configure(IApplicationBuilder app) => app.UseEndpoints(e => e.MapGet(Configuration.BasePath(), () => 1));
        }
        public static class Settings { public static string BasePath(this IConfiguration c) => c["Paths:Base"]; }`,
    });
    expect(linesOf(ledger)).toEqual(['GET /loom']);
  });

  test('of several programs that use the same code are not known', async () => {
    const other = {
      'Mill/Mill.csproj': PROJECT.replace(
        '</Project>',
        '<ItemGroup><ProjectReference Include="../Kit/Kit.csproj" /></ItemGroup></Project>',
      ),
    };
    const ledger = await ledgerOf({
      'Kit/Kit.csproj': PROJECT,
      'Kit/Kit.cs': `namespace Kit;
 public static class Maps { public static void MapAll(this WebApplication app) => app.MapGroup(app.Configuration["Paths:Base"]!).MapGet("/all", () => 1); }`,
      'Loom/Loom.csproj': other['Mill/Mill.csproj'],
      'Loom/appsettings.json': SETTINGS,
      'Loom/Program.cs': `using Kit; ${program('app.MapAll();')}`,
      ...other,
      'Mill/appsettings.json': '{ "Paths": { "Base": "/mill" } }',
      'Mill/Program.cs': `using Kit; ${program('app.MapAll();')}`,
    });
    expect(linesOf(ledger)).toEqual([]);
    expect(openPlaces(ledger)).toEqual(['Kit/Kit.cs:2 /{*}/all']);
  });
});

// https://learn.microsoft.com/aspnet/core/fundamentals/configuration/options
describe('options', () => {
  const OPTIONS = `namespace Loom;
public class PathOptions { public string Base { get; set; } = "/never"; public string Tail { get; set; } = "/tail"; public string End { get; set; } = "/end"; }`;
  const USINGS = 'global using Microsoft.Extensions.Options;\nglobal using Loom;';
  const SAID =
    'builder.Services.Configure<PathOptions>(builder.Configuration.GetSection("Paths")); builder.Services.PostConfigure<PathOptions>(o => o.End = "/stop");';
  const BUILT =
    'builder.Services.AddOptions<PathOptions>().ValidateDataAnnotations().Bind(builder.Configuration.GetSection("Paths")).Configure(o => { o.End = "/stop"; });';
  const read = (said: string, body: string) =>
    ledgerOf({
      'Loom/Loom.csproj': PROJECT,
      'Loom/appsettings.json': SETTINGS,
      'Loom/Usings.cs': USINGS,
      'Loom/PathOptions.cs': OPTIONS,
      'Loom/Maps.cs': `namespace Loom;
public class Maps
{
    private readonly PathOptions _options;
    public Maps(IOptionsMonitor<PathOptions> options) { _options = options.CurrentValue; }
    public void Map(WebApplication app) => app.MapGet(_options.Base + _options.Tail + _options.End, () => 1);
}`,
      'Loom/Program.cs': `var builder = WebApplication.CreateBuilder(args); ${said} builder.Services.AddSingleton<Maps>(); var app = builder.Build(); ${body} app.Run();`,
    });
  const SERVICE = `var o = app.Services.GetRequiredService<IOptions<PathOptions>>().Value;
    app.MapGet(o.Base + o.Tail + o.End, () => 1);`;

  test.each([
    ['by calls', SAID],
    ['by a builder', BUILT],
  ])('are what the program says of them: %s', async (_, said) => {
    const ledger = await read(said, SERVICE);
    expect(linesOf(ledger)).toEqual(['GET /loom/tail/stop']);
    expect(notesOf(ledger).length).toBeGreaterThan(0);
  });

  test('are what their class says by default', async () => {
    const ledger = await read('', SERVICE);
    expect(linesOf(ledger)).toEqual(['GET /never/tail/end']);
    expect(notesOf(ledger)).toContain('the path contains the default of PathOptions.Base');
  });

  test('are handed to constructors', async () => {
    expect(linesOf(await read(SAID, 'app.Services.GetRequiredService<Maps>().Map(app);'))).toEqual([
      'GET /loom/tail/stop',
    ]);
  });
});
