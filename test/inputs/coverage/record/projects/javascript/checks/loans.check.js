const assert = require('node:assert');
const { fee, renew, Shelf } = require('../lib/loans.js');

const run = globalThis.test ?? require('node:test').test;

run('fees', () => {
  assert.equal(fee(10, 10, 'adult'), 0);
  assert.equal(fee(10, 12, 'child'), 10);
  assert.equal(fee(10, 12, 'adult'), 20);
});

run('renewal', () => {
  assert.equal(renew({ renewals: 1, due: 5 }).due, 19);
});

run('shelf', () => {
  const shelf = new Shelf();
  shelf.add('9780000000017');
  assert.equal(shelf.remove('x'), false);
});
