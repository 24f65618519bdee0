using Foundry.Api.Routing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Foundry.Api.Controllers;

[ApiController]
[V2Route("[controller]")]
public partial class CastsController : CastBase
{
    [HttpGet("{cast:regex(^[[a-z]]{{2}}$)=xy}"), AllowAnonymous]
    public string Pick(string cast) => cast;

    public override string Weigh(int id) => "heavy";

    [HttpPost("[action]", Name = "pour"), HttpPut("[action]")]
    public Task<string> PourAsync() => Task.FromResult("hot");
}

public abstract class CastBase : ControllerBase
{
    [HttpGet("{id:int}/weight.{unit?}")]
    [TypeFilter(typeof(ScaleFilter))]
    public virtual string Weigh(int id) => "";

    protected string Hidden() => "";
}
