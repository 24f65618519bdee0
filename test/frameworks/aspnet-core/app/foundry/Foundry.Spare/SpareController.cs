using Microsoft.AspNetCore.Mvc;

namespace Foundry.Spare;

[Route("spare")]
public class SpareController : ControllerBase
{
    [HttpGet]
    public string List() => "";
}
