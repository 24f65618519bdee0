import { describe, expect, test } from 'vitest';
import { ledgerOf, linesOf, openPlaces } from '../resolve/ledger-of.ts';

describe('koa-swagger-decorator', () => {
  const files = (calls: string) => ({
    'package.json': '{"dependencies":{"koa":"2","koa-swagger-decorator":"1"}}',
    'stage.ts': `
      import Koa from 'koa';
      import { SwaggerRouter } from 'koa-swagger-decorator';
      import { Plays } from './scenes/plays';
      const stage = new Koa();
      const scenes = new SwaggerRouter({ prefix: '/scenes' });
      scenes.get('/lights', (ctx) => { ctx.body = 'on'; });
      ${calls}
      stage.use(scenes.routes());
    `,
    'scenes/plays.ts': `
      import { middlewares, prefix, request } from 'koa-swagger-decorator';
      import { usher } from '../usher';
      @prefix('/plays')
      export class Plays {
        @request('get', '/{play}/acts')
        static async acts(ctx) {}
        @request('post', '')
        @middlewares([usher])
        static async open(ctx) {}
        static async count() {}
      }
    `,
    'usher.ts': 'export const usher = (ctx, next) => next();',
  });
  const served = ['GET /scenes/lights', 'POST /scenes/plays [usher]', 'GET /scenes/plays/{play}/acts'];

  test.each(['scenes.map(Plays);', "scenes.mapDir(__dirname + '/scenes');"])(
    '%s: decorated classes, with braces in their paths',
    async (calls) => {
      const ledger = await ledgerOf(files(calls));
      expect(linesOf(ledger)).toEqual(served);
      expect(openPlaces(ledger)).toEqual([]);
    },
  );

  test('a folder that is not known is said', async () => {
    const ledger = await ledgerOf(files('scenes.mapDir(process.env.SCENES);'));
    expect(linesOf(ledger)).toEqual(['GET /scenes/lights']);
    expect(openPlaces(ledger)).toEqual(['stage.ts:8 /scenes{*}']);
  });
});

describe('Koa', () => {
  test.each(['settings.prefix', "settings.get('base')", 'unheardOf()'])(
    'a path that is not known is no middleware: %s',
    async (path) => {
      const ledger = await ledgerOf({
        'package.json': '{"dependencies":{"koa":"2","@koa/router":"13","settings":"1"}}',
        'stage.js': `
          const Koa = require('koa');
          const Router = require('@koa/router');
          const settings = require('settings');
          const app = new Koa();
          const plays = new Router();
          const all = new Router();
          plays.get('/plays', (ctx) => { ctx.body = ''; });
          all.use(${path}, plays.routes());
          app.use(all.routes());
          app.listen(4100);
        `,
      });
      expect(linesOf(ledger)).toEqual([]);
      expect(openPlaces(ledger)).toEqual(['stage.js:8 {*}/plays']);
    },
  );

  test('verbs that a router puts on the application itself', async () => {
    const ledger = await ledgerOf({
      'package.json': '{"dependencies":{"koa":"1","koa-router":"4"}}',
      'stage.js': `
        const koa = require('koa');
        const router = require('koa-router');
        const app = koa();
        app.use(router(app));
        app.get('/plays/:play', usher, show).post('/plays', usher, open);
        function* usher(next) { yield next; }
        function* show() {}
        function* open() {}
        app.listen(4100);
      `,
    });
    expect(linesOf(ledger)).toEqual(['POST /plays [usher]', 'GET /plays/{play} [usher]']);
    expect(openPlaces(ledger)).toEqual([]);
  });
});

describe('Hono', () => {
  test('optional parts at the end of a path are there one after another', async () => {
    const ledger = await ledgerOf({
      'package.json': '{"dependencies":{"hono":"4"}}',
      'garden.ts': `
        import { Hono } from 'hono';
        const garden = new Hono();
        garden.get('/beds/:bed?/:row{[0-9]+}?', (c) => c.text(''));
        garden.get('/:tree?', (c) => c.text(''));
        export default garden;
      `,
    });
    expect(linesOf(ledger)).toEqual([
      'GET /',
      'GET /beds',
      'GET /beds/{bed}',
      'GET /beds/{bed}/{row}',
      'GET /{tree}',
    ]);
  });
});

describe('routing-controllers', () => {
  test('decorated classes are somewhere where nothing is known to serve them', async () => {
    const ledger = await ledgerOf({
      'package.json': '{"dependencies":{"routing-controllers":"0.11"}}',
      'orders.ts': `
        import { Get, JsonController } from 'routing-controllers';
        @JsonController('/orders')
        export class Orders {
          @Get('/:order')
          one() {}
        }
      `,
    });
    expect(linesOf(ledger)).toEqual([]);
    expect(openPlaces(ledger)).toEqual(['orders.ts:5 {*}/orders/{order}']);
  });
});

describe('Hono', () => {
  test('an application that only repeats a part of what is served, and that nothing is given, serves nothing', async () => {
    const ledger = await ledgerOf({
      'package.json': '{"dependencies":{"hono":"4"}}',
      'index.ts': `
        import { Hono } from 'hono';
        import { seeds } from './seeds/seeds';
        const garden = new Hono();
        garden.route('/garden/seeds', seeds);
        export default garden;
      `,
      'seeds/index.ts': `
        import { Hono } from 'hono';
        import { seeds } from './seeds';
        export const former = new Hono();
        former.route('/seeds', seeds);
      `,
      'seeds/seeds.ts': `
        import { Hono } from 'hono';
        export const seeds = new Hono();
        seeds.get('/:seed', (c) => c.text('seed'));
      `,
    });
    expect(linesOf(ledger)).toEqual(['GET /garden/seeds/{seed}']);
  });
});

describe('regular expressions as paths', () => {
  test('one that takes nearly every path is the fallback of pages; one without ends is not known', async () => {
    const ledger = await ledgerOf({
      'package.json': '{"dependencies":{"express":"5","koa":"3","@koa/router":"15"}}',
      'shop.js': `
        const shop = require('express')();
        shop.get(/^\\/(?!api).*/, (req, res) => res.end());
        shop.use(/^((?!(api)).)*$/, (req, res) => res.end());
        shop.get([/^\\/a$|^\\/b$/, '/c'], (req, res) => res.end());
      `,
      'stage.js': `
        const Koa = require('koa');
        const Router = require('@koa/router');
        const stage = new Koa();
        const scenes = new Router();
        scenes.get(/^\\/acts\\/(\\d+)\\/(\\d+)$/, (ctx) => {});
        stage.use(scenes.routes());
      `,
    });
    expect(linesOf(ledger)).toEqual(['GET /acts/{var}/{var2}', 'GET /c']);
    expect(ledger.excluded.map(({ route, rule }) => `${rule} ${route.method} ${route.path}`)).toEqual([
      'fallback ANY /{wildcard}',
      'fallback GET /{wildcard}',
    ]);
    expect(openPlaces(ledger)).toEqual(['shop.js:5 {*}']);
  });
});

describe('regular expressions below which Express mounts', () => {
  test.each<[expression: string, routes: string[], open: string[]]>([
    ['/(\\/hall)?/', ['GET /seats/{seat}', 'GET /hall/seats/{seat}'], []],
    ['/^(?:\\/hall\\/v2)?/', ['GET /seats/{seat}', 'GET /hall/v2/seats/{seat}'], []],
    ['/^\\/hall/', ['GET /hall/seats/{seat}'], []],
    ['/\\/(hall|stage)/', ['GET /hall/seats/{seat}', 'GET /stage/seats/{seat}'], []],
    ['/\\/hall\\d+/', [], ['seats.js:3 {*}/seats/{seat}']],
  ])('%s', async (expression, routes, open) => {
    const ledger = await ledgerOf({
      'package.json': '{"dependencies":{"express":"4"}}',
      'shop.js': `
        const seats = require('./seats');
        const shop = require('express')();
        shop.use(${expression}, seats);
        shop.listen(80);
      `,
      'seats.js': `
        const seats = require('express').Router();
        seats.get('/seats/:seat', (req, res) => res.end());
        module.exports = seats;
      `,
    });
    expect([...linesOf(ledger)].sort()).toEqual([...routes].sort());
    expect(openPlaces(ledger)).toEqual(open);
    // Of what a path may begin with, a description names one.
    const isOptional = expression.includes(')?');
    expect(ledger.routes.every(({ oneOf }) => (oneOf !== undefined) === isOptional)).toBe(true);
  });
});

describe('Polka', () => {
  test('an application that listens is still the application', async () => {
    const ledger = await ledgerOf({
      'package.json': '{"dependencies":{"polka":"0.5"}}',
      'dance.js': `
        const polka = require('polka');
        const steps = require('./steps');
        const hall = polka().listen(3000, () => {});
        hall.use('/steps', steps);
      `,
      'steps.js': `
        const polka = require('polka');
        module.exports = polka().get('/:step', (req, res) => res.end());
      `,
    });
    expect(linesOf(ledger)).toEqual(['GET /steps/{step}']);
    expect(openPlaces(ledger)).toEqual([]);
  });
});

describe('Express', () => {
  test('controllers that a container loads are said', async () => {
    const ledger = await ledgerOf({
      'package.json': '{"dependencies":{"express":"5","awilix-express":"9"}}',
      'shop.js': `
        const { loadControllers } = require('awilix-express');
        const shop = require('express')();
        shop.use('/api', loadControllers('counters/*.js', { cwd: __dirname }));
      `,
    });
    expect(openPlaces(ledger)).toEqual(['shop.js:4 /api{*}']);
  });

  test('consoles of libraries are pages for people', async () => {
    const ledger = await ledgerOf({
      'package.json': '{"dependencies":{"express":"5","@bull-board/express":"6","agendash":"4"}}',
      'shop.js': `
        const { ExpressAdapter } = require('@bull-board/express');
        const agendash = require('agendash');
        const shop = require('express')();
        const board = new ExpressAdapter();
        shop.use('/queues', (req, res, next) => next(), board.getRouter());
        shop.use('/jobs', agendash({}));
      `,
    });
    expect(ledger.excluded.map(({ route, rule }) => `${rule} ${route.method} ${route.path}`)).toEqual([
      'page GET /jobs',
      'page GET /queues',
    ]);
  });

  test('verbs on the route of something that is not known are said, with their path', async () => {
    const ledger = await ledgerOf({
      'package.json': '{"dependencies":{"express":"5"}}',
      'shop.js': `
        require('express')().get('/open', (req, res) => res.end());
      `,
      'goods.js': `
        const express = require('express');
        module.exports = (hall) => {
          hall.use(express.json());
          hall.route('/goods/:good')
            .get((req, res) => res.end())
            .put((req, res) => res.end());
        };
      `,
    });
    expect(linesOf(ledger)).toEqual(['GET /open']);
    expect(ledger.unresolved.map(({ methods, path }) => `${methods} ${path}`)).toEqual([
      'GET {*}/goods/{good}',
      'PUT {*}/goods/{good}',
    ]);
  });
});

describe('middleware on a verb', () => {
  test('Hono: what uses `next` below a wildcard is no route of its own', async () => {
    const ledger = await ledgerOf({
      'package.json': '{"dependencies":{"hono":"4"}}',
      'server.ts': `
        import { serve } from '@hono/node-server';
        import { Hono } from 'hono';
        import { createMiddleware } from 'hono/factory';
        const keeper = createMiddleware(async (c, next) => { await next(); });
        const ponds = new Hono().put('/:pond', (c) => c.text('filled')).get('/*', (c) => c.text('any'));
        const app = new Hono();
        app.put('/ponds/*', keeper);
        app.route('/ponds', ponds);
        serve({ fetch: app.fetch });
      `,
    });
    expect(linesOf(ledger)).toEqual(['PUT /ponds/{pond}', 'GET /ponds/{wildcard}']);
  });

  test('restify: a server that is checked by assert-plus is given to nobody', async () => {
    const ledger = await ledgerOf({
      'package.json': '{"dependencies":{"restify":"11","assert-plus":"1"}}',
      'server.js': `
        const assert = require('assert-plus');
        const restify = require('restify');
        function mount(server) {
          assert.object(server, 'server');
          server.get('/buoys', (req, res, next) => next());
        }
        const server = restify.createServer();
        mount(server);
        server.listen(4100);
      `,
    });
    expect(linesOf(ledger)).toEqual(['GET /buoys']);
    expect(ledger.unresolved).toEqual([]);
  });
});

describe('inversify-express-utils', () => {
  test('the decorators of its first versions have other names', async () => {
    const ledger = await ledgerOf({
      'package.json': '{"dependencies":{"inversify-express-utils":"3.3.0"}}',
      'kiln.ts': `
        import { Controller, Get, InversifyExpressServer, Method } from 'inversify-express-utils';
        @Controller('/kilns')
        export class Kilns {
          @Get('/:kiln') public heat() { return 900; }
          @Method('put', '/:kiln/lid') public close() {}
        }
        new InversifyExpressServer(container).build().listen(3000);
      `,
    });
    expect(linesOf(ledger)).toEqual(['GET /kilns/{kiln}', 'PUT /kilns/{kiln}/lid']);
  });
});

describe('tsoa', () => {
  const controller = `
    import { Controller, Get, Route } from 'tsoa';
    @Route('piers')
    export class PiersController extends Controller {
      @Get('{pier}') public one() {}
    }
  `;
  const server = `
    import express from 'express';
    import { RegisterRoutes } from './generated/routes';
    const app = express();
    RegisterRoutes(app);
    app.listen(80);
  `;

  test('a base path that no settings tell is not taken for the root', async () => {
    const ledger = await ledgerOf({
      'package.json': '{"dependencies":{"tsoa":"6","express":"4"}}',
      'server.ts': server,
      'piers.ts': controller,
    });
    expect(linesOf(ledger)).toEqual([]);
    expect(ledger.unresolved).toMatchObject([
      { location: { file: 'piers.ts', line: 5 }, reason: expect.stringContaining('no `tsoa.json`') },
    ]);
  });

  test('controllers that no known call serves are said', async () => {
    const ledger = await ledgerOf({
      'package.json': '{"dependencies":{"tsoa":"6","express":"4"}}',
      'tsoa.json': '{"routes":{"routesDir":"generated","basePath":"/v1"}}',
      'piers.ts': controller,
    });
    expect(linesOf(ledger)).toEqual([]);
    expect(ledger.unresolved).toMatchObject([
      {
        location: { file: 'piers.ts', line: 5 },
        reason: expect.stringContaining('no call of `RegisterRoutes`'),
      },
    ]);
  });

  test('generated code that is committed is read as code', async () => {
    const ledger = await ledgerOf({
      'package.json': '{"dependencies":{"tsoa":"6","express":"4"}}',
      'tsoa.json': '{"routes":{"routesDir":"generated"}}',
      'server.ts': server,
      'piers.ts': controller,
      'generated/routes.ts': `
        import { fetchMiddlewares } from '@tsoa/runtime';
        import { PiersController } from './../piers';
        export function RegisterRoutes(app) {
          app.get('/piers/:pier', ...fetchMiddlewares(PiersController), async function PiersController_one() {});
        }
      `,
    });
    expect(ledger.routes.map(({ method, path, location }) => [method, path, location.file])).toEqual([
      ['GET', '/piers/{pier}', 'generated/routes.ts'],
    ]);
    expect(ledger.unresolved).toEqual([]);
  });
});

describe('ts-rest', () => {
  const manifest = {
    'package.json': '{"dependencies":{"@ts-rest/core":"3","@ts-rest/express":"3","express":"4"}}',
  };

  test('a contract of a package that is not in the repository is said', async () => {
    const ledger = await ledgerOf({
      ...manifest,
      'server.ts': `
        import { createExpressEndpoints } from '@ts-rest/express';
        import { contract } from '@acme/contracts';
        import express from 'express';
        const app = express();
        createExpressEndpoints(contract, { list: async () => ({ status: 200, body: [] }) }, app);
        app.listen(80);
      `,
    });
    expect(linesOf(ledger)).toEqual([]);
    expect(ledger.unresolved).toMatchObject([
      { location: { file: 'server.ts', line: 6 }, reason: 'the contract that it serves is not known' },
    ]);
  });

  test('earlier versions for Fastify hold what implements a contract as `routes`', async () => {
    const ledger = await ledgerOf({
      'package.json': '{"dependencies":{"@ts-rest/core":"3","@ts-rest/fastify":"3","fastify":"4"}}',
      'server.ts': `
        import { initContract } from '@ts-rest/core';
        import { initServer } from '@ts-rest/fastify';
        import fastify from 'fastify';
        const c = initContract();
        const nets = c.router({ list: { method: 'GET', path: '/nets' } });
        const s = initServer();
        const own = s.router(nets, { list: async () => ({ status: 200 }) });
        const app = fastify();
        app.register(s.plugin(s.router({ nets }, { nets: own.routes })));
        app.listen({ port: 80 });
      `,
    });
    expect(linesOf(ledger)).toEqual(['GET /nets']);
    expect(ledger.unresolved).toEqual([]);
  });

  test('what the implementation lacks is not served, and a client serves nothing', async () => {
    const ledger = await ledgerOf({
      ...manifest,
      'server.ts': `
        import { initClient, initContract } from '@ts-rest/core';
        import { createExpressEndpoints, initServer } from '@ts-rest/express';
        import express from 'express';
        const c = initContract();
        const own = c.router({
          list: { method: 'GET', path: '/nets' },
          mend: { method: 'POST', path: '/nets/:net/mend' },
        });
        const theirs = c.router({ sell: { method: 'POST', path: '/fish' } });
        export const market = initClient(theirs, { baseUrl: 'https://market.test' });
        const app = express();
        createExpressEndpoints(own, initServer().router(own, { list: async () => ({ status: 200 }) }), app);
        app.listen(80);
      `,
    });
    expect(linesOf(ledger)).toEqual(['GET /nets']);
    expect(ledger.unresolved).toEqual([]);
  });
});

describe('OvernightJS', () => {
  test('controllers that are not known are said', async () => {
    const ledger = await ledgerOf({
      'package.json': '{"dependencies":{"@overnightjs/core":"1","express":"4"}}',
      'bakery.ts': `
        import { Controller, Get, Server } from '@overnightjs/core';
        @Controller('loaves')
        class Loaves {
          @Get(/^\\/crumbs\\/(\\d+)$/) crumbs() {}
          @Get(process.env.SLICES) slices() {}
        }
        class Bakery extends Server {
          open(more) {
            this.addControllers(new Loaves());
            this.addControllers(more);
            this.addControllers([require('./unknown').loaf]);
            this.app.listen(4100);
          }
        }
        new Bakery().open(globalThis.more);
      `,
    });
    expect(linesOf(ledger)).toEqual(['GET /loaves/crumbs/{var}']);
    expect(openPlaces(ledger)).toEqual(['bakery.ts:6 /loaves/{*}', 'bakery.ts:11 {*}', 'bakery.ts:12 {*}']);
  });
});

test.each([
  ['/api', ['GET /api/tides', 'PUT /api/tides/{tide}', 'GET /health']],
  ['/', ['GET /health', 'GET /tides', 'PUT /tides/{tide}']],
])('a contract that is served by what is mounted at %s, request by request', async (place, served) => {
  const ledger = await ledgerOf({
    'package.json': '{"dependencies":{"hono":"4","@ts-rest/core":"3","@ts-rest/serverless":"3"}}',
    'contract.ts': `
      import { initContract } from '@ts-rest/core';
      export const contract = initContract().router({
        list: { method: 'GET', path: '/tides', responses: {} },
        one: { method: 'PUT', path: '/tides/:tide', responses: {} },
      });
    `,
    'harbour.ts': `
      import { Hono } from 'hono';
      import { fetchRequestHandler, tsr } from '@ts-rest/serverless/fetch';
      import { contract } from './contract';
      const router = tsr.router(contract, { list: async () => ({}), one: async () => ({}) });
      const app = new Hono();
      app.get('/health', (c) => c.text('up'));
      app.mount('${place}', async (request) => fetchRequestHandler({ request, contract, router, options: {} }));
      app.mount('/pages', async (request) => fetch(request));
      export default app;
    `,
  });
  expect(linesOf(ledger)).toEqual(served);
  expect(openPlaces(ledger)).toEqual(['harbour.ts:9 /pages{*}']);
});
