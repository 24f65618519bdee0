using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OData;
using Microsoft.AspNetCore.OData.Query;
using Microsoft.AspNetCore.OData.Routing.Controllers;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddControllers().AddOData(options => options.AddRouteComponents("data", Books.Model()));
var app = builder.Build();
app.MapControllers();
app.Run();

public class EntriesController : ODataController
{
    [EnableQuery]
    public IActionResult Get() => Ok();

    public IActionResult Delete([FromRoute] int key) => NoContent();

    [HttpGet("data/Entries({key})/Lines")]
    public IActionResult Lines(int key) => Ok();
}
