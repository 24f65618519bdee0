/** @typedef {{ id: string, book: string, returned: boolean }} Loan */

/** Loans of a library, in memory. */
export class LoanStore {
  /** @type {Map<string, Loan>} */
  #loans = new Map();
  #next = 1;

  list() {
    return [...this.#loans.values()];
  }

  open() {
    return this.list().filter((loan) => !loan.returned);
  }

  /** @param {string} id */
  find(id) {
    return this.#loans.get(id);
  }

  /** @param {string} book */
  lend(book) {
    const lent = this.list().some((loan) => loan.book === book && !loan.returned);
    if (lent) return undefined;
    const loan = { id: String(this.#next++), book, returned: false };
    this.#loans.set(loan.id, loan);
    return loan;
  }

  /** @param {string} id */
  takeBack(id) {
    const loan = this.#loans.get(id);
    if (loan === undefined) return false;
    this.#loans.set(id, { ...loan, returned: true });
    return true;
  }
}
