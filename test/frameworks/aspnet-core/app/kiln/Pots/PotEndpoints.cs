namespace Kiln.Pots;

public static class PotEndpoints
{
    public static IResult List() => Results.Ok();

    public static IResult Fire() => Results.Ok();

    public static IResult Show(int id) => Results.Ok(id);

    public static IResult Lid(int id) => Results.Ok(id);
}
