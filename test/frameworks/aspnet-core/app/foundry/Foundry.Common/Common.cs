using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;

namespace Foundry.Common;

public class MoldOptions
{
    public MoldOptions(string name) { Name = name; }

    public string Name { get; set; }

    public string Prefix { get; set; }
}

public static class CommonEndpoints
{
    public static void MapCommon(this WebApplication app, MoldOptions options)
    {
        var molds = app.MapGroup(options.Prefix);
        molds.MapPost("/", () => 1);
        molds.MapMethods("{mold}/size", ["GET", HttpMethods.Patch], (int mold) => mold);
    }
}

[Route("common/[controller]")]
public class ToolsController : ControllerBase
{
    [HttpGet]
    public string List() => "";
}
