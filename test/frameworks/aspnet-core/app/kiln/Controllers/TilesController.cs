using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Kiln.Controllers;

[ApiController]
[Route("api/[controller]")]
public class TilesController : ControllerBase
{
    [HttpGet]
    public IActionResult List() => Ok();

    [HttpGet(RouteNames.Id, Name = "Tile")]
    public IActionResult Show(Guid id) => Ok(id);

    [HttpPost("[action]")]
    [Authorize(Roles = "glazier")]
    public IActionResult Glaze() => Ok();

    [HttpPut("~/tiles/{id}")]
    public IActionResult Replace(string id) => Ok(id);

    [HttpDelete("/tiles/{id}")]
    public IActionResult Break(string id) => NoContent();

    [AcceptVerbs("GET", "HEAD", Route = "sizes/{size?}")]
    public IActionResult Sizes(string? size) => Ok(size);

    [HttpGet]
    [HttpPost]
    [Route("swap")]
    public IActionResult Swap() => Ok();

    [HttpPatch(RouteNames.Marks)]
    public IActionResult Mark(Guid id) => Ok(id);

    [NonAction]
    public string Helper() => "";
}

[Authorize]
[Area("Works")]
[Route("[area]/[controller]/[action]")]
public class OvensController : Controller
{
    [HttpGet]
    public IActionResult Light() => Ok();

    [HttpPost("{oven}")]
    [AllowAnonymous]
    public IActionResult Cool(string oven) => Ok(oven);
}
