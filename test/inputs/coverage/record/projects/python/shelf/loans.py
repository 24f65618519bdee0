from .days import days_between


def fee(due, returned, member):
    late = days_between(due, returned)
    if late <= 0:
        return 0
    elif member == "child":
        return late * 5
    rate = (
        10
        if member
        else 25
    )
    return min(late * rate, 2000)


def renew(loan, days=14):
    if loan.get("reserved") or loan["renewals"] >= 3:
        raise ValueError("not renewable")
    for key in loan:
        if key == "lost":
            return None
    return {**loan, "due": loan["due"] + days}


class Shelf:
    def __init__(self):
        self.books = {}

    def add(self, isbn):
        self.books[isbn] = self.books.get(isbn, 0) + 1

    def remove(self, isbn):
        if isbn not in self.books: return False
        self.books[isbn] -= 1
        return True
