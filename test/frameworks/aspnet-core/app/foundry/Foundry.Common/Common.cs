using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;

namespace Foundry.Common;

public class MoldOptions
{
    public MoldOptions(string name) { Name = name; }

    public string Name { get; set; }

    public string Prefix { get; set; }

    public bool CanBreak { get; set; } = false;

    public bool CanMend { get; set; } = false;
}

public static class CommonEndpoints
{
    public static void MapCommon(this WebApplication app, MoldOptions options, Action<MoldOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(app);
        configure?.Invoke(options);
        var molds = app.MapGroup(options.Prefix);
        molds.MapPost("/", () => 1);
        molds.MapMethods("{mold}/size", ["GET", HttpMethods.Patch], (int mold) => mold);
        if (options.CanBreak) molds.MapDelete("{mold}", () => 1);
        if (options.CanMend) molds.MapPut("{mold}", () => 1);
    }
}

[Route("common/[controller]")]
public class ToolsController : ControllerBase
{
    [HttpGet]
    public string List() => "";
}
