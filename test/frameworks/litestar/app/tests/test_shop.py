from litestar.testing import TestClient

from bakery.shop import app


def test_window():
    assert TestClient(app).get("/bakery").status_code == 200
