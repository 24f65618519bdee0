using Microsoft.AspNetCore.Mvc;

namespace Smithy;

// Its other part is written by the build.
public partial class TongsController
{
    [HttpGet("{pair}")]
    public override string Grip(string pair) => base.Grip(pair);
}
