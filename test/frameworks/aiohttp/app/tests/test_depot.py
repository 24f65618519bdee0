from depot.build import build_depot


async def test_tracks(aiohttp_client):
    client = await aiohttp_client(build_depot())
    assert (await client.get("/depot/v6/tracks")).status == 200
