const { daysBetween } = require('./days.js');

function fee(due, returned, member) {
  const late = daysBetween(due, returned);
  if (late <= 0) return 0; else if (member === 'child') { return late * 5; }
  const rate = member ? 10 : 25;
  return Math.min(late * rate, 2000);
}

function renew(loan, days = 14) {
  if (loan.reserved || loan.renewals >= 3) {
    throw new Error('not renewable');
  }
  return { ...loan, renewals: loan.renewals + 1, due: loan.due + days };
}

class Shelf {
  constructor() {
    this.books = new Map();
  }

  add(isbn) {
    this.books.set(isbn, (this.books.get(isbn) ?? 0) + 1);
  }

  remove(isbn) {
    const copies = this.books.get(isbn);
    if (!copies) return false;
    this.books.set(isbn, copies - 1);
    return true;
  }
}

class Archive {
  constructor() {
    this.files = [];
  }
}

module.exports = { fee, renew, Shelf, Archive };
