namespace Smithy;

public static class Program
{
    public static async Task<int> Main(string[] args)
    {
        try
        {
            await Light(args).RunAsync();
            return 0;
        }
        catch (Exception)
        {
            return 1;
        }
    }

    private static WebApplication Light(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddControllers();
        var app = builder.Build();
        new Forge().Configure(app);
        return app;
    }
}

public class Forge
{
    internal void Configure(WebApplication app)
    {
        app.MapGet("bellows", () => 1);
        app.MapControllers();
    }
}
