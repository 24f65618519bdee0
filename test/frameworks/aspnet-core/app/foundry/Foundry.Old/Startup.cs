using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Foundry.Old;

public class Startup
{
    public void ConfigureServices(IServiceCollection services)
    {
        services.AddControllers();
        services.AddAuthorizationBuilder().SetFallbackPolicy(Policies.Smiths);
    }

    public void Configure(IApplicationBuilder app, IWebHostEnvironment env)
    {
        app.UseRouting();
        app.UseAuthorization();
        app.Map("/inner", inner => inner.UseEndpoints(routes => routes.MapGet("ore", () => 1)));
        app.UseEndpoints(endpoints =>
        {
            endpoints.MapControllers().RequireAuthorization("smith");
            endpoints.MapHub<BellHub>("/bells");
            endpoints.MapHealthChecks("/pulse").AllowAnonymous();
        });
    }
}

public static class Policies
{
    public static readonly AuthorizationPolicy Smiths = new AuthorizationPolicyBuilder().RequireRole("smith").Build();
}

public class BellHub : Microsoft.AspNetCore.SignalR.Hub { }

[ApiController, Route("~/hammers/")]
public class Hammers : ControllerBase
{
    [AllowAnonymous]
    [HttpGet]
    public string List() => "";

    [HttpGet("{id:guid}")]
    public string Show(Guid id) => "";
}
