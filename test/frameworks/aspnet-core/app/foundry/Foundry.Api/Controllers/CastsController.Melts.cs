using Microsoft.AspNetCore.Mvc;

namespace Foundry.Api.Controllers;

public partial class CastsController
{
    private const string Melts = "melts";

    [HttpDelete($"{Melts}/{{melt}}")]
    public void Melt(string melt) { }
}
