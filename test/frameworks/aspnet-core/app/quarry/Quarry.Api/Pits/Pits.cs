using Quarry.Kit;

namespace Quarry.Api.Pits;

public class Chalk : IPit
{
    public static void Dig(RouteGroupBuilder pit)
    {
        pit.MapGet("", () => 1);
        pit.MapPut("{block}", (int block) => block);
    }
}

public class Flint : IPit
{
    public static string? Front => "/flint/{layer}";

    public static void Dig(RouteGroupBuilder pit) => pit.MapPost("knap", () => 1);
}

public abstract class Hidden : Vein { }

public class GoldVein : Hidden
{
    public override void Trace(RouteGroupBuilder seam) => seam.MapGet("depth", () => 1);

    public class Branch : Vein
    {
        public override string Seam => "side";

        public override void Trace(RouteGroupBuilder seam) => seam.MapDelete("{at}", (int at) => at);
    }
}

public class Lift : IShaft
{
    public void Sink(IEndpointRouteBuilder builder) => builder.MapPatch("lift", () => 1);
}
