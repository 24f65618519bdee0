using Foundry.Api;
using Foundry.Common;

var app = WebApplication.CreateBuilder(args).AddFoundry().Finish();

app.UsePathBase("/works");
app.MapCommon(new MoldOptions("unused") { Prefix = "/molds" }, molds => molds.CanBreak = true);
app.MapEndpoints();

var open = app.MapGroup("open").RequireAuthorization();
open.MapGet(pattern: $"/{nameof(Foundry)}/lights", requestDelegate: context => context.Response.WriteAsync("lit"));
open.MapGet("sparks", ([AsParameters] SparkQuery query) => query).AddEndpointFilter(new HeatFilter());
open.AllowAnonymous();

string[] metals = ["tin", "lead"];
for (var at = 0; at < metals.Length; at++)
    app.MapPut("metals/" + metals[at], Stamp);

app.MapControllerRoute("named", "blog/{*rest}", new { controller = "Ledger", action = "Read" });
app.MapAreaControllerRoute("yard", "Yard", "Y/{controller=Gate}/{action=Index}/{id?}");
app.MapControllerRoute("areas", "{area:exists}/{controller}/{action}");
app.MapReport("/reports");
app.Run();

static IResult Stamp() => Results.Ok();

public record SparkQuery(int Count);
