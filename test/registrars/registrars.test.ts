import { expect, test } from 'vitest';
import { readRoutes } from '../../src/run.ts';
import { temporary } from '../temporary.ts';

const CALLS = `version: 1
registrars:
  - { call: defineEndpoint, from: "@acme/http", method: $1.method, path: "/v{$1.version}{$1.url}", guards: $1.auth }
  - { call: Server.handle, from: ./lib/server.ts, method: $2, path: $1 }
  - { call: Endpoint, from: ./lib/decorators.ts, method: $1.verb, path: $1.at }
  - { call: endpoint, from: acme.http, method: $method, path: $path }
`;

async function routesOf(texts: Readonly<Record<string, string>>, config = CALLS): Promise<readonly string[]> {
  const directory = temporary({ '.github/specgate.yml': config, ...texts });
  const ledger = await readRoutes({ directory, environment: {} });
  return [
    ...ledger.routes.map(
      ({ method, path, location, handler, guards }) =>
        `${method} ${path} ${location.file}:${location.line} ${handler} [${guards.join()}]`,
    ),
    ...ledger.unresolved.map(
      ({ location, path }) => `unresolved ${location.file}:${location.line} ${path ?? '?'}`,
    ),
  ];
}

test('a function of a library, given objects from other files', async () => {
  const found = await routesOf({
    'app/ports.ts': `import { defineEndpoint } from '@acme/http';
import { signedIn } from './guards';
import { ROOT } from './paths';
const show = () => {};
defineEndpoint({ method: 'get', version: 2, url: ROOT + '/:port', auth: [signedIn] }, show);
for (const method of ['put', 'patch']) defineEndpoint({ method, version: 3, url: ROOT }, () => {});
defineEndpoint({ method: 'get', version: 2, url: process.env.WHERE }, show);`,
    'app/paths.ts': `export const ROOT = '/ports';`,
    'app/guards.ts': 'export const signedIn = () => {};',
  });
  expect(found).toEqual([
    'GET /v2/ports/{port} app/ports.ts:5 show [signedIn]',
    'PATCH /v3/ports app/ports.ts:6 (inline) []',
    'PUT /v3/ports app/ports.ts:6 (inline) []',
    'unresolved app/ports.ts:7 /v2{*}',
  ]);
});

test('a method of a class of the repository, which is not evaluated itself', async () => {
  const found = await routesOf({
    'lib/server.ts': `import http from 'node:http';
export class Server { table = new Map(); handle(path: string, verb: string, answer: () => void) { this.table.set(path + verb, answer); } }`,
    'app/main.ts': `import { Server } from '../lib/server';
const server = new Server();
server.handle('/tides/{day}', 'DELETE', function drop() {});`,
  });
  expect(found).toEqual(['DELETE /tides/{day} app/main.ts:3 drop []']);
});

test('a decorator of the repository', async () => {
  const found = await routesOf({
    'lib/decorators.ts':
      'export const Endpoint = (options: { verb: string; at: string }) => (target: object, key: string) => {};',
    'app/cranes.ts': `import { Endpoint } from '../lib/decorators';
export class Cranes {
  @Endpoint({ verb: 'POST', at: '/cranes' })
  build() {}
}`,
  });
  expect(found).toEqual(['POST /cranes app/cranes.ts:3 Cranes.build []']);
});

test('a decorator of a library, with named arguments, in Python', async () => {
  const found = await routesOf({
    'app/main.py': `from acme.http import endpoint

@endpoint(path="/winds/<int:day>", method=["GET", "HEAD"])
def winds(day):
    pass
`,
  });
  expect(found).toEqual([
    'GET /winds/{day} app/main.py:3 winds []',
    'HEAD /winds/{day} app/main.py:3 winds []',
  ]);
});

test('an expression that does not fit a call is an error of the configuration, at its line', async () => {
  const texts = {
    'a.ts': `import { defineEndpoint } from '@acme/http';\ndefineEndpoint({ method: 'get', version: 1, path: '/x' });`,
  };
  await expect(routesOf(texts)).rejects.toMatchObject({
    name: 'UserError',
    message: expect.stringContaining('the call at a.ts:2 has no $1.url'),
    location: { file: '.github/specgate.yml', line: 3 },
  });
});

test.each(['$', '$1.', '/v{$}', '$1[x]'])('the expression %s is refused', async (path) => {
  const config = `version: 1\nregistrars: [{ call: f, from: g, path: "${path}" }]\n`;
  await expect(routesOf({ 'a.ts': '' }, config)).rejects.toMatchObject({
    name: 'UserError',
    location: { line: 2 },
  });
});
