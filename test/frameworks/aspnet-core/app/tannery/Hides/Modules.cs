using Carter;

namespace Tannery.Hides;

public class Barks : ICarterModule
{
    public void AddRoutes(IEndpointRouteBuilder app) => app.MapGet("barks", () => 1);
}

public class Salts() : CarterModule("/salts")
{
    public override void AddRoutes(IEndpointRouteBuilder app) => app.MapPost("{kind}", (string kind) => kind);
}

internal class Secret : ICarterModule
{
    public void AddRoutes(IEndpointRouteBuilder app) => app.MapGet("secret", () => 1);
}
