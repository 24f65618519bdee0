using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddControllers(options => options.UseAnnex("annex"));
var app = builder.Build();
app.MapControllers();
app.Run();

[Route("doors")]
public class DoorsController : ControllerBase
{
    [HttpGet]
    public int Count() => 1;
}

public static class AnnexExtensions
{
    public static void UseAnnex(this MvcOptions options, string prefix) =>
        options.Conventions.Insert(0, new AnnexConvention(prefix));
}

public class AnnexConvention(string prefix) : IApplicationModelConvention
{
    public void Apply(ApplicationModel application)
    {
        var front = new AttributeRouteModel(new RouteAttribute(prefix));
        foreach (var selector in application.Controllers.SelectMany(controller => controller.Selectors))
            selector.AttributeRouteModel = AttributeRouteModel.CombineAttributeRouteModel(front, selector.AttributeRouteModel);
    }
}
