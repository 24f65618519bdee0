using Asp.Versioning;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddApiVersioning(options => options.DefaultApiVersion = new ApiVersion(3, 1))
    .AddApiExplorer(options => options.SubstituteApiVersionInUrl = true);
builder.Services.AddControllers();
var app = builder.Build();

var ores = app.NewVersionedApi("Ores");
var both = ores.MapGroup("api/v{version:apiVersion}/ores").HasApiVersion(1, 0).HasApiVersion(2.0);
both.MapGet("all", () => 1);
both.MapGet("late", () => 1).MapToApiVersion(2);
both.MapGet("any", () => 1).IsApiVersionNeutral();
ores.MapGet("v{edition:apiVersion}/standard", () => 1);

var old = app.NewApiVersionSet().HasApiVersion(new(1, 0)).HasDeprecatedApiVersion(new ApiVersion(1.5)).Build();
app.MapGroup("slag/v{version:apiVersion}").WithApiVersionSet(old).MapGet("set", () => 1);
app.MapGet("ash/v{version:apiVersion}", () => 1).WithApiVersionSet(old).MapToApiVersion(1.5);
app.MapGet("dust/v{version:apiVersion}", () => 1);
app.MapControllers();
app.Run();

public static class Editions
{
    public const string Second = "2.0";
}
