from fastapi import FastAPI
from fastapi.testclient import TestClient

from observatory.boot import create_service

client = TestClient(create_service())
stub = FastAPI()


@stub.get("/stub")
def stub_route():
    return {}


def test_telescopes_are_listed():
    assert client.get("/sky/v2/telescopes").status_code == 200
