namespace Kiln.Glazes;

public static class GlazeEndpoints
{
    private const string One = "{name:alpha}";

    public static IEndpointRouteBuilder MapGlazes(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("glazes");
        group.MapGet("", List);
        group.MapPut(One, Mix);
        group.MapSamples("north").MapSamples("south");
        return routes;
    }

    private static RouteGroupBuilder MapSamples(this RouteGroupBuilder group, string side)
    {
        group.MapGet($"/samples/{side}", (int? from) => side);
        return group;
    }

    private static IResult List() => Results.Ok();

    private static IResult Mix(string name) => Results.Ok(name);
}
