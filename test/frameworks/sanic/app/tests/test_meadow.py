from meadow.gate import open_meadow


def test_welcome():
    _, response = open_meadow().test_client.get("/")
    assert response.status == 200
