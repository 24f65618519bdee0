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

  test('one that a compiler made of the same code serves nothing more', async () => {
    const ledger = await ledgerOf({
      'package.json': '{"dependencies":{"express":"5"},"scripts":{"start":"node main.js"}}',
      'main.js': "require('./built/app').start();",
      'built/app.js': `
        const express = require('express');
        exports.start = () => {
          const app = express();
          app.get('/goods', (req, res) => res.end());
          app.listen(4100);
        };
      `,
      'source/app.ts': `
        import express from 'express';
        export const start = () => {
          const app = express();
          app.get('/goods', (req, res) => res.end());
          app.listen(4100);
        };
      `,
    });
    expect(linesOf(ledger)).toEqual(['GET /goods']);
    expect(ledger.routes[0]?.location.file).toBe('built/app.js');
    expect(ledger.unresolved).toEqual([]);
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

  test('a server that answers nothing itself leaves that to them, whether they are mounted by name or not', async () => {
    const ledger = await ledgerOf({
      'package.json': '{"dependencies":{"koa":"2","koa-mount":"4","koa-router":"12"}}',
      'server.ts': `
        import Koa from 'koa';
        import { tenants } from './tenants.js';
        const app = new Koa();
        app.use(async (ctx, next) => {
          const tenant = await tenants.get(ctx.hostname);
          return tenant.run(ctx, next);
        });
        app.listen(4100);
      `,
      'tenants.ts': `
        import Koa from 'koa';
        import mount from 'koa-mount';
        import Router from 'koa-router';
        class Tenant {
          run;
          constructor(name: string) {
            const app = new Koa();
            const ledger = new Router();
            ledger.get('/ledger', (ctx) => { ctx.body = name; });
            app.use(ledger.routes());
            this.run = byPath() ? mount('/' + name, app) : mount(app);
          }
        }
        export const tenants = { get: async (name: string) => new Tenant(name) };
      `,
    });
    expect(linesOf(ledger)).toEqual(['GET /ledger if not byPath()']);
    expect(openPlaces(ledger)).toEqual([]);
  });
});

describe('files that name no framework', () => {
  const files = (name: string) => ({
    'package.json': '{"dependencies":{"express":"5"}}',
    'server.ts': REAL,
    'shop.ts': SHOP,
    'plugin.js': `
      exports.started = (hook, { ${name} }) => {
        ${name}.get('/till', (req, res) => res.end());
      };
    `,
  });

  test.each(['app', 'router', 'server'])('what they register on %s is said', async (name) => {
    expect(openPlaces(await ledgerOf(files(name)))).toEqual(['plugin.js:3 {*}/till']);
  });

  test('what they ask of a client is not', async () => {
    expect(openPlaces(await ledgerOf(files('client')))).toEqual([]);
  });

  test('methods that decorators of a library nobody reads make routes', async () => {
    const { unresolved } = await ledgerOf({
      ...files('client'),
      'tills.ts': `
        import { Controller, Get, httpPost, Inject } from 'counters';
        const ID = Symbol('tills');
        @Controller(ID, { name: 'tills' })
        class Drawers {
          @Get('/:drawer') one() {}
        }
        @Controller('tills')
        export class Tills {
          @Inject('clock') clock;
          @Get() all() {}
          @httpPost('/:till/open') open() {}
        }
      `,
    });
    expect(unresolved.map(({ location, methods, path }) => `${location.line} ${methods} ${path}`)).toEqual([
      '6 GET {*}/{drawer}',
      '11 GET {*}/tills',
      '12 POST {*}/tills/{till}/open',
    ]);
  });

  test('where no file names one, nothing is said', async () => {
    expect(openPlaces(await ledgerOf({ 'plugin.js': files('app')['plugin.js'] }))).toEqual([]);
  });
});

describe('routers that nothing mounts', () => {
  const files = (mounts: string) => ({
    'package.json': '{"dependencies":{"express":"5"}}',
    'server.ts': `
      import express from 'express';
      const modules = require(process.env.MODULES);
      const app = express();
      const routes = {};
      modules.forEach((module) => {
        if (Object.keys(module.routes).length > 0)
          Object.keys(module.routes).forEach((route) => { routes[route] = module.routes[route]; });
      });
      ${mounts}
      app.listen(4100);
    `,
    'shop.ts': SHOP,
  });

  test('may be what is mounted somewhere, which is not known', async () => {
    const mounts = 'Object.keys(routes).forEach((route) => { app.use(route, routes[route]); });';
    const ledger = await ledgerOf(files(mounts));
    expect(ledger.excluded).toEqual([]);
    expect(openPlaces(ledger)).toEqual(['server.ts:10 {*}', 'server.ts:10 {*}', 'shop.ts:4 {*}/goods']);
  });

  test('are not served where all that is mounted is known', async () => {
    const ledger = await ledgerOf(files("app.use('/shop', (req, res, next) => next());"));
    expect(ledger.excluded.map(({ route, reason }) => `${route.path} ${reason}`)).toEqual([
      '/goods its router is never mounted',
    ]);
    expect(openPlaces(ledger)).toEqual([]);
  });

  test('a part that is mounted, and made once more to describe it, is no application of its own', async () => {
    const ledger = await ledgerOf({
      'parts.py':
        'from aiohttp import web\n\n\ndef part(path):\n    made = web.Application()\n    made.router.add_get(path, lambda request: None)\n    return made\n\n\ndef lamps():\n    return part("/lamps")\n',
      'serve.py':
        'from aiohttp import web\nfrom parts import lamps, part\n\ntower = web.Application()\ntower.add_subapp("/tower", lamps())\nalone = part("/alone")\nweb.run_app(tower)\n',
      'describe.py': 'from parts import lamps\n\nprint(lamps().router.routes())\n',
    });
    expect(linesOf(ledger)).toEqual(['GET /alone', 'GET /tower/lamps']);
  });
});

test('a program of a language in which no file names a framework is not read', async () => {
  const ledger = await ledgerOf({
    'package.json': '{"dependencies":{"express":"5"}}',
    'server.ts': REAL,
    'shop.ts': SHOP,
    'pyproject.toml': '[project]\nname = "counter"\n[project.scripts]\ncount = "counter:main"\n',
    'counter.py': 'def main():\n    print("one")\n',
  });
  expect(linesOf(ledger)).toEqual(['GET /shop/goods']);
  expect(ledger.unresolved).toEqual([]);
});

test('what lies in a folder that is named for being set aside is not served, unless something imports it', async () => {
  const ledger = await ledgerOf({
    'package.json': '{"dependencies":{"express":"5"}}',
    'server.ts': REAL.replace('./shop.js', './_old/shop.js'),
    '_old/shop.ts': SHOP,
    '_archive/server.ts': REAL,
    'src/_backup/shop.ts': SHOP,
    'archive/server.ts': "import express from 'express';\nexpress().get('/archive', list);\n",
  });
  expect(linesOf(ledger)).toEqual(['GET /archive', 'GET /shop/goods']);
});
