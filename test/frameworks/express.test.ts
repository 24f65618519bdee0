import { describe, expect, test } from 'vitest';
import { ledgerOf, linesOf } from '../resolve/ledger-of.ts';

const PACKAGE = '{"dependencies":{"express":"5","lodash":"4"}}';

describe('Express', () => {
  test('middleware that calls a router with the request mounts it; to name one otherwise does not', async () => {
    const ledger = await ledgerOf({
      'package.json': PACKAGE,
      'server.js': `
        const express = require('express');
        const app = express();
        const old = express.Router();
        const users = express.Router();
        old.get('/cranes', (req, res) => res.end());
        users.get('/me', (req, res) => res.end());
        const parts = [{ router: old, word: 'cranes' }];
        const yard = express.Router();
        for (const { router, word } of parts)
          yard.use((req, res, next) => {
            if (req.path.includes(word)) return router(req, res, next);
            next();
          });
        app.use((req, res, next) => {
          if (req.users) next();
        });
        app.use('/yard', yard);
        app.use('/users', users);
        app.listen(4100);
      `,
    });
    expect(ledger.routes.map(({ path }) => path)).toEqual(['/users/me', '/yard/cranes']);
  });

  // https://github.com/node-config/node-config/wiki/Configuration-Files
  test('settings of node-config are the defaults of the nearest folder, which the environment may replace', async () => {
    const ledger = await ledgerOf({
      'service/package.json': PACKAGE,
      'service/config/default.json': '{"server":{"base":"/yard","parts":{"api":"/api/v3"}}}',
      'service/src/server.js': `
        const config = require('config');
        const express = require('express');
        const app = express();
        const cranes = express.Router();
        cranes.get('/cranes', (req, res) => res.end());
        const { parts } = config.get('server');
        app.use(config.get('server.base') + parts.api, cranes);
        app.get(config.get('server.absent') + '/tides', (req, res) => res.end());
        app.listen(4100);
      `,
    });
    expect(ledger.routes.map(({ path, notes }) => [path, notes])).toEqual([
      ['/yard/api/v3/cranes', ['the path contains the default of the setting server.base']],
    ]);
    expect(ledger.unresolved.map(({ path }) => path)).toEqual(['{*}/tides']);
  });

  test('settings of an application are read back, and lodash walks over what they name', async () => {
    const ledger = await ledgerOf({
      'package.json': PACKAGE,
      'server.js': `
        const express = require('express');
        const app = express();
        app.set('areas', ['north', 'south']);
        require('./areas')(app);
        app.listen(4100);
      `,
      'areas.js': `
        const _ = require('lodash');
        const Area = require('./area');
        module.exports = function (app) {
          const areas = {};
          if (_.includes(app.get('areas'), 'north')) areas.north = new Area({ app, name: 'north' });
          if (_.includes(app.get('areas'), 'east')) areas.east = new Area({ app, name: 'east' });
          _.forOwn(areas, (area) => area.open());
        };
      `,
      'area.js': `
        function Area({ app, name }) {
          this.open = () => app.get('/' + name + '/gates', (req, res) => res.end());
        }
        module.exports = Area;
      `,
    });
    expect(linesOf(ledger)).toEqual(['GET /north/gates']);
    expect(ledger.unresolved).toEqual([]);
  });

  test('a class that registers in its methods is made by the function that a command would call', async () => {
    const ledger = await ledgerOf({
      'package.json': PACKAGE,
      'server.ts': `
        import express from 'express';
        import { Keeper } from './keeper';
        export class Server {
          app = express();
          keeper: Keeper;
          prepare() { this.keeper = Keeper.only(); }
          open() {
            this.keeper.register(this.app);
            this.app.get('/locks', (req, res) => res.end());
          }
        }
        let server: Server | undefined;
        export async function start() {
          server = new Server();
          server.prepare();
          server.open();
        }
      `,
      'keeper.ts': `
        import type { Application } from 'express';
        export class Keeper {
          private static made: Keeper;
          static only() {
            if (!Keeper.made) Keeper.made = new Keeper();
            return Keeper.made;
          }
          register(app: Application) { app.get('/keys', (req, res) => res.end()); }
        }
      `,
    });
    expect(linesOf(ledger)).toEqual(['GET /keys', 'GET /locks']);
    expect(ledger.unresolved).toEqual([]);
  });

  test('express-ws gives the application back, with endpoints for sockets', async () => {
    const ledger = await ledgerOf({
      'package.json': '{"dependencies":{"express":"5","express-ws":"5"}}',
      'quay.ts': `
        import express from 'express';
        import expressWs from 'express-ws';
        const sockets = expressWs(express());
        const app = sockets.app;
        const berths = express.Router();
        berths.get('/:berth', (req, res) => res.end());
        app.use('/berths', berths);
        app.ws('/tide', (socket) => socket.send('high'));
        app.listen(4100);
      `,
    });
    expect(linesOf(ledger)).toEqual(['GET /berths/{berth}']);
    expect(ledger.excluded.map(({ route, reason }) => `${route.path} ${reason}`)).toEqual([
      '/tide a WebSocket endpoint, which OpenAPI does not describe',
    ]);
    expect(ledger.unresolved).toEqual([]);
  });

  test.each([
    ['{ get(target, name) { return app[name]; } }', ['GET /moorings']],
    ['{ set(target, name, value) { app[name] = value; return true; } }', []],
    ['{ get: (target, name) => Reflect.get(target, name) }', []],
  ])('a proxy with %s stands for what its trap hands on', async (handler, expected) => {
    const ledger = await ledgerOf({
      'package.json': PACKAGE,
      'quay.js': `
        const app = require('express')();
        const copy = { name: 'copy', get(path, handler) {} };
        require('./moorings')(new Proxy(copy, ${handler}));
        app.listen(4100);
      `,
      'moorings.js': `
        module.exports = (app) => { app.get('/moorings', (req, res) => res.end()); };
      `,
    });
    expect(linesOf(ledger)).toEqual(expected);
    expect(ledger.unresolved).toEqual([]);
  });

  test('a function that is put on the application has it for its own', async () => {
    const ledger = await ledgerOf({
      'package.json': PACKAGE,
      'server.js': `
        const app = require('express')();
        app.useAreas = require('./areas');
        app.useAreas('/gates');
        app.listen(4100);
      `,
      'areas.js': `
        module.exports = function (path) { this.get(path, (req, res) => res.end()); };
      `,
    });
    expect(linesOf(ledger)).toEqual(['GET /gates']);
    expect(ledger.unresolved).toEqual([]);
  });

  test('a router is given away below a prefix that is not known, and has a fallback', async () => {
    const ledger = await ledgerOf({
      'package.json': PACKAGE,
      'server.js': `
        const express = require('express');
        const app = express();
        const gates = express.Router();
        app.use(require('settings').get('prefix'), gates);
        require('described').initialize({ app: gates });
        gates.use((req, res) => res.status(404).end());
        app.listen(4100);
      `,
    });
    expect(linesOf(ledger)).toEqual([]);
    expect(ledger.unresolved.map(({ reason }) => reason)).toEqual([
      'described.initialize is given the router and may register routes on it',
    ]);
  });
});

describe('a prefix that only the environment knows', () => {
  test('is the cause of each path below it, under the name that the configuration uses', async () => {
    const files = {
      'package.json': '{"dependencies":{"express":"4"}}',
      'app.js': `
        const express = require('express');
        const app = express();
        const api = express.Router();
        api.get('/buoys', (req, res) => res.json([]));
        api.get('/' + process.env.KIND + '/lamps', (req, res) => res.json([]));
        app.use(process.env.BASE_PATH, api);
        app.listen(80);
      `,
    };
    const { unresolved } = await ledgerOf(files);
    expect(unresolved.map(({ path, cause }) => [path, cause])).toEqual([
      ['{*}/buoys', { name: 'process.env.BASE_PATH', location: { file: 'app.js', line: 7 } }],
      // Of two things, neither alone decides it.
      ['{*}/{*}/lamps', undefined],
    ]);
  });

  test.each([
    ["settings.get('gates.prefix')", 'settings.get(…)'],
    ['settings.load({ strict: true }).API_PREFIX', 'settings.load.API_PREFIX'],
    ['settings.gatesPath', 'settings.gatesPath'],
  ])('what a library gives for a path by its name is one: %s', async (path, why) => {
    const ledger = await ledgerOf({
      'package.json': PACKAGE,
      'server.js': `
        const express = require('express');
        const settings = require('settings');
        const guards = require('guards').load({ strict: true });
        const app = express();
        const gates = express.Router();
        gates.get('/gates', (req, res) => res.end());
        app.use(${path}, gates);
        app.use(guards.required, guards.firebaseAuth, settings.get('guard'), gates);
        app.listen(4100);
      `,
    });
    expect(linesOf(ledger)).toEqual(['GET /gates [guards.required,guards.firebaseAuth,settings.get]']);
    expect(ledger.unresolved.map(({ reason }) => reason.replace(/ \(server.*/, ''))).toEqual([
      `its path comes from ${why}`,
    ]);
  });
});
