using FastEndpoints;

namespace Apiary.Hives;

public sealed class Yard : Group
{
    public Yard()
    {
        Configure("yards/{yard}", ep => ep.AllowAnonymous());
    }
}

public sealed class Row : SubGroup<Yard>
{
    public Row() => Configure("rows", ep => { });
}

public record HiveRequest(int Hive)
{
    public const string Route = "hives/{hive:int}";
}

public class ShowHive : Endpoint<HiveRequest, string>
{
    public override void Configure()
    {
        Get(HiveRequest.Route, "/hive/{hive}");
        AllowAnonymous();
    }
}

public class Delete : EndpointWithoutRequest
{
    public override void Configure()
    {
        Delete(HiveRequest.Route);
        Version(2);
    }
}

public class Smoke : Ep.NoReq.Res<string>
{
    public override void Configure()
    {
        Verbs(Http.POST, Http.PUT);
        Routes("smoke");
        Group<Row>();
    }
}

[HttpPatch("frames"), Microsoft.AspNetCore.Authorization.AllowAnonymous]
public class Frames : FastEndpoints.EndpointWithoutRequest<int> { }

public class Rooted : EndpointWithoutRequest
{
    public override void Configure()
    {
        Head("rooted");
        RoutePrefixOverride("own");
    }
}
