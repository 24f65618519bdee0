from aiohttp import web

from .gates import close_gate, open_gate

yards = [
    web.get("/yards", open_gate),
    web.post("/yards/{yard}/open", open_gate),
    web.put("/yards/{yard}/close", close_gate),
    web.route("*", "/yards/{yard}/any", close_gate),
    *[web.get(f"/yards/{side}/lamp", open_gate) for side in ("north", "south")],
]
