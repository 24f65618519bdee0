namespace Quarry.Kit.Trails;

public class Route
{
    public string Name { get; set; }
}
