using Carter;
using Tannery.Hides;

var app = WebApplication.CreateBuilder(args).Build();
app.MapGroup("/vats").MapCarter();
app.MapEndpoints();
app.MapHide<Soak>().MapHide<Scrape>();
app.MapControllers();
app.Run();
