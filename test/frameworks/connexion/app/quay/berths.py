from quay.locks import harbour_master
from quay.moorings import release as cast_off

__all__ = ["browse", "book", "cast_off", "Ledger"]


def browse():
    return []


@harbour_master
def book(body):
    return body, 201


class Ledger:
    @staticmethod
    def entry(berth_id):
        return berth_id

    @classmethod
    def annotate(cls, berth_id, body):
        return body


ledger = Ledger()
inspect = lambda berth_id: berth_id  # noqa: E731
