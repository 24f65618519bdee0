// Routes of the loans of the library. Needs loan-store.js; app.js mounts them.
import { Router } from 'express';
import { LoanStore } from './loan-store.js';

const store = new LoanStore();

/** What can be done with the loans of the library. */
export const loans = Router();

loans.get('/', (_request, response) => {
  response.json(store.list());
});

loans.post('/', (request, response) => {
  const loan = store.lend(request.body.book);
  if (loan === undefined) return response.status(409).json({ error: 'The book is lent.' });
  return response.status(201).json(loan);
});

loans.get('/:loanId', (request, response) => {
  const loan = store.find(request.params.loanId);
  return loan === undefined ? response.sendStatus(404) : response.json(loan);
});

loans.delete('/:loanId', (request, response) => {
  response.sendStatus(store.takeBack(request.params.loanId) ? 204 : 404);
});
