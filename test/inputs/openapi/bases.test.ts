import { describe, expect, it } from 'vitest';
import { rootBases, serverBases } from '../../../src/inputs/openapi/bases.ts';
import { read } from './project.ts';

describe('serverBases', () => {
  it.each([
    ['https://shop.test/store/v3/', '/store/v3'],
    ['https://shop.test', ''],
    ['//shop.test/store', '/store'],
    ['/store/', '/store'],
    ['store', '/store'],
    ['./store/../shop', '/shop'],
    ['/', ''],
    ['{scheme}://shop.test/store', '/store'],
    ['{server}/store', '/store'],
    ['shop.test/store', '/store'],
    ['localhost:8080/store', '/store'],
    ['https://shop.test/store?x=1#y', '/store'],
    ['v1.0/store', '/v1.0/store'],
    ['https://shop.test/{tenant}/store', '/{tenant}/store'],
  ])('takes from %s the base %j', (url, base) => {
    expect(serverBases([{ url }])).toEqual([base]);
  });

  it('puts in the defaults of variables', () => {
    const variables = { port: { default: '8443' }, base: { default: 'store/v3' } };
    expect(serverBases([{ url: 'https://shop.test:{port}/{base}', variables }])).toEqual(['/store/v3']);
  });

  it('keeps every base once', () => {
    expect(serverBases([{ url: 'https://a.test/x' }, { url: 'https://b.test/x/' }, { url: '/y' }])).toEqual([
      '/x',
      '/y',
    ]);
  });

  it('leaves the choice to the outer level where there is no server', () => {
    expect(serverBases([])).toBeUndefined();
    expect(serverBases(undefined)).toBeUndefined();
  });
});

describe('rootBases', () => {
  it('reads basePath in 2.0 only', () => {
    expect(rootBases({ swagger: '2.0', basePath: '/till/', servers: [{ url: '/no' }] })).toEqual(['/till']);
    expect(rootBases({ openapi: '3.0.0', basePath: '/till' })).toEqual(['']);
  });
});

describe('bases of operations', () => {
  it('prefers the servers of the operation to those of the path, and those to the root', async () => {
    const text = `openapi: 3.0.0
info: { title: A, version: "1" }
servers: [{ url: /root }]
paths:
  /a:
    get: { responses: { default: { description: x } } }
  /b:
    servers: [{ url: /path }]
    get: { responses: { default: { description: x } } }
    put: { servers: [{ url: /operation }], responses: { default: { description: x } } }
`;
    const { operations } = await read({ 'a.yml': text }, 'a.yml');
    expect(operations.map(({ bases }) => bases)).toEqual([['/root'], ['/path'], ['/operation']]);
  });
});
