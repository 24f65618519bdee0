using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Foundry.Api.Routing;

public class V2RouteAttribute : RouteAttribute
{
    public V2RouteAttribute(string rest) : base("v2/" + rest) { }
}

public class AuditAttribute : ActionFilterAttribute { }

public class ScaleFilter : IActionFilter
{
    public void OnActionExecuting(ActionExecutingContext context) { }

    public void OnActionExecuted(ActionExecutedContext context) { }
}
