from wsgi import curtain


def test_welcome():
    client = curtain.test_client()
    assert client.get("/").status_code == 200
    client.post("/nowhere")
