import { describe, expect, test } from 'vitest';
import { ledgerOf, linesOf, openPlaces } from './ledger-of.ts';

/** Runs the body of one file in which `app` is an application and `h` a handler. */
async function routesOf(body: string, more: Readonly<Record<string, string>> = {}) {
  const app = `const express = require('express');\nconst app = express();\nconst h = (req, res) => res.end();\n${body}`;
  return ledgerOf({ 'package.json': '{"main":"boot.js"}', 'boot.js': app, ...more });
}

test('a window that the code makes itself is there', async () => {
  const ledger = await routesOf(`global.window = { base: '/page' };
const base = typeof window !== 'undefined' ? window.base : '/own'; app.get(base + '/x', h);`);
  expect(linesOf(ledger)).toContain('GET /page/x');
});

describe('values that reach a path', () => {
  test.each([
    ['constants and concatenation', `const A = '/a'; app.get(A + '/' + 'b', h);`, ['GET /a/b']],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is code of the analysed repository.
    ['templates', 'const n = 2; app.get(`/v${n}/x`, h);', ['GET /v2/x']],
    [
      'objects, nested and spread',
      `const a = { p: { q: '/q' } }; const b = { ...a, r: '/r' }; app.get(b.p.q + b.r, h);`,
      ['GET /q/r'],
    ],
    [
      'destructuring with defaults',
      `const { x = '/dx', y: [, z] } = { y: ['/no', '/z'] }; app.get(x + z, h);`,
      ['GET /dx/z'],
    ],
    ['getters', `const o = { get p() { return '/got'; } }; app.get(o.p, h);`, ['GET /got']],
    [
      'parameters, returns and closures',
      `const under = (a) => (b) => a + b; const v = under('/v'); app.get(v('/w'), h);`,
      ['GET /v/w'],
    ],
    ['string methods', `app.get('/' + ['A', 'B'].join('/').toLowerCase(), h);`, ['GET /a/b']],
    [
      'methods that are borrowed from a list or a text',
      `const join = function (...parts) { return [].slice.call(parts, 0).join('/').replace(/[/]+/g, '/'); };
app.get(join('/api/', '/boats'), h); app.get('/' + String.prototype.toLowerCase.call('LOW'), h);
for (const one of [].concat.apply([], [['/m'], ['/n']])) app.put(one, h);`,
      ['GET /api/boats', 'GET /low', 'PUT /m', 'PUT /n'],
    ],
    [
      'what a function was given, by no parameter',
      `const join = function () { return Array.prototype.slice.call(arguments, 1).join('/'); };
function add(path) { app.get.apply(app, arguments); }
function all() { const list = ['/q']; Array.prototype.push.apply(list, arguments); app.post.apply(app, list); }
function outer() { const own = () => arguments[0]; app.delete(own('/inner'), h); }
app.get(join('x', '/a', 'b'), h); add('/applied', h); all(h); outer('/outer');`,
      ['GET /a/b', 'GET /applied', 'DELETE /outer', 'POST /q'],
    ],
    [
      'what a page has and a service has not',
      `const env = (key) => typeof window !== 'undefined' ? window.settings[key] : typeof process !== 'undefined' ? '/own' : undefined;
app.get(env('BASE') + '/x', h);`,
      ['GET /own/x'],
    ],
    [
      'what a generator yields',
      `const r = express.Router(); r.get('/r', h);
function* more() { yield ['/more', 'put']; }
function* all() { yield ['/all', 'get']; yield* more(); }
for (const [path, verb] of all()) app[verb](path, h);
[...all()].forEach(([path]) => app.use('/in' + path, r));`,
      ['GET /all', 'GET /in/all/r', 'GET /in/more/r', 'PUT /more'],
    ],
    [
      'what a generator that is run to its end gives and awaits',
      `const co = require('co'); const connect = () => ({ base: '/base' });
co(function* () { const { base } = yield connect(); app.get(base + '/co', h); return app; });`,
      ['GET /base/co if co calls back'],
    ],
    ['loops over lists', `for (const n of ['a', 'b']) app.get('/' + n, h);`, ['GET /a', 'GET /b']],
    [
      'forEach over entries',
      `Object.entries({ a: 'get', b: 'post' }).forEach(([k, m]) => app[m]('/' + k, h));`,
      ['GET /a', 'POST /b'],
    ],
    [
      'Sets of constants, functions and routers',
      `const r = express.Router(); const s = express.Router(); r.get('/r', h); s.get('/s', h);
const name = () => '/n'; const other = () => '/o';
for (const one of new Set(['a', 'b', 'a', 1, '1'])) app.get('/' + one, h);
for (const one of new Set([name, other, name])) app.get(one(), h);
let n = 0; for (const one of new Set([r, s, r])) app.use('/' + n++, one);`,
      ['GET /0/r', 'GET /1', 'GET /1/s', 'GET /a', 'GET /b', 'GET /n', 'GET /o'],
    ],
    ['counted loops', `for (let i = 1; i <= 2; i++) app.get('/v' + i, h);`, ['GET /v1', 'GET /v2']],
    ['reduce', `app.get(['a', 'b'].reduce((all, one) => all + '/' + one, ''), h);`, ['GET /a/b']],
    [
      'a switch over a known value',
      `switch ('b') { case 'a': app.get('/a', h); break; case 'b': app.get('/b', h); break; default: app.get('/c', h); }`,
      ['GET /b'],
    ],
    [
      'Maps',
      `const m = new Map([['k', '/k']]); m.set('l', '/l'); for (const p of m.values()) app.get(p, h);`,
      ['GET /k', 'GET /l'],
    ],
    [
      'a list that is pushed to',
      `const l = []; l.push('/one'); l.push('/two'); l.forEach((p) => app.get(p, h));`,
      ['GET /one', 'GET /two'],
    ],
  ])('%s', async (_name, body, expected) => {
    const ledger = await routesOf(body);
    expect(linesOf(ledger)).toEqual(expected);
    expect(ledger.unresolved).toEqual([]);
  });
});

describe('configuration that is merged', () => {
  test('lodash merges through all levels, whatever a function says of how', async () => {
    const body = `const _ = require('lodash');
const standard = { api: { prefix: '/fleet', port: 1 }, name: 'x' };
const settings = _.merge({}, standard, { api: { port: 2 } }, { name: 'y' });
app.get(settings.api.prefix + '/' + settings.name + settings.api.port, h);
const more = _.mergeWith({ api: { prefix: '/crew' } }, { api: { port: 3 } }, (own, other) => other);
app.get(more.api.prefix + more.api.port, h);
app.get(standard.api.prefix + standard.api.port, h);`;
    expect(linesOf(await routesOf(body))).toEqual(['GET /crew3', 'GET /fleet/y2', 'GET /fleet1']);
  });
});

describe('tests that are not known', () => {
  test('a known test takes its branch only', async () => {
    expect(
      linesOf(await routesOf(`const on = false; if (on) app.get('/never', h); else app.get('/always', h);`)),
    ).toEqual(['GET /always']);
  });

  test('an unknown test takes both, marked', async () => {
    expect(
      linesOf(await routesOf(`if (process.env.DEBUG) app.get('/debug', h); app.get('/plain', h);`)),
    ).toEqual(['GET /debug if process.env.DEBUG', 'GET /plain']);
  });

  test('a variable that a branch changes is either', async () => {
    const ledger = await routesOf(`let p = '/p'; if (process.env.X === 'y') p = '/q'; app.get(p, h);`);
    expect(linesOf(ledger)).toEqual(['GET /p', 'GET /q']);
  });

  test('what a branch that leaves has changed does not go on', async () => {
    const body = `function f(x) { let p = '/p'; if (x.odd) { p = '/odd'; throw new Error(); } return p; } app.get(f(require('x')), h);`;
    expect(linesOf(await routesOf(body))).toEqual(['GET /p']);
  });

  test('the default of an environment variable is used and named, and decides nothing', async () => {
    const ledger = await routesOf(
      `const p = process.env.BASE ?? '/base'; app.get(p, h); if (p === '/base') app.get('/same', h);`,
    );
    expect(linesOf(ledger)).toEqual(['GET /base', `GET /same if p == '/base'`]);
    expect(ledger.routes[0]?.notes).toEqual(['the path contains the default of process.env.BASE']);
  });

  test('an environment variable that code tests is taken to be unset: what stands for it then is the default', async () => {
    const ledger = await ledgerOf({
      'package.json': '{"dependencies":{"express":"5"}}',
      'server.js': `
        const express = require('express');
        function base(text) {
          if (!text) return '';
          if (text[text.length - 1] === '/') return text.substring(0, text.length - 1);
          return '/' + text;
        }
        const app = express();
        app.use(base(process.env.HARBOUR_BASE) + '/api', express.Router().get('/ships', (req, res) => res.end()));
        app.get(process.env.HARBOUR_HOME ? '/' + process.env.HARBOUR_HOME : '/home', (req, res) => res.end());
        app.listen(4100);
      `,
    });
    expect(linesOf(ledger)).toEqual(['GET /api/ships', 'GET /home']);
    expect(ledger.unresolved).toEqual([]);
    expect(ledger.routes.map(({ notes }) => notes)).toEqual([
      ['the path contains the default of process.env.HARBOUR_BASE'],
      ['the path contains the default of process.env.HARBOUR_HOME'],
    ]);
  });

  test('an environment variable without a default leaves the path open, with what is known', async () => {
    const ledger = await routesOf(`app.get('/api/' + process.env.TENANT + '/users', h);`);
    expect(linesOf(ledger)).toEqual([]);
    expect(openPlaces(ledger)).toEqual(['boot.js:4 /api/{*}/users']);
    expect(ledger.unresolved[0]?.reason).toContain('process.env.TENANT');
  });
});

describe('classes', () => {
  test('fields, constructors, inheritance and super', async () => {
    const body = `
class Base { prefix = '/base'; constructor(app) { this.app = app; this.setup(); } setup() { this.app.get(this.prefix + '/own', h); } at(p) { return this.prefix + p; } }
class Child extends Base { setup() { super.setup(); this.app.post(this.at('/more'), h); } }
new Child(app);`;
    expect(linesOf(await routesOf(body))).toEqual(['POST /base/more', 'GET /base/own']);
  });

  test('statics and methods that are bound', async () => {
    const body = `class P { static ROOT = '/root'; leaf() { return P.ROOT + '/leaf'; } } const { leaf } = { leaf: new P().leaf.bind(new P()) }; app.get(leaf(), h);`;
    expect(linesOf(await routesOf(body))).toEqual(['GET /root/leaf']);
  });
});

describe('modules', () => {
  test('cycles of imports end, and later uses see what is there by then', async () => {
    const ledger = await routesOf(`require('./a').mount(app);`, {
      'a.js': `const b = require('./b'); exports.p = '/from-a'; exports.mount = (app) => b.mount(app);`,
      'b.js': `const a = require('./a'); exports.mount = (app) => app.get(a.p, (q, s) => s.end());`,
    });
    expect(linesOf(ledger)).toEqual(['GET /from-a']);
  });

  test('barrels of barrels', async () => {
    const ledger = await ledgerOf({
      'main.ts': `import express from 'express'; import { ports } from './routes/index.js'; const app = express(); app.use('/harbour', ports);`,
      'routes/index.ts': `export * from './all.js';`,
      'routes/all.ts': `export { default as ports } from './ports.js';`,
      'routes/ports.ts': `import { Router } from 'express'; const r = Router(); r.get('/list', (q, s) => s.end()); export default r;`,
    });
    expect(linesOf(ledger)).toEqual(['GET /harbour/list']);
  });
});

describe('guards', () => {
  test('middleware guards what comes after it, below its path by whole segments', async () => {
    const body = `function auth(q, s, n) { n(); }
app.get('/p/before', h); app.use('/p', auth); app.get('/p/after', h); app.get('/pq', h);`;
    expect(linesOf(await routesOf(body))).toEqual(['GET /p/after [auth]', 'GET /p/before', 'GET /pq']);
  });

  test('a list of guards, spread, keeps names and order', async () => {
    const body = `const a = (q, s, n) => n(); const b = (q, s, n) => n(); const both = [a, b]; app.get('/x', ...both, h);`;
    expect(linesOf(await routesOf(body))).toEqual(['GET /x [a,b]']);
  });
});

describe('the ledger', () => {
  test('a router that nothing mounts is excluded, and said', async () => {
    const ledger = await routesOf(`const r = express.Router(); r.get('/lost', h);`);
    expect(linesOf(ledger)).toEqual([]);
    expect(ledger.excluded.map(({ rule, route }) => `${rule} ${route.path}`)).toEqual([
      'never-mounted /lost',
    ]);
  });

  test('routers of a repository without any application are open, not lost', async () => {
    const ledger = await ledgerOf({
      'r.js': `const { Router } = require('express'); const r = Router(); r.get('/x', (q, s) => s.end()); module.exports = r;`,
    });
    expect(ledger.excluded).toEqual([]);
    expect(openPlaces(ledger)).toEqual(['r.js:1 {*}/x']);
  });

  test('a verb, a path and a handler on something unknown is said, and nothing is invented', async () => {
    const ledger = await routesOf(
      `const other = require('unheard-of').make(); const thing = whatever(); thing.get('/maybe', h);`,
    );
    expect(linesOf(ledger)).toEqual([]);
    expect(openPlaces(ledger)).toEqual(['boot.js:4 {*}/maybe']);
  });

  test('a router behind something unknown is not served without its path', async () => {
    const body = `const r = express.Router(); r.get('/x', h); app.use(JSON.parse(text).at, (q, s, n) => n(), r);`;
    const ledger = await routesOf(body);
    expect(linesOf(ledger)).toEqual([]);
    expect(openPlaces(ledger)).toEqual(['boot.js:4 {*}/x']);
  });

  test('what only looks like a route is none', async () => {
    const body = `const axios = require('axios'); axios.get('/a'); axios.get('/b', { x: 1 }); const cache = new Map(); cache.get('/c'); app.get('env'); app.set('/d', 1);`;
    const ledger = await routesOf(body);
    expect([...linesOf(ledger), ...openPlaces(ledger)]).toEqual([]);
  });

  test('an application given to an unknown library may have more routes', async () => {
    const ledger = await routesOf(`require('magic-routes').install(app); app.get('/own', h);`);
    expect(linesOf(ledger)).toEqual(['GET /own']);
    expect(openPlaces(ledger)).toEqual(['boot.js:4 {*}']);
  });

  test("a team's own registering function does not hide where its callers stand", async () => {
    const ledger = await routesOf(
      `function add(m, p) {\n  app[m](p, h);\n}\nadd('get', '/one');\nadd('post', '/two');`,
    );
    expect(ledger.routes.map(({ path, location }) => `${path} ${location.line}`)).toEqual([
      '/one 7',
      '/two 8',
    ]);
  });
});

describe('pages of a library', () => {
  test('a specification that a library shows is no operation', async () => {
    const ledger = await ledgerOf({
      'go.mod': 'module acme.io/x\n',
      'main.go': `package main

import (
	"github.com/gin-gonic/gin"
	files "github.com/swaggo/files"
	swagger "github.com/swaggo/gin-swagger"
)

func main() {
	engine := gin.New()
	engine.GET("/pages/*any", swagger.WrapHandler(files.Handler))
	engine.GET("/ports", list)
}`,
    });
    expect(linesOf(ledger)).toEqual(['GET /ports']);
    expect(ledger.excluded.map(({ rule }) => rule)).toEqual(['library-docs']);
  });
});

describe('places', () => {
  test('paths in one list stay where they are, whoever calls', async () => {
    const body = `function fill(to) {\n  to.get(['/one', '/two'], h);\n}\nfill(app);\nfill(express());`;
    const ledger = await routesOf(body);
    expect(ledger.routes.map(({ path, location }) => `${path} ${location.line}`)).toEqual([
      '/one 5',
      '/two 5',
    ]);
  });
});

describe('wrappers', () => {
  test('a handler that is written beside a mux does not wrap it', async () => {
    const ledger = await ledgerOf({
      'go.mod': 'module acme.io/x\n',
      'main.go': `package main

import "net/http"

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("POST /one", func(w http.ResponseWriter, r *http.Request) { w.WriteHeader(201) })
	http.ListenAndServe(":8080", mux)
}`,
    });
    expect(linesOf(ledger)).toEqual(['POST /one']);
  });
});

describe('bounds', () => {
  test('endless loops and recursion end', async () => {
    const ledger = await routesOf(
      `while (true) { if (global.stop) break; }\nfunction f(n) { return f(n + 1) + f(n + 2); }\nf(0); app.get('/after', h);`,
    );
    expect(linesOf(ledger)).toEqual(['GET /after']);
  });

  test.each([
    ['a sum', Array.from({ length: 9000 }, (_, at) => `'${at}'`).join(' +\n')],
    ['a list', `${'[1,'.repeat(2000)}0${']'.repeat(2000)}`],
    ['calls', `${'h('.repeat(2000)}0${')'.repeat(2000)}`],
  ])('%s that nests past the stack is left out, the rest is read', async (_name, deep) => {
    const body = `const at = require('./deep'); app.get('/before', h); function g() { return ${deep}; } g(); app.get('/after', h);`;
    expect(linesOf(await routesOf(body, { 'deep.js': `module.exports = ${deep};` }))).toEqual([
      'GET /after',
      'GET /before',
    ]);
  });

  test('mounting routers in a circle ends', async () => {
    const body = `const a = express.Router(); const b = express.Router(); a.use('/b', b); b.use('/a', a); a.get('/x', h); app.use('/r', a);`;
    expect(linesOf(await routesOf(body))).toEqual(['GET /r/x']);
  });
});

describe('nothing', () => {
  test('what may be nothing is read where it is something, and gives nothing behind a question mark', async () => {
    const ledger = await ledgerOf({
      'package.json': '{ "dependencies": { "express": "5" } }',
      'gate.js': `
        const gate = require('express')();
        const load = () => { if (process.argv[2]) return undefined; return { quay: { prefix: '/quay' } }; };
        const none = undefined;
        gate.get(load().quay.prefix + '/berths', list);
        gate.get((none?.quay.prefix ?? '/pier') + '/crews', list);
        gate.get((load()?.quay.prefix ?? '/mole') + '/ropes', list);
      `,
    });
    expect(linesOf(ledger)).toEqual([
      'GET /mole/ropes',
      'GET /pier/crews',
      'GET /quay/berths',
      'GET /quay/ropes',
    ]);
    expect(openPlaces(ledger)).toEqual([]);
  });
});

describe('what the configuration says', () => {
  test('stands for what the code does not tell, by the name that the ledger gives', async () => {
    const files = {
      'package.json': '{ "dependencies": { "express": "5" } }',
      'gate.js': `
        const gate = require('express')();
        gate.get(process.env.QUAY + '/berths', list);
        gate.get(process.env.MOLE + '/ropes', list);
      `,
    };
    const ledger = await ledgerOf(files, new Map([['process.env.QUAY', '/quay']]));
    expect(ledger.routes.map(({ path, notes }) => [path, notes])).toEqual([
      ['/quay/berths', ['the path contains the value of process.env.QUAY in the configuration']],
    ]);
    expect(openPlaces(ledger)).toEqual(['gate.js:4 {*}/ropes']);
  });

  test('a filter of what is not known may give nothing', async () => {
    const ledger = await ledgerOf({
      'package.json': '{"dependencies":{"express":"5"}}',
      'server.js': `
        const express = require('express');
        const wanted = (process.env.WANTED || '').split(',');
        function berths(names) {
          const missing = names.filter((name) => !name.startsWith('b'));
          if (missing.length > 0) throw new Error('no berth');
          const router = express.Router();
          router.get('/free', (req, res) => res.end());
          return router;
        }
        const app = express();
        app.use('/berths', berths(Object.keys(require(process.env.BERTHS))));
        app.listen(4100);
      `,
    });
    expect(linesOf(ledger)).toEqual(['GET /berths/free']);
    expect(ledger.unresolved).toEqual([]);
  });

  test.each([
    ["parseInt('2.7')", '2'],
    ["require('semver').major('3.1.0', { loose: true })", '3'],
    ["Number('4')", '4'],
  ])('a number at the beginning of a text: %s', async (number, expected) => {
    const ledger = await ledgerOf({
      'package.json': '{"dependencies":{"express":"5","semver":"7"}}',
      'server.js': `
        const app = require('express')();
        app.get('/v' + String(${number}), (req, res) => res.end());
        app.listen(4100);
      `,
    });
    expect(linesOf(ledger)).toEqual([`GET /v${expected}`]);
  });
});
