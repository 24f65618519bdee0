using Microsoft.AspNetCore.Mvc;

namespace Kiln.Controllers;

public class StallController : Controller
{
    public IActionResult Open(string? id) => View();

    [HttpPost]
    public IActionResult Sell() => View();
}
