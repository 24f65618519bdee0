"""What the observatory asks of others: none of it is served."""

import httpx
import requests


class Cache:
    def get(self, key: str):
        return None


cache = Cache()
client = httpx.AsyncClient(base_url="https://ephemeris.example")


async def positions(name: str):
    cached = cache.get("/positions")
    if cached:
        return cached
    requests.get("/health", timeout=3)
    async with httpx.AsyncClient() as session:
        await session.post("/reports", json={})
    return await client.get("/positions/today")
