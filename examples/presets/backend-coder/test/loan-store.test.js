import assert from 'node:assert/strict';
import test from 'node:test';
import { LoanStore } from '../src/loan-store.js';

test('lends a book once, until it comes back', () => {
  const store = new LoanStore();
  const loan = store.lend('Momo');
  assert.equal(loan?.book, 'Momo');
  assert.equal(store.lend('Momo'), undefined);
  assert.equal(store.takeBack(loan.id), true);
  assert.notEqual(store.lend('Momo'), undefined);
});

test('finds a loan by its id', () => {
  const store = new LoanStore();
  const loan = store.lend('Momo');
  assert.deepEqual(store.find(loan?.id ?? ''), loan);
  assert.equal(store.find('none'), undefined);
});

test('knows what was never lent', () => {
  assert.equal(new LoanStore().takeBack('none'), false);
});
