using Quarry.Kit;

var app = WebApplication.CreateBuilder(args).Build();
app.DigPits(typeof(Program).Assembly);
app.TraceVeins();
app.SinkShafts();
app.MapControllers();
app.Run();
