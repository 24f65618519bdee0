import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { operationName } from '../../../src/gates/routes/operation-name.ts';
import { operationSnippet } from '../../../src/gates/routes/snippet.ts';
import type { Method } from '../../../src/model/route.ts';
import { read } from '../../inputs/openapi/project.ts';
import { promised } from '../../model/sides.ts';

function snippet(method: Method, path: string, version = '3.1.0', bases: readonly string[] = ['']): string {
  const description = promised([], { version });
  return operationSnippet({ method, path }, { description, bases, operationIds: new Set() })?.text ?? '';
}

describe('operationSnippet', () => {
  it('fills in the parameters', () => {
    expect(snippet('POST', '/orders/{id}/refund')).toBe(`  /orders/{id}/refund:
    post:
      operationId: refundOrder
      parameters:
        - { name: id, in: path, required: true, schema: { type: string } }
      responses:
        "200": { description: The order after refund }
`);
  });

  it('leaves out the base path of the spec', () => {
    expect(snippet('GET', '/sea/v2/ports', '3.1.0', ['/sea', '/sea/v2'])).toMatch(/^ {2}\/ports:\n/);
    expect(snippet('GET', '/sea', '3.1.0', ['/sea'])).toMatch(/^ {2}\/:\n/);
    expect(snippet('GET', '/other', '3.1.0', ['/sea'])).toMatch(/^ {2}\/other:\n/);
  });

  it('gives two routes two ids', () => {
    const context = { description: promised([]), bases: [''], operationIds: new Set(['listCranes']) };
    const texts = ['/yards/{id}/cranes', '/docks/{id}/cranes', '/docks/{id}/x/../cranes'].map(
      (path) => operationSnippet({ method: 'GET', path }, context)?.text ?? '',
    );
    const ids = texts.map((text) => /operationId: (\w+)/.exec(text)?.[1]);
    expect(ids.slice(0, 2)).toEqual(['listCranesOfYard', 'listCranesOfDock']);
    expect(new Set(ids).size).toBe(3);
  });

  it.each<[Method, string, string]>([
    ['GET', '/ports', '3.1.0'],
    ['ANY', '/ports/{id}', '3.0.3'],
    ['DELETE', '/ports/{port-id}/quays/{quay}', '2.0'],
    ['PUT', '/a b: c # d/{id}', '3.1.0'],
    ['PATCH', '/{id}/{id}/{0}/{*}', '3.0.0'],
    ['QUERY', '/ports', '3.2.0'],
    ['POST', '/true/on', '3.1.0'],
    ['HEAD', '/"quoted"/\'x\'', '3.1.0'],
  ])('is valid in a spec: %s %s in %s', async (method, path, version) => {
    const head = version === '2.0' ? 'swagger: "2.0"' : `openapi: ${version}`;
    const text = `${head}\ninfo: { title: A, version: "1" }\npaths:\n${snippet(method, path, version)}`;
    const { operations } = await read({ 'a.yaml': text }, 'a.yaml');
    expect(operations.map((operation) => operation.method)).toEqual([method === 'ANY' ? 'GET' : method]);
    expect(operations[0]?.pathParameters).toHaveLength(path.split('{').length - 1);
    expect(Object.keys(parse(text).paths)).toHaveLength(1);
  });

  it('is none for a method that the version does not have', () => {
    expect(snippet('CONNECT', '/ports')).toBe('');
    expect(snippet('QUERY', '/ports', '3.1.0')).toBe('');
  });
});

describe('operationName', () => {
  it.each<[Method, string, string, string]>([
    ['GET', '/ports', 'listPorts', '200'],
    ['GET', '/ports/{id}', 'getPort', '200'],
    ['POST', '/ports', 'createPort', '201'],
    ['PUT', '/ports/{id}', 'replacePort', '200'],
    ['PATCH', '/ports/{id}', 'updatePort', '200'],
    ['DELETE', '/ports/{id}', 'deletePort', '204'],
    ['DELETE', '/ports', 'deletePorts', '204'],
    ['GET', '/ports/{id}/quays', 'listQuays', '200'],
    ['POST', '/ports/{id}/quays', 'createQuay', '201'],
    ['POST', '/boxes/{id}/open', 'openBox', '200'],
    ['POST', '/companies/{id}/mark-paid', 'markPaidCompany', '200'],
    ['GET', '/status', 'getStatus', '200'],
    ['GET', '/', 'getRoot', '200'],
    ['GET', '/portAddresses', 'listPortAddresses', '200'],
    ['GET', '/2fa', 'get2fa', '200'],
  ])('%s %s is %s', (method, path, operationId, status) => {
    expect(operationName(method, path, new Set())).toMatchObject({ operationId, status });
  });
});
