import { expect, test } from 'vitest';
import { ledgerOf, linesOf } from '../resolve/ledger-of.ts';

const PROJECT =
  '<Project Sdk="Microsoft.NET.Sdk.Web"><PropertyGroup><ImplicitUsings>enable</ImplicitUsings></PropertyGroup></Project>';

// https://learn.microsoft.com/dotnet/csharp/language-reference/language-specification/expressions#12646-better-conversion-target
test('an extension method of the own class goes before one of its interfaces', async () => {
  const ledger = await ledgerOf({
    'Loom.csproj': PROJECT,
    'Program.cs': `using Loom.Setup;
var app = WebApplication.CreateBuilder(args).Build();
app.MapFeatures();
app.MapGroup("/mill").MapDyes();
app.Run();`,
    'Setup/Builders.cs': `namespace Loom.Setup;
public static class Builders
{
    public static IApplicationBuilder MapFeatures(this IApplicationBuilder app) => app;
    public static void MapDyes(this WebApplication app) => app.MapGet("/never", () => 1);
}`,
    'Setup/Features.cs': `namespace Loom.Setup;
public static class Features
{
    public static WebApplication MapFeatures(this WebApplication app) { app.MapGet("/looms", () => 1); return app; }
    public static void MapDyes(this IEndpointRouteBuilder routes) => routes.MapGet("/dyes", () => 1);
}`,
  });
  expect(linesOf(ledger)).toEqual(['GET /looms', 'GET /mill/dyes']);
});
