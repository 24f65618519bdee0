namespace Tannery.Hides;

public interface IStep
{
    static abstract void Map(IEndpointRouteBuilder builder);
}

public class Soak : IStep
{
    public static void Map(IEndpointRouteBuilder builder) => builder.MapPost("soak", () => 1);
}

public class Scrape : IStep
{
    public static void Map(IEndpointRouteBuilder builder) => builder.MapPost(nameof(Scrape), () => 1);
}

public static class Steps
{
    public static IEndpointRouteBuilder MapHide<TStep>(this IEndpointRouteBuilder builder) where TStep : IStep
    {
        TStep.Map(builder.MapGroup(typeof(TStep).Name + "s"));
        return builder;
    }
}
