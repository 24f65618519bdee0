from aiohttp import web

from depot.build import build_depot

if __name__ == "__main__":
    web.run_app(build_depot(), port=5100)
