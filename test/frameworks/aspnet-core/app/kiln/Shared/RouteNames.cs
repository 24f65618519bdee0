namespace Kiln.Shared;

public static class RouteNames
{
    public const string Root = "/v3";
    public const string Id = "{id:guid}";
    public const string Marks = Id + "/marks";
}
