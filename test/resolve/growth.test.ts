import { describe, expect, test } from 'vitest';
import { ledgerOf, linesOf } from './ledger-of.ts';

const SERVICE = `
const gate = require('express')();
gate.get('/berths', list);
`;

describe('values that grow without end', () => {
  test.each([
    [
      'a list that is spread into itself',
      'let rows = [1]; for (let n = 0; n < 40; n++) rows = [...rows, ...rows];',
    ],
    ['a list that is added to itself', 'let rows = [1]; for (let n = 0; n < 40; n++) rows.push(...rows);'],
    [
      'a list that is joined to itself',
      'let rows = [1]; for (let n = 0; n < 40; n++) rows = rows.concat(rows);',
    ],
    ['a text that is added to itself', "let text = 'ab'; for (let n = 0; n < 40; n++) text += text;"],
    [
      'a text of what is not known',
      "let text = process.argv[2]; for (let n = 0; n < 40; n++) text = text + '/' + text;",
    ],
  ])('%s ends', async (_what, code) => {
    const ledger = await ledgerOf({
      'package.json': '{ "dependencies": { "express": "5" } }',
      'gate.js': `${SERVICE}\n${code}\n`,
    });
    expect(linesOf(ledger)).toEqual(['GET /berths']);
  });
});
