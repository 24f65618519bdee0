using Asp.Versioning;
using Microsoft.AspNetCore.Mvc;

namespace Assay.Controllers;

[ApiVersion("1.0"), ApiVersion(Editions.Second, Deprecated = true)]
[Route("v{version:apiVersion}/[controller]")]
public class PansController : ControllerBase
{
    [HttpGet]
    public int Weigh() => 1;

    [HttpPost, MapToApiVersion(Editions.Second)]
    public int Wash() => 1;
}

[ApiVersion("5.0")]
[Route("v{version:apiVersion}/sieves")]
public abstract class SieveBase : ControllerBase
{
    [HttpGet]
    public int Shake() => 1;
}

// Versions are not inherited: it has the default.
public class SievesController : SieveBase
{
    [HttpGet("fine"), ApiVersion("4.0-rc")]
    public int Fine() => 1;
}

[ApiVersionNeutral, Route("v{version:apiVersion}/scales")]
public class ScalesController : ControllerBase
{
    [HttpGet]
    public int Zero() => 1;
}
