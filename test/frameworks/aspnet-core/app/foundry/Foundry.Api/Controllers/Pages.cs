using Foundry.Api.Routing;
using Microsoft.AspNetCore.Mvc;

namespace Foundry.Api.Controllers;

[Audit]
public class LedgerController : Controller
{
    [HttpGet]
    public IActionResult Read(string rest) => View();
}

[Area("Yard")]
public class GateController : Controller
{
    [ActionName("Index")]
    public IActionResult Enter() => View();

    public override void OnActionExecuting(ActionExecutingContext context) { }
}

[NonController]
public class PlainController
{
    [HttpGet("plain")]
    public string Get() => "";
}

internal class HiddenController : ControllerBase
{
    [HttpGet("hidden")]
    public string Get() => "";
}

public class GenericController<T> : ControllerBase
{
    [HttpGet("generic")]
    public string Get() => "";
}
