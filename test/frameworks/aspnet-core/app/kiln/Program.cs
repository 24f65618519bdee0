using Kiln.Glazes;
using Kiln.Pots;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddControllersWithViews();
builder.Services.AddAuthorization();
builder.Services.AddApiVersioning().AddMvc();

var app = builder.Build();
app.UseAuthorization();

app.MapGet("/heat", () => 900);
app.MapPost("/heat", [Microsoft.AspNetCore.Authorization.Authorize] (int degrees) => Results.Accepted());

var v3 = app.MapGroup(RouteNames.Root).RequireAuthorization();
v3.MapGlazes();

var pots = v3.MapGroup("/pots").WithTags("pots");
pots.MapGet("", PotEndpoints.List);
pots.MapPost("", PotEndpoints.Fire).RequireAuthorization("potter");
pots.MapGet("/{id:int}", PotEndpoints.Show).WithName("pot").AllowAnonymous();
pots.MapMethods("/{id:int}/lid", new[] { "PUT", "PATCH" }, PotEndpoints.Lid);
pots.MapDelete("/{id:int}", static (int id) => Results.NoContent());

foreach (var kind in new[] { "clay", "ash" })
{
    app.MapGet($"/stores/{kind}", () => kind);
}

app.Map("/bell/{tone=low}", (string tone) => tone);
app.MapGet("/files/{**path}", (string path) => path);

if (app.Environment.IsDevelopment())
{
    app.MapGet("/debug", () => "on");
}

app.MapGroup(app.Configuration["Owner"]!).MapGet("/rents", () => 1);

app.MapControllers();
app.MapControllerRoute("default", "{controller=Home}/{action=Index}/{id?}");
app.MapFallback(() => Results.NotFound());
app.Run();
