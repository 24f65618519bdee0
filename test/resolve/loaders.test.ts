import { describe, expect, test } from 'vitest';
import { ledgerOf, linesOf, openPlaces } from './ledger-of.ts';

const MANIFEST = '{"main":"boot.js","dependencies":{"express":"5"}}';
const BOATS = `
const express = require('express');
const boats = express.Router();
boats.get('/:boat', (req, res) => res.end());
module.exports = boats;
`;
const MOORINGS = `
const express = require('express');
const berths = express.Router();
berths.post('/', (req, res) => res.end());
exports.routes = berths;
exports.prefix = '/berths';
`;

describe('code that loads a folder and asks what it got', () => {
  test('by the type of what is exported, and by members that a router does not have', async () => {
    const ledger = await ledgerOf({
      'package.json': MANIFEST,
      'boot.js': `
        const express = require('express');
        const quay = express();
        quay.use('/', require('./parts'));
      `,
      'parts/index.js': `
        const { readdirSync } = require('fs');
        const path = require('path');
        const all = require('express').Router();
        for (const file of readdirSync(__dirname)) {
          if (file === 'index.js' || path.extname(file) !== '.js') continue;
          const loaded = require(path.join(__dirname, file));
          const layer = loaded.default || loaded.routes || loaded;
          if (typeof layer === 'function') all.use(loaded.prefix ?? '/' + path.basename(file, '.js'), layer);
          else if (typeof layer === 'object') throw new Error(file);
        }
        module.exports = all;
      `,
      'parts/boats.js': BOATS,
      'parts/moorings.js': MOORINGS,
    });
    expect(linesOf(ledger)).toEqual(['POST /berths', 'GET /boats/{boat}']);
    expect(openPlaces(ledger)).toEqual([]);
  });
});

test('a router that a function nobody calls gives to what is not known is not said to be unserved', async () => {
  const ledger = await ledgerOf({
    'package.json': MANIFEST,
    'boot.js': `
      const quay = require('express')();
      quay.get('/tide', (req, res) => res.end());
    `,
    'crane.js': `
      const { Router } = require('express');
      module.exports = ({ hall }) => {
        const crane = Router();
        crane.get('/loads', (req, res) => res.end());
        hall.use(crane);
      };
    `,
  });
  expect(linesOf(ledger)).toEqual(['GET /tide']);
  expect(openPlaces(ledger)).toEqual(['crane.js:5 {*}/loads']);
});

test('a worker that never ends leaves the rest of the service to be read', async () => {
  const ledger = await ledgerOf({
    'package.json': MANIFEST,
    'boot.js': `
      const express = require('express');
      const { pump } = require('./pump');
      pump();
      const quay = express();
      let berth = 0;
      while (berth < 2) quay.get('/berths/' + ++berth, (req, res) => res.end());
    `,
    'pump.js': `
      require('express');
      exports.pump = () => {
        let rounds = 0;
        while (true) {
          ${'rounds = [rounds, 1, 2, 3, 4, 5].reduce((a, b) => a + b, 0);\n'.repeat(40)}
        }
      };
    `,
  });
  expect(linesOf(ledger)).toEqual(['GET /berths/1', 'GET /berths/2']);
  expect(openPlaces(ledger)).toEqual([]);
});

test('a program is started where its manifest is', async () => {
  const ledger = await ledgerOf({
    'package.json': '{"workspaces":["sites/*"]}',
    'sites/quay/package.json': MANIFEST,
    'sites/quay/boot.js': `
      const { readdirSync } = require('fs');
      const quay = require('express')();
      const folder = process.cwd() + '/parts';
      readdirSync(folder).forEach((file) => quay.use('/', require(folder + '/' + file)));
    `,
    'sites/quay/parts/boats.js': BOATS,
  });
  expect(linesOf(ledger)).toEqual(['GET /{boat}']);
});

test('what asks another service is no registration, nor is a call of a constructor of a library', async () => {
  const ledger = await ledgerOf({
    'package.json': MANIFEST,
    'boot.js': `
      const express = require('express');
      const { Machine } = require('machines');
      function Quay() {
        this.hall = express();
        Machine.call(this, 'stopped');
        this.hall.get('/tide', (req, res) => res.end());
      }
      exports.ask = (client) => {
        express.json();
        client.get('/weather', (err, weather) => console.log(weather));
        client.post('/forecast', (req, res) => res.end());
      };
      new Quay();
    `,
  });
  expect(linesOf(ledger)).toEqual(['GET /tide']);
  expect(openPlaces(ledger)).toEqual(['boot.js:12 {*}/forecast']);
});

test('a verb by a name that is not known is said, and one that is known registers', async () => {
  const ledger = await ledgerOf({
    'package.json': MANIFEST,
    'boot.js': `
      const quay = require('express')();
      const { table } = require('tables');
      const verb = 'put';
      quay[verb]('/ropes', (req, res) => res.end());
      for (const entry of table) quay[entry.verb]('/t' + entry.path, entry.handle);
    `,
  });
  expect(linesOf(ledger)).toEqual(['PUT /ropes']);
  expect(openPlaces(ledger)).toEqual(['boot.js:6 /t{*}']);
});

test('a module that is another, and what is set on a function that a module is', async () => {
  const ledger = await ledgerOf({
    'package.json': MANIFEST,
    'boot.ts': `
      import express from 'express';
      import { ROPE } from './goods';
      import { KNOT } from './knots';
      const quay = express();
      quay.get(ROPE, (req, res) => res.end());
      quay.get(KNOT, (req, res) => res.end());
    `,
    'goods.js': "module.exports = require('./stock');",
    'stock/index.ts': "export * from './ropes';",
    'stock/ropes.ts': "export const ROPE = '/rope' as const;",
    'knots.js': "module.exports = function knot() {}; module.exports.KNOT = '/knot';",
  });
  expect(linesOf(ledger)).toEqual(['GET /knot', 'GET /rope']);
});

test('wrappers of a library around the handlers of a large service do not use up what is there for the service', async () => {
  const work = 'total = [total, 1, 2, 3, 4, 5].reduce((a, b) => a + b, 0);\n'.repeat(40);
  const handlers = Array.from(
    { length: 30 },
    (_, at) => `exports.h${at} = wrap((req, res) => { let total = 0;
      for (let i = 0; i < 300; i++) { ${work} }
    });`,
  );
  const ledger = await ledgerOf({
    'package.json': MANIFEST,
    'boot.js': `
      const express = require('express');
      const handlers = require('./handlers');
      const quay = express();
      for (const name of Object.keys(handlers)) quay.get('/' + name, handlers[name]);
    `,
    'handlers.js': `require('express'); const wrap = require('express-async-handler');\n${handlers.join('\n')}`,
  });
  expect(ledger.routes.length).toBe(30);
  expect(openPlaces(ledger)).toEqual([]);
});

describe('folders that are walked', () => {
  const part = (path: string) => `
    const part = require('express').Router();
    part.get('${path}', (req, res) => res.end());
    module.exports = part;
  `;
  const served = ['GET /cranes', 'GET /ropes'];

  test.each([
    [
      'entries with their types',
      `const load = (folder) => {
        for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
          const whole = path.join(folder, entry.name);
          if (entry.isDirectory()) load(whole);
          else if (entry.isFile()) quay.use(require(whole));
        }
      };
      load(path.join(__dirname, 'parts'));`,
    ],
    [
      'the status of a path',
      `const load = (folder) => fs.readdirSync(folder).forEach((name) => {
        const whole = path.join(folder, name);
        if (!fs.existsSync(whole)) throw new Error(name);
        if (fs.statSync(whole).isDirectory()) return load(whole);
        quay.use(require(whole));
      });
      load(path.join(__dirname, 'parts'));`,
    ],
    [
      'all that is below',
      `const folder = path.join(__dirname, 'parts');
      for (const name of fs.readdirSync(folder, { recursive: true })) quay.use(require(path.join(folder, name)));`,
    ],
    [
      'a library',
      "require('recursive-readdir-sync')(__dirname + '/parts').forEach((file) => quay.use(require(file)));",
    ],
    [
      'a callback',
      `for (const folder of ['/parts', '/parts/lifting'])
        fs.readdir(__dirname + folder, (error, names) => {
          for (const name of names) if (name.endsWith('.js')) quay.use(require(__dirname + folder + '/' + name));
        });`,
    ],
  ])('by %s', async (_name, load) => {
    const ledger = await ledgerOf({
      'package.json': MANIFEST,
      'boot.js': `
        const fs = require('fs');
        const path = require('path');
        const quay = require('express')();
        ${load}
      `,
      'parts/ropes.js': part('/ropes'),
      'parts/lifting/cranes.js': part('/cranes'),
    });
    expect(linesOf(ledger)).toEqual(served);
    expect(openPlaces(ledger)).toEqual([]);
  });

  test('settings that a library merges are known, and stay as they were', async () => {
    const ledger = await ledgerOf({
      'package.json': MANIFEST,
      'boot.js': `
        const merge = require('deepmerge');
        const quay = require('express')();
        const standard = { below: '/quay', depth: 3 };
        const own = merge.all([standard, { below: '/pier' }]);
        quay.get(own.below, (req, res) => res.end());
        quay.get(merge(standard, { depth: 4 }).below, (req, res) => res.end());
      `,
    });
    expect(linesOf(ledger)).toEqual(['GET /pier', 'GET /quay']);
  });
});

describe('libraries that load a folder', () => {
  const KOA = '{"main":"boot.js","dependencies":{"koa":"2","koa-router":"12"}}';
  const part = (name: string) => `
    const Router = require('koa-router');
    const ${name} = new Router({ prefix: '/${name}' });
    ${name}.get('/', (ctx) => {});
    module.exports = ${name};
  `;
  const parts = {
    'parts/boats.js': part('boats'),
    'parts/deep/locks.js': part('locks'),
    'parts/deep/notes.md': '',
    'parts/skipped.js': 'exports.nothing = 1;',
  };

  test('require-directory gives what it loads to a visitor', async () => {
    const ledger = await ledgerOf({
      'package.json': KOA,
      'boot.js': `
        const Koa = require('koa');
        const Router = require('koa-router');
        const requireDirectory = require('require-directory');
        const quay = new Koa();
        requireDirectory(module, process.cwd() + '/parts', {
          exclude: /skipped/,
          visit(loaded) { if (loaded instanceof Router) quay.use(loaded.routes()); },
        });
        quay.listen(4100);
      `,
      ...parts,
    });
    expect(ledger.routes.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'GET /boats',
      'GET /locks',
    ]);
    expect(openPlaces(ledger)).toEqual([]);
  });

  test.each([
    ["require('require-all')({ dirname: __dirname + '/parts', filter: /^[^s].*/ })", 'loaded'],
    ["require('auto-load')(require('path').join(__dirname, 'parts'))", 'loaded'],
    ["require('require-dir')('./parts', { recurse: true })", 'loaded'],
  ])('%s', async (call) => {
    const ledger = await ledgerOf({
      'package.json': KOA,
      'boot.js': `
        const Koa = require('koa');
        const loaded = ${call};
        const quay = new Koa();
        quay.use(loaded.boats.routes());
        quay.use(loaded.deep.locks.routes());
        quay.listen(4100);
      `,
      ...parts,
    });
    expect(linesOf(ledger)).toEqual(['GET /boats', 'GET /locks']);
    expect(openPlaces(ledger)).toEqual([]);
  });

  test('require.context lists keys and loads them; koa-combine-routers gives one middleware', async () => {
    const ledger = await ledgerOf({
      'package.json': '{"dependencies":{"koa":"2","koa-router":"12","koa-combine-routers":"4"}}',
      'boot.ts': `
        import Koa from 'koa';
        import combine from 'koa-combine-routers';
        const context = require.context('./parts', true, /s\\.ts$/);
        const all = context.keys().reduce((found, key) => [...found, context(key).default], []);
        const quay = new Koa();
        quay.use(combine(all)());
        quay.listen(4100);
      `,
      'parts/boats.ts': `
        import Router from 'koa-router';
        export default new Router({ prefix: '/boats' }).get('/:boat', (ctx) => {});
      `,
      'parts/old.ts': 'export default undefined;',
    });
    expect(linesOf(ledger)).toEqual(['GET /boats/{boat}']);
    expect(openPlaces(ledger)).toEqual([]);
  });
});

describe('names that code makes global', () => {
  const files = (prefix: string) => ({
    'package.json': MANIFEST,
    'boot.js': `
      global.HARBOUR = { parts: require('./boats') };
      ${prefix}
      require('./quay');
    `,
    'quay.js': `
      const quay = require('express')();
      quay.use(global.PREFIX, HARBOUR.parts);
      quay.listen(4100);
    `,
    'boats.js': BOATS,
  });

  test('are read in every file, with or without the object', async () => {
    const ledger = await ledgerOf(files("globalThis.PREFIX = '/fleet';"));
    expect(linesOf(ledger)).toEqual(['GET /fleet/{boat}']);
    expect(openPlaces(ledger)).toEqual([]);
  });

  test('that nobody is known to set leave a path open', async () => {
    const ledger = await ledgerOf(files(''));
    expect(linesOf(ledger)).toEqual([]);
    expect(openPlaces(ledger)).toEqual(['boats.js:4 {*}/{boat}']);
  });
});

test('data that code imports is what the file holds', async () => {
  const ledger = await ledgerOf({
    'package.json': '{"main":"boot.ts","dependencies":{"express":"5"}}',
    'boot.ts': `
      import express from 'express';
      import settings, { docks } from './settings.json';
      const more = require('./more.json');
      const quay = express();
      quay.get(settings.base + '/tides', (req, res) => res.end());
      for (const dock of docks) quay.get('/docks/' + dock, (req, res) => res.end());
      quay.get(more.path, (req, res) => res.end());
      quay.listen(4100);
    `,
    'settings.json': '{ "base": "/fleet", "docks": ["north", "south"] }',
    'more.json': '{ not json',
  });
  expect(linesOf(ledger)).toEqual(['GET /docks/north', 'GET /docks/south', 'GET /fleet/tides']);
  expect(ledger.unresolved.map(({ reason }) => reason)).toEqual([
    'its path comes from what more.json holds (boot.ts:4)',
  ]);
});

test.each([
  ['forEach', 'Object.keys(areas).forEach((path) => quay.use(path, areas[path]));'],
  ['a loop', 'for (const [path, area] of Object.entries(areas)) quay.use(path, area);'],
])('what may be in a table besides what is known is said: %s', async (_name, mounts) => {
  const ledger = await ledgerOf({
    'package.json': MANIFEST,
    'boot.js': `
      const quay = require('express')();
      const areas = { '/boats': require('./boats') };
      require('./written-when-it-starts').enabled.forEach((area) => { areas[area.path] = area.router; });
      ${mounts}
      quay.listen(4100);
    `,
    'boats.js': BOATS,
  });
  expect(linesOf(ledger)).toEqual(['GET /boats/{boat}']);
  expect([...new Set(openPlaces(ledger))]).toEqual(['boot.js:5 {*}']);
});

describe('a folder that a build writes', () => {
  test('stands for its sources where it is not in the repository', async () => {
    const ledger = await ledgerOf({
      'package.json': '{"dependencies":{"express":"4","glob":"7"}}',
      'server/main.js': `
        const express = require('express');
        const glob = require('glob');
        const path = require('path');
        const app = express();
        glob.sync(path.join('build', 'plugins/*/index.[jt]s')).forEach((file) => {
          app.use('/plugins', require(path.join(process.cwd(), file)));
        });
        app.listen(80);
      `,
      'plugins/foghorn/index.js': `
        const router = require('express').Router();
        router.get('/foghorn', (req, res) => res.end());
        module.exports = router;
      `,
    });
    expect(linesOf(ledger)).toEqual(['GET /plugins/foghorn']);
  });
});
