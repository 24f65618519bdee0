import { describe, expect, test } from 'vitest';
import { ledgerOf, linesOf, openPlaces } from '../resolve/ledger-of.ts';

const PROJECT =
  '<Project Sdk="Microsoft.NET.Sdk.Web"><PropertyGroup><ImplicitUsings>enable</ImplicitUsings></PropertyGroup></Project>';

describe('names of C# by namespaces', () => {
  // https://learn.microsoft.com/dotnet/csharp/language-reference/language-specification/basic-concepts#78-namespace-and-type-names
  test('are whole, or relative to the namespaces around them', async () => {
    const ledger = await ledgerOf({
      'Loom.csproj': PROJECT,
      'Program.cs': `var app = WebApplication.CreateBuilder(args).Build();
        Loom.Web.Dye.Vats.Map(app);
        Loom.Web.Weave.Start.Map(app);
        app.Run();`,
      'Vats.cs': `namespace Loom.Web.Dye;
static class Vats { public static void Map(WebApplication app) => app.MapGet("/vats", () => 1); }`,
      'Start.cs': `namespace Loom.Web.Weave;
        static class Start {
          public static void Map(WebApplication app) {
            v1.Looms.Map(app.MapGroup(Shared.Paths.Base));
            Dye.Inner.Bath.Map(app);
          }
        }`,
      'Looms.cs': `namespace Loom.Web.Weave.v1;
static class Looms { public static void Map(RouteGroupBuilder g) => g.MapPost("/looms", () => 1); }`,
      'Bath.cs': `namespace Loom.Web.Dye.Inner;
static class Bath { public static void Map(WebApplication app) => app.MapGet("/bath", () => 1); }`,
      'Paths.cs': `namespace Loom.Shared;
static class Paths { public const string Base = "/base"; }`,
    });
    expect(linesOf(ledger)).toEqual(['POST /base/looms', 'GET /bath', 'GET /vats']);
    expect(openPlaces(ledger)).toEqual([]);
  });
});

describe('a library that another program starts', () => {
  test('registers on the application that its class made of itself', async () => {
    const ledger = await ledgerOf({
      'Loom.csproj': PROJECT,
      'Server.cs': `namespace Loom;
        public class Server
        {
            public required WebApplication App { get; init; }
            public Task StartAsync()
            {
                App.MapLooms();
                return App.RunAsync();
            }
            public static Server Make(Settings settings)
            {
                var app = WebApplication.CreateBuilder().Build();
                app.MapGet("/alive", () => 1);
                return new Server { App = app };
            }
        }`,
      'Looms.cs': `namespace Loom;
        public static class Looms
        {
            public static void MapLooms(this WebApplication app)
            {
                var group = app.MapGroup("/looms");
                foreach (var type in typeof(Looms).Assembly.DefinedTypes.Where(t => t.ImplementedInterfaces.Contains(typeof(IPart))))
                    type.GetMethod(nameof(IPart.Map)).Invoke(null, [group]);
            }
        }
        public interface IPart { static abstract void Map(RouteGroupBuilder group); }
        public class Reeds : IPart { public static void Map(RouteGroupBuilder group) => group.MapGet("/reeds", () => 1); }`,
    });
    expect(linesOf(ledger)).toEqual(['GET /alive', 'GET /looms/reeds']);
    expect(openPlaces(ledger)).toEqual([]);
  });
});

describe('names', () => {
  test('may have letters of any alphabet', async () => {
    const ledger = await ledgerOf({
      'Loom.csproj': PROJECT,
      'Program.cs': 'var app = WebApplication.CreateBuilder(args).Build(); app.MapControllers(); app.Run();',
      'Wurzel.cs': `using Microsoft.AspNetCore.Mvc;
namespace Loom;
[Route("fäden")] public abstract class FädenWurzel : ControllerBase { }`,
      'FädenController.cs': `using Microsoft.AspNetCore.Mvc;
namespace Loom;
public class FädenController : FädenWurzel { [HttpGet("alle")] public int ZähleFäden() => 1; }`,
    });
    expect(linesOf(ledger)).toEqual(['GET /fäden/alle']);
  });
});

describe('methods of a base', () => {
  // https://learn.microsoft.com/dotnet/csharp/language-reference/language-specification/classes#1534-the-new-modifier
  test('stay beside those of their name that take something else', async () => {
    const ledger = await ledgerOf({
      'Loom.csproj': PROJECT,
      'Program.cs': 'var app = WebApplication.CreateBuilder(args).Build(); app.MapControllers(); app.Run();',
      'RootController.cs': `using Microsoft.AspNetCore.Mvc;
namespace Loom;
[Route("[controller]")] public abstract class RootController : ControllerBase
{ [HttpDelete("{id}")] public virtual int Delete([FromRoute] int id) => 1; }
[Route("[controller]")] public abstract class KeyedController<TKey> : ControllerBase
{ [HttpDelete("{id}")] public virtual int Delete(TKey id) => 1; }`,
      'Controllers.cs': `using Microsoft.AspNetCore.Mvc;
namespace Loom;
public class ReedsController : RootController { [HttpPost("delete")] public int Delete(ReedOrder order) => 1; }
public class DyesController : RootController { [HttpDelete("of/{id}")] public override int Delete(int id) => 1; }
public class VatsController : RootController { [HttpDelete("at/{id}")] public new int Delete(int id) => 1; }
public class YarnsController : KeyedController<int> { [HttpDelete("by/{id}")] public override int Delete(int id) => 1; }`,
    });
    expect([...linesOf(ledger)].sort()).toEqual([
      'DELETE /Dyes/of/{id}',
      'DELETE /Reeds/{id}',
      'DELETE /Vats/at/{id}',
      'DELETE /Yarns/by/{id}',
      'POST /Reeds/delete',
    ]);
  });
});

describe('endpoints with a base of the repository', () => {
  // https://fast-endpoints.com/docs/get-started
  test('need not name the library', async () => {
    const ledger = await ledgerOf({
      'Loom.csproj': PROJECT,
      'Program.cs': `using FastEndpoints;
        var builder = WebApplication.CreateBuilder(args); var app = builder.Build(); app.UseFastEndpoints(); app.Run();`,
      'LoomEndpoint.cs': `using FastEndpoints;
namespace Loom.Base;
public abstract class Loomed<T> : Endpoint<T> { }`,
      'Looms/Create/Endpoint.cs': `using Loom.Base;
namespace Loom.Looms.Create;
internal class Create : Loomed<int> { public override void Configure() { Post("/looms"); AllowAnonymous(); } }`,
      'Reeds/Create/Endpoint.cs': `using Loom.Base;
namespace Loom.Reeds.Create;
internal class Create : Loomed<int> { public override void Configure() { Post("/reeds"); AllowAnonymous(); } }`,
    });
    expect(linesOf(ledger)).toEqual(['POST /looms', 'POST /reeds']);
    expect(openPlaces(ledger)).toEqual([]);
  });
});

describe('types of one name', () => {
  // https://learn.microsoft.com/dotnet/csharp/language-reference/language-specification/classes#15232-partial-type-declarations
  test('in several namespaces are several types, also where they are partial', async () => {
    const controller = (namespace: string, base: string, action: string) => `using Microsoft.AspNetCore.Mvc;
namespace ${namespace};
public partial class DyesController : ${base}
{
    [HttpGet("${action}")] public int ${action}() => 1;
}`;
    const base = (namespace: string, path: string) => `using Microsoft.AspNetCore.Mvc;
namespace ${namespace};
[Route("${path}/[controller]")]
public abstract class RootController : ControllerBase { }`;
    const ledger = await ledgerOf({
      'Loom.csproj': PROJECT,
      'Program.cs': 'var app = WebApplication.CreateBuilder(args).Build(); app.MapControllers(); app.Run();',
      'Controllers/Handheld/DyesController.cs': controller('Loom.Api.Handheld', 'RootController', 'scan'),
      'Controllers/Handheld/DyesController.More.cs': controller(
        'Loom.Api.Handheld',
        'RootController',
        'weigh',
      ),
      'Controllers/Handheld/RootController.cs': base('Loom.Api.Handheld', 'hand'),
      'Controllers/DyesController.cs': controller('Loom.Api', 'RootController', 'list'),
      'Controllers/RootController.cs': base('Loom.Api', 'api'),
    });
    expect([...linesOf(ledger)].sort()).toEqual([
      'GET /api/Dyes/list',
      'GET /hand/Dyes/scan',
      'GET /hand/Dyes/weigh',
    ]);
  });
});

describe('extension members', () => {
  // https://learn.microsoft.com/dotnet/csharp/language-reference/keywords/extension
  test('of a block are called like methods of the type, and like those of its static class', async () => {
    const ledger = await ledgerOf({
      'Loom.csproj': PROJECT,
      'Program.cs': `using Loom.Web;
        var app = WebApplication.CreateBuilder(args).Build();
        app.UseLooms("/looms");
        Setup.MapVats(app);
        app.Run();`,
      'Setup.cs': `namespace Loom.Web;
        public static class Setup
        {
            extension(WebApplication app)
            {
                internal void UseLooms(string path)
                {
                    app.MapControllers();
                    app.MapGroup(path).MapLoom<string>();
                }
                public void MapVats() => app.MapGet("/vats", () => 1);
            }

            /// <summary>What any builder has.</summary>
            extension<TBuilder>(TBuilder builder) where TBuilder : IEndpointRouteBuilder
            {
                public bool IsOpen => true;
                public TBuilder MapLoom<T>() { builder.MapPost("/{id}", (T t) => t); return builder; }
            }
        }`,
      'DyesController.cs': `using Microsoft.AspNetCore.Mvc;
        namespace Loom.Web; [Route("dyes")] public class DyesController : ControllerBase { [HttpGet] public int Get() => 1; }`,
    });
    expect([...linesOf(ledger)].sort()).toEqual(['GET /dyes', 'GET /vats', 'POST /looms/{id}']);
    expect(openPlaces(ledger)).toEqual([]);
  });
});

describe('projects', () => {
  test('refer to others by patterns, without what is excluded or written as a comment', async () => {
    const module = (name: string, base: string) => ({
      [`Parts/${name}/${name}.csproj`]: '<Project Sdk="Microsoft.NET.Sdk"></Project>',
      [`Parts/${name}/${name}Controller.cs`]: `using Microsoft.AspNetCore.Mvc;
        namespace ${name}; [Route("${base}")] public class ${name}Controller : ControllerBase { [HttpGet] public int Get() => 1; }`,
    });
    const ledger = await ledgerOf({
      'Host/Host.csproj': PROJECT.replace(
        '</Project>',
        `<ItemGroup>
          <ProjectReference Include="..\\Parts\\**\\*.csproj" Exclude="..\\Parts\\**\\*Spare.csproj" />
          <!-- <ProjectReference Include="..\\Parts\\OldSpare\\OldSpare.csproj" /> -->
        </ItemGroup></Project>`,
      ),
      'Host/Program.cs':
        'var app = WebApplication.CreateBuilder(args).Build(); app.MapControllers(); app.Run();',
      ...module('Reel', '/reels'),
      ...module('NewSpare', '/new'),
      ...module('OldSpare', '/old'),
    });
    expect(linesOf(ledger)).toEqual(['GET /reels']);
  });
});

describe('groups', () => {
  // https://learn.microsoft.com/dotnet/api/microsoft.aspnetcore.builder.iendpointconventionbuilder
  test('go on after what a library adds to them', async () => {
    const ledger = await ledgerOf({
      'Loom.csproj': PROJECT,
      'Program.cs': `using Some.Validation;
        var app = WebApplication.CreateBuilder(args).Build();
        var group = app.MapGroup("/bolts").AddRequestValidation().RequireAuthorization();
        group.MapBolts();
        app.Run();
        static class Bolts { public static void MapBolts(this RouteGroupBuilder g) => g.MapGet("{id}", () => 1); }`,
    });
    expect(linesOf(ledger)).toEqual(['GET /bolts/{id} [RequireAuthorization]']);
  });
});

describe('route values in templates', () => {
  // https://learn.microsoft.com/aspnet/core/mvc/controllers/routing#reserved-routing-names
  test('are the action that an attribute stands on, as constraints of the program transform them', async () => {
    const ledger = await ledgerOf({
      'Loom.csproj': PROJECT,
      'Program.cs': `using Loom;
        var builder = WebApplication.CreateBuilder(args);
        Lower.Register(builder.Services);
        builder.Services.Configure<RouteOptions>(options => options.ConstraintMap.Add("dashed", typeof(Dashed)));
        builder.Services.AddControllers();
        var app = builder.Build();
        app.MapControllerRoute("any", "{controller:dashed=Home}/{action:lower=Index}");
        app.Run();`,
      'Transformers.cs': `using Microsoft.AspNetCore.Routing;
namespace Loom;
public class Lower : IOutboundParameterTransformer {
  public static void Register(IServiceCollection services) {
    services.AddRouting(options => { options.ConstraintMap["lower"] = typeof(Lower); });
  }
  public string TransformOutbound(object value) {
    if (value is not string text) return null;
    return text.ToLowerInvariant();
  }
}
public class Dashed : IOutboundParameterTransformer {
  public string TransformOutbound(object value) => string.Concat("the-", value.ToString());
}
`,
      'Controllers.cs': `using Microsoft.AspNetCore.Mvc;
namespace Loom;
[Route("spools/{action:lower=Index}")]
public class SpoolsController : Controller {
  [HttpGet] public IActionResult Index() => View();
  [HttpPost("{id:int}")] public IActionResult WindUp(int id) => View();
}
[Route("plain/{action}/{id?}")]
public class PlainController : Controller { [HttpGet] public IActionResult Look() => View(); }
public class BobbinsController : Controller { [HttpPut] public IActionResult Turn() => View(); }
`,
    });
    expect(linesOf(ledger)).toEqual([
      'GET /plain/Look',
      'GET /plain/Look/{id}',
      'GET /spools',
      'GET /spools/index',
      'POST /spools/windup/{id}',
      'PUT /the-Bobbins/turn',
    ]);
    expect(openPlaces(ledger)).toEqual([]);
  });
});

test('a library that runs the program hands its application to a function', async () => {
  const ledger = await ledgerOf({
    'Loom.csproj': PROJECT,
    'Program.cs': `using Company.Hosting;
      using Loom;
      await Runner.RunAsync<Program>(args, "loom", (app, _) => {
        app.UseMiddleware<Timing>();
        app.MapGroup("/api").WithOpenApi().MapShuttles();
      });`,
    'Shuttles.cs': `namespace Loom;
      public static class Shuttles {
        public static RouteGroupBuilder MapShuttles(this RouteGroupBuilder group) {
          group.MapGet("/shuttles", () => 1);
          return group;
        }
      }`,
  });
  expect(ledger.routes.map(({ method, path }) => `${method} ${path}`)).toEqual(['GET /api/shuttles']);
  expect(openPlaces(ledger)).toEqual([]);
});

describe('attributes', () => {
  const controller = (namespace: string) => `using Microsoft.AspNetCore.Mvc;
using Loom.Models;
namespace ${namespace};
[Route("api/[controller]")]
public class BoltsController : ControllerBase { [HttpGet("{id}")] public int Get(int id) => 1; }`;
  const program = 'var app = WebApplication.CreateBuilder(args).Build(); app.MapControllers(); app.Run();';

  // https://learn.microsoft.com/dotnet/csharp/language-reference/language-specification/attributes#2323-attribute-specification
  test('are not the classes of the same name that are derived from no attribute', async () => {
    const ledger = await ledgerOf({
      'Loom.csproj': PROJECT,
      'Program.cs': program,
      'BoltsController.cs': controller('Loom.Web'),
      'Route.cs': 'namespace Loom.Models; public class Route : IStop { public string Path { get; set; } }',
    });
    expect(linesOf(ledger)).toEqual(['GET /api/Bolts/{id}']);
  });

  test('of the repository are what their bases are', async () => {
    const ledger = await ledgerOf({
      'Loom.csproj': PROJECT,
      'Program.cs': program,
      'BoltsController.cs': controller('Loom.Web'),
      'Route.cs': `namespace Loom.Models;
        public class RouteAttribute : Microsoft.AspNetCore.Mvc.RouteAttribute {
          public RouteAttribute(string path) : base("/own/" + path) { }
        }`,
    });
    expect(linesOf(ledger)).toEqual(['GET /own/api/Bolts/{id}']);
  });
});

test('an extension method of a controller is none of its actions', async () => {
  const ledger = await ledgerOf({
    'Loom.csproj': PROJECT,
    'Program.cs': 'var app = WebApplication.CreateBuilder(args).Build(); app.MapControllers(); app.Run();',
    'BoltsController.cs': `using Microsoft.AspNetCore.Mvc;
      [Route("bolts")] public class BoltsController : ControllerBase { public bool Get() => this.IsOwn("x"); }
      public static class Checks { public static bool IsOwn(this BoltsController one, string id) => true; }`,
  });
  expect(linesOf(ledger)).toEqual(['ANY /bolts']);
  expect(ledger.routes).toHaveLength(1);
});

test('what checks that it was given an application registers nothing on it', async () => {
  const ledger = await ledgerOf({
    'Loom.csproj': PROJECT,
    'Program.cs': `using EnsureThat;
      using Ardalis.GuardClauses;
      var app = WebApplication.CreateBuilder(args).Build();
      app.MapBolts();
      app.Run();
      static class Bolts { public static void MapBolts(this WebApplication app) {
        EnsureArg.IsNotNull(app, nameof(app));
        Guard.Against.Null(app);
        app.MapGet("/bolts", () => 1);
      } }`,
  });
  expect(linesOf(ledger)).toEqual(['GET /bolts']);
  expect(openPlaces(ledger)).toEqual([]);
});

test('methods are known by the names that the platform has for them', async () => {
  const ledger = await ledgerOf({
    'Loom.csproj': PROJECT,
    'Program.cs': `var app = WebApplication.CreateBuilder(args).Build();
      app.MapMethods("/bolts", [HttpMethod.Get.Method, HttpMethods.Head], () => 1);
      app.Run();`,
  });
  expect(linesOf(ledger)).toEqual(['GET /bolts', 'HEAD /bolts']);
  expect(openPlaces(ledger)).toEqual([]);
});
describe('attributes of the repository', () => {
  // https://learn.microsoft.com/dotnet/api/microsoft.aspnetcore.mvc.routing.iactionhttpmethodprovider
  test('say verbs and a template by properties; a controller with such attributes alone mentions nothing of the library', async () => {
    const ledger = await ledgerOf({
      'Yard.csproj': PROJECT,
      'Program.cs': `var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddControllers();
        var app = builder.Build();
        app.MapControllers();
        app.Run();`,
      'Attributes.cs': `using Microsoft.AspNetCore.Mvc.Routing;
namespace Yard.Web;
public class ByNumberAttribute : Attribute, IActionHttpMethodProvider, IRouteTemplateProvider {
  public IEnumerable<string> HttpMethods => new[] { "GET", "HEAD" };
  public string Template => "{number:int}";
  public int? Order => 0;
  public string Name { get; }
}
public class PlaceAttribute : Attribute, IRouteTemplateProvider {
  public PlaceAttribute(string place) { Template = $"yard/{place}"; }
  public string Template { get; }
}`,
      'Parts/PartController.cs': `using Yard.Web;
namespace Yard.Parts;
public abstract class PartController<T> {
  [ByNumber]
  public virtual T One(int number) => Find(number);
}`,
      'Cranes/CraneController.cs': `using Yard.Parts;
using Yard.Web;
namespace Yard.Cranes;
[Place("cranes")]
public class CraneController : PartController<Crane> { }`,
    });
    expect(linesOf(ledger)).toEqual(['GET /yard/cranes/{number}', 'HEAD /yard/cranes/{number}']);
    expect(openPlaces(ledger)).toEqual([]);
  });
});

test('a controller with type parameters that no class gives is open where the program chooses its controllers', async () => {
  const ledger = await ledgerOf({
    'Loom.csproj': PROJECT,
    'Program.cs': `using Microsoft.AspNetCore.Mvc.ApplicationParts;
      using Microsoft.AspNetCore.Mvc.Controllers;
      var builder = WebApplication.CreateBuilder(args);
      builder.Services.AddControllers().ConfigureApplicationPartManager(one => one.FeatureProviders.Add(new Closing()));
      var app = builder.Build();
      app.MapControllers();
      app.Run();
      public class Closing : IApplicationFeatureProvider<ControllerFeature> { }`,
    'Controllers.cs': `using Microsoft.AspNetCore.Mvc;
[Route("bolts")] public class BoltsController<T> : ControllerBase { [HttpGet] public T Get() => default; }
public class BaseController<T> : ControllerBase { [HttpGet] public T Get() => default; }
[Route("nuts")] public class NutsController : BaseController<int> { }`,
  });
  expect(linesOf(ledger)).toEqual(['GET /nuts']);
  expect(openPlaces(ledger)).toEqual(['Controllers.cs:2 /{*}']);
});

// https://learn.microsoft.com/dotnet/api/system.type.invokemember
test('a type that is found may be told to invoke its member by name', async () => {
  const ledger = await ledgerOf({
    'Loom.csproj': PROJECT,
    'Program.cs': `using System.Reflection;
      var app = WebApplication.CreateBuilder(args).Build();
      foreach (var type in typeof(Program).Assembly.GetTypes().Where(one => one.GetInterfaces().Contains(typeof(IMapped))))
        type.InvokeMember(nameof(IMapped.Map), BindingFlags.InvokeMethod, null, null, new[] { app });
      app.Run();
      public interface IMapped { static abstract void Map(IEndpointRouteBuilder builder); }
      public class Bolts : IMapped { public static void Map(IEndpointRouteBuilder builder) => builder.MapGet("/bolts", () => 1); }`,
  });
  expect(linesOf(ledger)).toEqual(['GET /bolts']);
  expect(openPlaces(ledger)).toEqual([]);
});

test('an action may be called like a method that every object has, if it takes something else', async () => {
  const ledger = await ledgerOf({
    'Loom.csproj': PROJECT,
    'Program.cs': 'var app = WebApplication.CreateBuilder(args).Build(); app.MapControllers(); app.Run();',
    'BoltsController.cs': `using Microsoft.AspNetCore.Mvc;
      [Route("bolts")] public class BoltsController : ControllerBase {
        [HttpGet("types/{id}")] public int GetType(int id) => 1;
        public override string ToString() => "";
        public override bool Equals(object other) => true;
      }`,
  });
  expect(linesOf(ledger)).toEqual(['GET /bolts/types/{id}']);
});

describe('a class whose name alone ends in Controller', () => {
  const files = (head: string) => ({
    'Loom.csproj': '<Project Sdk="Microsoft.NET.Sdk"></Project>',
    'LoomController.cs': `${head} { public void Weave() { } }`,
  });

  test('is no controller where no application is, as in a game', async () => {
    const ledger = await ledgerOf(files('using UnityEngine;\npublic class LoomController : MonoBehaviour'));
    expect([linesOf(ledger), openPlaces(ledger)]).toEqual([[], []]);
  });

  test('is one with a base of that name, which a library has', async () => {
    const ledger = await ledgerOf(files('using Acme.Web;\npublic class LoomController : AcmeController'));
    expect(openPlaces(ledger)).toHaveLength(1);
  });
});
