using Ardalis.ApiEndpoints;
using Microsoft.AspNetCore.Mvc;
using MinimalApi.Endpoint;

namespace Tannery.Hides;

public class Dye : IEndpoint<IResult, int>
{
    public void AddRoute(IEndpointRouteBuilder app) => app.MapPut("dye/{shade}", HandleAsync);

    public Task<IResult> HandleAsync(int shade) => Task.FromResult(Results.Ok());
}

public class Cut : EndpointBaseSync.WithRequest<int>.WithActionResult<int>
{
    [HttpDelete("[controller]/{piece}")]
    public override ActionResult<int> Handle(int piece) => piece;
}
