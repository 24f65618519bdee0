namespace Foundry.Api;

public interface IEndpoint
{
    void MapEndpoint(IEndpointRouteBuilder builder);
}

public class Anvils : IEndpoint
{
    public void MapEndpoint(IEndpointRouteBuilder builder)
    {
        var group = builder.MapGroup(this.GetType().Name);
        group.MapGet(Strike, "{anvil}");
        group.MapGet(Rest);
    }

    private static string Rest() => "";

    private static string Strike(string anvil) => anvil;
}

public static class EndpointExtensions
{
    public static IEndpointRouteBuilder MapEndpoints(this WebApplication app)
    {
        foreach (var endpoint in app.Services.GetRequiredService<IEnumerable<IEndpoint>>())
            endpoint.MapEndpoint(app);
        return app;
    }

    public static RouteHandlerBuilder MapGet(this IEndpointRouteBuilder builder, Delegate handler, string pattern = "")
    {
        return builder.MapGet(pattern, handler).WithName(handler.Method.Name);
    }
}

public static class Unused
{
    public static void MapUnused(this IEndpointRouteBuilder builder) => builder.MapGet("/unused", () => 1);
}
