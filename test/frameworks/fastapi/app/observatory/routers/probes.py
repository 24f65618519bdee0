import asyncio
from fastapi import FastAPI


PROBES = {"alive": 200, "ready": 503}


def register_probes(app: FastAPI, base: str = "/-") -> None:
    for name, status in PROBES.items():

        @app.get(f"{base}/{name}", status_code=status)
        async def probe():
            await asyncio.sleep(0)
            return {}
