from litestar import get, put


@get("/{name:str}")
async def recipe(name: str) -> dict:
    return {}


@get("/{name:str}/scans/{file:path}")
async def recipe_scan(name: str, file: str) -> dict:
    return {}


async def replace_recipe(name: str) -> dict:
    return {}


RECIPE_HANDLERS = [recipe, recipe_scan, put("/{name:str}")(replace_recipe)]
