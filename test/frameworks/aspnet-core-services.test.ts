import { describe, expect, test } from 'vitest';
import { ledgerOf, linesOf, openPlaces } from '../resolve/ledger-of.ts';

const app = (version: string) =>
  `<Project Sdk="Microsoft.NET.Sdk"><ItemGroup><PackageReference Include="Volo.Abp.Ddd.Application" Version="${version}" /></ItemGroup></Project>`;

const HOST = `<Project Sdk="Microsoft.NET.Sdk.Web"><PropertyGroup><ImplicitUsings>enable</ImplicitUsings></PropertyGroup>
  <ItemGroup><ProjectReference Include="..\\App\\App.csproj" /></ItemGroup></Project>`;

const SERVICES = {
  'App/LoomAppModule.cs': `using Volo.Abp.Modularity;
namespace Loom;
public class LoomAppModule : AbpModule { }`,
  'App/LoomAppService.cs': `using Volo.Abp.Application.Services;
namespace Loom;
public abstract class LoomAppService : ApplicationService { public Task IgnoredAsync() => null; }`,
  'App/YarnAppService.cs': `using Volo.Abp.Application.Services;
namespace Loom;
public class YarnAppService : CrudAppService<Yarn, YarnDto, Guid>, IYarnAppService
{
    public override Task<YarnDto> GetAsync(Guid id) => base.GetAsync(id);
    public Task<int> CountKnotsAsync(Guid id, Guid reedId) => null;
}`,
  'App/DyeVatAppService.cs': `using Microsoft.AspNetCore.Mvc;
using Volo.Abp;
namespace Loom;
public struct VatKey { public int Row { get; set; } public int Column { get; set; } }
public class DyeVatAppService : LoomAppService, IDyeVatAppService
{
    public Task<int> GetListAsync(Paged input) => null;
    public Task FillAsync(VatKey id) => null;
    public Task<int> GetByOwnerAsync(Guid ownerId) => null;
    public Task RemoveBatchAsync(List<Guid> ids) => null;
    [HttpGet] public Task<int> SearchThings(string text) => null;
    [HttpPut("api/own/{x}")] public Task<int> Own(string x) => null;
    [RemoteService(false)] public Task Hidden() => null;
    private Task Inner() => null;
}
[RemoteService(IsEnabled = false)]
public class OffAppService : LoomAppService { public Task GetX() => null; }
public class Idle { public Task GetY() => null; }`,
  'App/Things.cs': `using Volo.Abp.Application.Services;
namespace Loom;
public interface IPartsService : IApplicationService { }
public class PartsService : IPartsService { public Task<int> CreateAsync() => null; }`,
};

const program = (creation: string) => ({
  'Host/Host.csproj': HOST,
  'Host/Program.cs': `namespace Loom;
public class Program
{
    public static async Task<int> Main(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        await builder.AddApplicationAsync<LoomHostModule>();
        var app = builder.Build();
        await app.InitializeApplicationAsync();
        await app.RunAsync();
        return 0;
    }
}`,
  'Host/LoomHostModule.cs': `using Volo.Abp.AspNetCore.Mvc;
using Volo.Abp.Modularity;
namespace Loom;
[DependsOn(typeof(LoomAppModule))]
public class LoomHostModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context) => ConfigureControllers();
    private void ConfigureControllers() { ${creation} }
}`,
  'Host/AliveController.cs': `using Microsoft.AspNetCore.Mvc;
namespace Loom;
[Route("alive")] public class AliveController : AbpController { [HttpGet] public int Get() => 1; }`,
});

const create = (options: string) =>
  `Configure<AbpAspNetCoreMvcOptions>(options => { options.ConventionalControllers.Create(typeof(LoomAppModule).Assembly${options}); });`;

// https://abp.io/docs/latest/framework/api-development/auto-controllers
describe('services that a library makes controllers of', () => {
  test('answer by the names of their methods', async () => {
    const ledger = await ledgerOf({ 'App/App.csproj': app('8.2.0'), ...SERVICES, ...program(create('')) });
    expect([...linesOf(ledger)].sort()).toEqual(
      [
        'GET /alive',
        'GET /api/app/dye-vat',
        'DELETE /api/app/dye-vat/batch',
        'GET /api/app/dye-vat/by-owner/{ownerId}',
        'POST /api/app/dye-vat/ignored',
        'GET /api/app/dye-vat/search-things',
        'POST /api/app/dye-vat/{Row}/{Column}/fill',
        'PUT /api/own/{x}',
        'POST /api/app/parts',
        'GET /api/app/yarn',
        'POST /api/app/yarn',
        'DELETE /api/app/yarn/{id}',
        'GET /api/app/yarn/{id}',
        'PUT /api/app/yarn/{id}',
        'POST /api/app/yarn/{id}/count-knots/{reedId}',
      ].sort(),
    );
    expect(openPlaces(ledger)).toEqual([]);
  });

  test('have the paths that their program wants', async () => {
    const wants =
      ', o => { o.RootPath = "loom/core"; o.UrlControllerNameNormalizer = c => c.ControllerName + "Book"; o.TypePredicate = t => t.Name == "PartsService"; }';
    const ledger = await ledgerOf({ 'App/App.csproj': app('8.2.0'), ...SERVICES, ...program(create(wants)) });
    expect(linesOf(ledger)).toEqual(['GET /alive', 'POST /api/loom/core/parts-book']);
  });

  test('had the names as they are in old versions', async () => {
    const only = {
      'App/LoomAppModule.cs': SERVICES['App/LoomAppModule.cs'],
      'App/LoomAppService.cs': SERVICES['App/LoomAppService.cs'],
      'App/DyeVatAppService.cs': SERVICES['App/DyeVatAppService.cs'],
    };
    const ledger = await ledgerOf({ 'App/App.csproj': app('3.3.1'), ...only, ...program(create('')) });
    expect(linesOf(ledger)).toContain('GET /api/app/dyeVat/searchThings');
  });

  test('are none where no program asks for it', async () => {
    const ledger = await ledgerOf({ 'App/App.csproj': app('8.2.0'), ...SERVICES, ...program('') });
    expect(linesOf(ledger)).toEqual(['GET /alive']);
  });
});

describe('what a program takes for controllers', () => {
  const PROGRAM = {
    'Host.csproj': '<Project Sdk="Microsoft.NET.Sdk.Web"></Project>',
    'Program.cs': `using Microsoft.AspNetCore.Builder;
var builder = WebApplication.CreateBuilder(args); var app = builder.Build(); app.MapControllers(); app.Run();`,
    'HanksController.cs': `using Microsoft.AspNetCore.Mvc;
namespace Loom;
[Route("hanks")] internal class HanksController : ControllerBase { [HttpGet] public int Get() => 1; }`,
  };
  const provider = (test: string) => `using Microsoft.AspNetCore.Mvc.Controllers;
namespace Loom;
internal class OwnProvider : ControllerFeatureProvider
{
    protected override bool IsController(TypeInfo typeInfo) => ${test};
}`;

  // https://learn.microsoft.com/aspnet/core/mvc/advanced/app-parts#controller-feature
  test.each([
    [
      'of any visibility',
      'typeInfo.IsClass && !typeInfo.IsAbstract && typeInfo.Name.EndsWith("Controller")',
      1,
    ],
    ['that are public', 'typeInfo.IsPublic && typeInfo.Name.EndsWith("Controller")', 0],
    ['fewer than the library', 'base.IsController(typeInfo) && typeInfo.Namespace != "Old"', 0],
  ])('may be those %s', async (_, condition, count) => {
    const ledger = await ledgerOf({ ...PROGRAM, 'OwnProvider.cs': provider(condition) });
    expect(linesOf(ledger)).toEqual(['GET /hanks'].slice(0, count));
  });

  test('or what a library says by rules of its own, which is told', async () => {
    const ledger = await ledgerOf({
      ...PROGRAM,
      'SkeinService.cs': `using Microsoft.AspNetCore.Mvc;
using Some.Library;
namespace Loom;
public class SkeinService : ISelfServed { [HttpGet] public int Find() => 1; }
public abstract class SkeinBase { [HttpGet("base")] public int Base() => 1; }
[NonController] public class NoService { [HttpGet] public int Find() => 1; }`,
      'SkeinsController.cs': `using Microsoft.AspNetCore.Mvc;
namespace Loom;
public class SkeinParts { [HttpGet("parts")] public int Parts() => 1; }
[Route("skeins")] public class SkeinsController : SkeinParts { }`,
    });
    expect(linesOf(ledger)).toEqual(['GET /skeins/parts']);
    expect(openPlaces(ledger)).toEqual(['SkeinService.cs:4 /{*}']);
  });
});
