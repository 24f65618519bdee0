using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.Authorization;

namespace Foundry.Api;

public static class Setup
{
    public static WebApplicationBuilder AddFoundry(this WebApplicationBuilder builder)
    {
        builder.Services.AddControllers(options =>
        {
            options.Conventions.Add(new RouteTokenTransformerConvention(new Lower()));
            options.Filters.Add(new AuthorizeFilter());
        });
        return builder;
    }

    public static WebApplication Finish(this WebApplicationBuilder builder) => builder.Build();
}

public class Lower : IOutboundParameterTransformer
{
    public string? TransformOutbound(object? value) => value?.ToString()?.ToLowerInvariant();
}

public class HeatFilter : IEndpointFilter
{
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) => next(context);
}
