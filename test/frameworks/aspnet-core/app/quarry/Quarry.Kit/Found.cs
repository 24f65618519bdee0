using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace Quarry.Kit;

public interface IPit
{
    static virtual string? Front => null;

    static abstract void Dig(RouteGroupBuilder pit);
}

public abstract class Vein
{
    public virtual string Seam { get; }

    public abstract void Trace(RouteGroupBuilder seam);
}

public interface IShaft
{
    void Sink(IEndpointRouteBuilder builder);
}

public static class Found
{
    public static void DigPits(this WebApplication app, Assembly assembly)
    {
        var types = assembly.GetExportedTypes()
            .Where(type => type is { IsAbstract: false, IsInterface: false } && type.IsAssignableTo(typeof(IPit)));
        foreach (var type in types)
        {
            var front = type.GetProperty(nameof(IPit.Front))?.GetValue(null) as string ?? $"/pits/{type.Name}";
            type.GetMethod(nameof(IPit.Dig))!.Invoke(null, [app.MapGroup(front)]);
        }
    }

    public static void TraceVeins(this WebApplication app)
    {
        foreach (var type in Assembly.GetCallingAssembly().GetTypes().Where(type => type.IsSubclassOf(typeof(Vein)) && !type.IsAbstract))
        {
            if (Activator.CreateInstance(type) is not Vein vein) continue;
            vein.Trace(app.MapGroup("veins/" + (vein.Seam ?? Short(vein.GetType().Name))));
        }

        static string Short(string name) =>
            string.IsNullOrWhiteSpace(name) ? "" : Regex.Replace(name, "(vein)$", "", RegexOptions.IgnoreCase);
    }

    public static void SinkShafts(this IEndpointRouteBuilder builder) =>
        AppDomain.CurrentDomain.GetAssemblies()
            .SelectMany(assembly => assembly.DefinedTypes)
            .Where(type => type.GetInterfaces().Contains(typeof(IShaft)) && type != typeof(ClosedShaft))
            .Select(Activator.CreateInstance)
            .Cast<IShaft>()
            .ToList()
            .ForEach(shaft => shaft.Sink(builder));
}

public class ClosedShaft : IShaft
{
    public void Sink(IEndpointRouteBuilder builder) => builder.MapGet("closed", () => 0);
}
