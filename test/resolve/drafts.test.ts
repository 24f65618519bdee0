import { describe, expect, test } from 'vitest';
import { ledgerOf, linesOf } from './ledger-of.ts';

const REAL = `
import express from 'express';
import { shop } from './shop.js';
const app = express();
app.use('/shop', shop);
app.listen(1);
`;

const SHOP = `
import { Router } from 'express';
export const shop = Router();
shop.get('/goods', (req, res) => res.end());
`;

describe('applications that a function makes which nothing calls', () => {
  test('one that serves again what is served is a test, and adds nothing', async () => {
    const ledger = await ledgerOf({
      'package.json': '{"dependencies":{"express":"5"}}',
      'server.ts': REAL,
      'shop.ts': SHOP,
      'try.ts': `
        import express from 'express';
        import { shop } from './shop.js';
        export function makeTrial() {
          const app = express();
          app.use('/trial', shop);
          return app;
        }
      `,
    });
    expect(linesOf(ledger)).toEqual(['GET /shop/goods']);
    expect(ledger.unresolved).toEqual([]);
  });

  test('one that serves something else is said to be somewhere, with what is known of its paths', async () => {
    const ledger = await ledgerOf({
      'package.json': '{"dependencies":{"express":"5"}}',
      'server.ts': REAL,
      'shop.ts': SHOP,
      'tenant.ts': `
        import express from 'express';
        export function makeTenant() {
          const app = express();
          app.get('/ledger', (req, res) => res.end());
          return app;
        }
      `,
    });
    expect(linesOf(ledger)).toEqual(['GET /shop/goods']);
    expect(ledger.unresolved.map(({ path, location }) => `${path} ${location.file}`)).toEqual([
      '{*}/ledger tenant.ts',
    ]);
  });
});
