using Microsoft.AspNetCore.Mvc;

namespace Quarry.Api.Pits;

// A class of the repository is called like an attribute that it uses.
[Route("maps")]
public class MapsController : ControllerBase
{
    [HttpGet]
    public int Count() => 1;
}
