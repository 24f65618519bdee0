import { describe, expect, test } from 'vitest';
import { ledgerOf, linesOf, openPlaces } from './ledger-of.ts';

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

  test('one that a command tells a server to make is made, with the defaults of its parameters', async () => {
    const ledger = await ledgerOf({
      'requirements.txt': 'fastapi\n',
      Dockerfile: 'CMD ["gunicorn", "till.shop:make_shop", "-k", "uvicorn.workers.UvicornWorker"]\n',
      'till/__init__.py': '',
      'till/clock.py':
        'from fastapi import FastAPI\n\nclock = FastAPI(openapi_url=None)\n\n\n@clock.get("/hours")\ndef hours():\n    return 1\n',
      'till/shop.py':
        'from fastapi import FastAPI\n\n\ndef make_shop(at="/goods"):\n    shop = FastAPI(openapi_url=None)\n\n    @shop.get(at)\n    def goods():\n        return 1\n\n    return shop\n\n\ndef make_other():\n    other = FastAPI(openapi_url=None)\n\n    @other.get("/other")\n    def others():\n        return 1\n\n    return other\n',
    });
    expect(linesOf(ledger)).toEqual(['GET /goods', 'GET /hours']);
    expect(openPlaces(ledger)).toEqual(['till/shop.py:17 {*}/other']);
  });
});
