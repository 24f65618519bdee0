using Asp.Versioning;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Kiln.Controllers
{
    [Authorize]
    [Route("api/v{version:apiVersion}/[controller]")]
    public abstract class VersionedController : ControllerBase
    {
    }

    public abstract class ShelfController<T> : ControllerBase
    {
        [HttpGet]
        public ActionResult<T> All() => Ok();

        [HttpGet("{id}")]
        public virtual ActionResult<T> One(string id) => Ok(id);
    }

    [ApiVersion("2.0")]
    public class KilnsController : VersionedController
    {
        [HttpGet("{kiln:length(4)}")]
        public IActionResult Show(string kiln) => Ok(kiln);
    }

    [Route("bricks")]
    [Route("stones")]
    public class BricksController : ShelfController<int>
    {
        [HttpPost("")]
        public IActionResult Add() => Ok();
    }
}
