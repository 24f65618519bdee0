from starlette.testclient import TestClient

from lighthouse.lamp import beam


def test_welcome():
    assert TestClient(beam).get("/").text == "light"
