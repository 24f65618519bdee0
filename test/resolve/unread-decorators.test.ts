import { expect, test } from 'vitest';
import { ledgerOf, linesOf, openPlaces } from './ledger-of.ts';

const files = (library: string) => ({
  'package.json': `{"dependencies":{"express":"5","${library}":"1"}}`,
  'server.ts': `import express from 'express';
    import './quays';
    express().listen(80);`,
  'quays.ts': `import express from 'express';
import { Get, At } from '${library}';
@At('/quays')
export class Quays {
  @Get('/free') free() { return express.json(); }
}`,
});

test('a method that a verb of an unknown library decorates could be a route, and is said', async () => {
  expect(openPlaces(await ledgerOf(files('some-server')))).toHaveLength(1);
});

test('a library that sends requests makes no routes of them', async () => {
  for (const library of ['ts-retrofit', 'axios-decorators', '@acme/http-client'])
    expect(openPlaces(await ledgerOf(files(library))), library).toEqual([]);
});

/** A repository whose own decorators note routes; `serve` is what its server does with them. */
const own = (name: string, serve: string) => ({
  'package.json': '{"dependencies":{"express":"5"}}',
  'noting.ts': `export const noted = [];
const by = (verb) => (path = '') => (target, key) => { noted.push({ verb, path, type: target.constructor, key }); };
export const Get = by('get');
export const Post = by('post');
export const At = (base) => (type) => { type.base = base; };
export const Named = (name) => (target, key) => {};`,
  [`${name}.ts`]: `import { Described } from 'describing';
import { At, Get, Named, Post } from './noting';
@At('/quays/')
export class Quays {
  @Get(':quay') one() {}
  @Post() add() {}
  @Named('cranes') cranes() {}
  @Described('/cranes') @Get('/described') described() {}
}`,
  'server.ts': `import express from 'express';
import { noted } from './noting';
import './${name}';
import { Quays } from './${name}';
const app = express();
app.get('/health', (req, res) => res.end());
${serve}
app.listen(80);`,
});

test('a method that decorators of the repository make a route of while requests are answered is said', async () => {
  const ledger = await ledgerOf(
    own(
      'quays',
      'app.use((req, res) => { const found = noted.find((one) => one.path === req.path); new Quays()[found.key](req, res); });',
    ),
  );
  expect(ledger.unresolved.map(({ methods, path }) => `${methods} ${path}`)).toEqual([
    'GET {*}/quays/{quay}',
    'POST {*}/quays',
  ]);
});

test('where a route came of it, and where it sends requests, nothing is said', async () => {
  const served = await ledgerOf(
    own(
      'quays',
      'for (const { verb, path, type, key } of noted) app[verb](type.base + path, new type()[key]);',
    ),
  );
  expect(linesOf(served)).toEqual([
    'GET /health',
    'POST /quays',
    'GET /quays/described',
    'GET /quays/{quay}',
  ]);
  expect(served.unresolved).toEqual([]);
  expect((await ledgerOf(own('quays-client', ''))).unresolved).toEqual([]);
});

test('the root of a class at the root is said by no path of its own', async () => {
  const root = Object.entries(own('quays', '')).map(([file, text]) => [
    file,
    text.replace("@At('/quays/')", "@At('/')").replace('@Post()', "@Post('/')"),
  ]);
  const ledger = await ledgerOf(Object.fromEntries(root));
  expect(ledger.unresolved.map(({ methods, path }) => `${methods} ${path}`)).toEqual(['GET {*}/{quay}']);
});
