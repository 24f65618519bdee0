import { expect, test } from 'vitest';
import { ledgerOf, linesOf } from './ledger-of.ts';

test('an application that a promise resolves with is not handed to something unknown', async () => {
  const ledger = await ledgerOf({
    'package.json': '{"dependencies":{"express":"5"}}',
    'server.ts': `
      import express from 'express';
      function boot() {
        return new Promise((resolve, reject) => {
          const app = express();
          app.get('/quay', (req, res) => res.end());
          resolve(app);
        });
      }
      const app = await boot();
      app.get('/pier', (req, res) => res.end());
    `,
  });
  expect(linesOf(ledger)).toEqual(['GET /pier', 'GET /quay']);
  expect(ledger.unresolved).toEqual([]);
});
