from shelf.loans import Shelf, fee, renew


def test_fees():
    assert fee(10, 10, "adult") == 0
    assert fee(10, 12, "child") == 10
    assert fee(10, 12, "adult") == 20


def test_renewal():
    assert renew({"renewals": 1, "due": 5})["due"] == 19


def test_shelf():
    shelf = Shelf()
    shelf.add("9780000000017")
    assert shelf.remove("x") is False
