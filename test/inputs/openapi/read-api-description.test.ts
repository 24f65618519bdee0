import { describe, expect, it } from 'vitest';
import { describedApis } from '../../../src/inputs/openapi/described-apis.ts';
import { Root, sha256 } from '../../../src/inputs/root.ts';
import { listing, project, read } from './project.ts';

const answers = 'responses: { "200": { description: Done } }';

const shelves = `# The library's API
openapi: 3.0.3
info: { title: Library, version: 1.4.0 }
servers:
  - url: https://books.test/shelf/v2/
paths:
  /shelves:
    get:
      operationId: listShelves
      tags: [shelves]
      x-controller: shelf
      ${answers}
    post:
      deprecated: true
      ${answers}
  /shelves/{shelfId}:
    x-controller: item
    parameters:
      - { name: shelfId, in: path, required: true, schema: { type: string } }
    delete:
      x-audit: full
      parameters:
        - $ref: '#/components/parameters/Trace'
        - { name: force, in: query, schema: { type: boolean } }
      ${answers}
components:
  parameters:
    Trace: { name: trace, in: path, required: true, schema: { type: string } }
`;

describe('readApiDescription', () => {
  it('takes a parameter that is written as routers do for one, and says so', async () => {
    const routed = shelves
      .replace('/shelves/{shelfId}:', '/shelves/:shelfId/books/{book}:sell:')
      .replace('  /shelves:', '  /shelves/:shelfId:');
    const { operations, problems } = await read({ 'api.yaml': routed }, 'api.yaml');
    expect(operations.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'GET /shelves/{shelfId}',
      'POST /shelves/{shelfId}',
      'DELETE /shelves/{shelfId}/books/{book}:sell',
    ]);
    expect(problems.filter(({ message }) => message.includes('`:name`'))).toMatchObject([
      { subject: 'paths › /shelves/:shelfId', location: { file: 'api.yaml', line: 8 } },
      { subject: 'paths › /shelves/:shelfId/books/{book}:sell', location: { line: 20 } },
    ]);
  });

  it('takes values that a template engine fills in for texts', async () => {
    const template = shelves.replace(
      'info: { title: Library, version: 1.4.0 }',
      'info:\n  title: {{ name }} of books\n  version: {{release}}',
    );
    const plain = await read({ 'a.yaml': shelves }, 'a.yaml');
    const filled = await read({ 'a.yaml': template }, 'a.yaml');
    expect(filled.title).toBe('{{ name }} of books');
    expect(filled.operations.map(({ method, path }) => `${method} ${path}`)).toEqual(
      plain.operations.map(({ method, path }) => `${method} ${path}`),
    );
  });

  it('keeps method, path, line and what else an operation says', async () => {
    const description = await read({ 'contract/library.yaml': shelves }, 'contract/library.yaml');
    expect(listing(description)).toEqual([
      'GET /shelves at contract/library.yaml:8',
      'POST /shelves at contract/library.yaml:13',
      'DELETE /shelves/{shelfId} at contract/library.yaml:20',
    ]);
    expect(description.title).toBe('Library');
    expect(description.version).toBe('3.0.3');
    expect(description.basesLocation).toEqual({ file: 'contract/library.yaml', line: 4 });
    expect(description.files).toEqual([{ file: 'contract/library.yaml', sha256: sha256(shelves) }]);
    const [list, create, remove] = description.operations;
    expect(list).toMatchObject({
      operationId: 'listShelves',
      tags: ['shelves'],
      bases: ['/shelf/v2'],
      deprecated: false,
      extensions: { 'x-controller': 'shelf' },
    });
    expect(create).toMatchObject({ deprecated: true, pathParameters: [] });
    expect(remove).toMatchObject({
      pathParameters: ['shelfId', 'trace'],
      extensions: { 'x-controller': 'item', 'x-audit': 'full' },
    });
  });

  it('reads the same from JSON, on the lines of the JSON', async () => {
    const json = `{
  "openapi": "3.1.0",
  "info": { "title": "Lib\\u0072ary", "version": "9" },
  "paths": {
    "/200": {
      "get": { "responses": { "404": { "description": "\\"No\\"" }, "200": { "description": "Yes" } } },

      "put":
        { "responses": { "200": { "description": "Yes" } } }
    }
  }
}`;
    const description = await read({ 'library.json': json }, 'library.json');
    expect(description.title).toBe('Library');
    expect(listing(description)).toEqual(['GET /200 at library.json:6', 'PUT /200 at library.json:8']);
  });

  it.each([
    ['2.0', 'swagger: "2.0"'],
    ['3.0.4', 'openapi: 3.0.4'],
    ['3.1.2', 'openapi: 3.1.2'],
    ['3.2.0', 'openapi: 3.2.0'],
  ])('reads version %s', async (version, line) => {
    const text = `${line}\ninfo: { title: A, version: "1" }\npaths:\n  /tide:\n    get:\n      ${answers}\n`;
    const description = await read({ 'a.yml': text }, 'a.yml');
    expect(description.version).toBe(version);
    expect(listing(description)).toEqual(['GET /tide at a.yml:5']);
  });

  it('knows the QUERY method and the additional operations of 3.2', async () => {
    const text = `openapi: 3.2.0
info: { title: A, version: "1" }
paths:
  /tide:
    query:
      ${answers}
    additionalOperations:
      CONNECT:
        ${answers}
`;
    expect(listing(await read({ 'a.yml': text }, 'a.yml'))).toEqual([
      'QUERY /tide at a.yml:5',
      'CONNECT /tide at a.yml:8',
    ]);
  });

  it('takes webhooks and callbacks for what others serve', async () => {
    const text = `openapi: 3.1.0
info: { title: A, version: "1" }
webhooks:
  closed: { post: { ${answers} } }
paths:
  /hooks:
    post:
      callbacks:
        fired: { '{$request.body#/url}': { post: { ${answers} } } }
      ${answers}
`;
    expect(listing(await read({ 'a.yml': text }, 'a.yml'))).toEqual(['POST /hooks at a.yml:7']);
  });

  it('reads YAML with anchors, aliases and merge keys', async () => {
    const text = `openapi: 3.0.0
info: { title: A, version: "1" }
x-common: &common
  security: []
  ${answers}
paths:
  /ebb: &ebb
    get:
      <<: *common
      operationId: ebb
  /flow: *ebb
`;
    const description = await read({ 'a.yml': text }, 'a.yml');
    expect(listing(description)).toEqual(['GET /ebb at a.yml:8', 'GET /flow at a.yml:8']);
  });

  it('accepts what only the early schema of 3.1 refuses', async () => {
    const text = `openapi: 3.1.0
info: { title: A, version: "1" }
paths: {}
components:
  securitySchemes:
    token: { type: http, scheme: Bearer, bearerFormat: JWT }
`;
    expect((await read({ 'a.yml': text }, 'a.yml')).operations).toEqual([]);
  });
});

describe('describedApis', () => {
  const described = (text: string) =>
    describedApis(new Root(project({ 'a.yaml': text })), () => undefined)
      .read('a.yaml')
      ?.operations.map(({ method, path }) => `${method} ${path}`);

  it('reads a part of a description, whose references another part resolves', () => {
    const part = `paths:
  /shelves/{shelfId}:
    get:
      parameters: [{ $ref: '#/components/parameters/Shelf' }]
      responses: { '200': { $ref: '#/components/responses/Shelf' } }
`;
    expect(described(part)).toEqual(['GET /shelves/{shelfId}']);
    expect(described('components: { parameters: {} }')).toEqual([]);
    expect(described('shelves: 3')).toBeUndefined();
  });

  it('takes the last of two values of a key, and a host that a template engine fills in, as the libraries do', () => {
    const doubled = `swagger: '2.0'
host: {{ domain }}
basePath: /shelf
paths:
  /shelves:
    get: { summary: One, summary: Two }
`;
    expect(described(doubled)).toEqual(['GET /shelves']);
  });

  it('does not ask where answers and parameters of a route are described', () => {
    const text = `openapi: 3.0.0
info: { title: A, version: "1" }
paths:
  /ebb/{tide}:
    get:
      parameters: [{ $ref: 'https://shared.example/parts.yaml#/components/parameters/Tide' }]
      responses: { '400': { $ref: 'https://shared.example/parts.yaml#/components/responses/Bad' } }
`;
    expect(described(text)).toEqual(['GET /ebb/{tide}']);
  });
});

describe('a key that an object has twice', () => {
  const spec = (more: string) => `openapi: 3.0.0
info: { title: A, version: "1" }
paths:
  /ebb: { get: { ${answers} } }
${more}`;

  it('is a problem of the description where it hides no operation', async () => {
    const text = spec(
      'components:\n  schemas:\n    Tide: { type: object }\n    Ebb: { type: object }\n    Tide: {}\n',
    );
    const description = await read({ 'api.yaml': text }, 'api.yaml');
    expect(description.operations).toHaveLength(1);
    expect(description.problems).toEqual([
      {
        subject: 'api.yaml:9',
        message:
          'has the key `Tide` a second time in one object, after line 7; readers keep only one of them',
        fix: 'Merge the two, or rename one.',
        location: { file: 'api.yaml', line: 9 },
      },
    ]);
  });

  it.each(['paths: {}', 'servers: []\nservers: []'])(
    'is refused where operations may be behind it: %s',
    async (more) => {
      await expect(read({ 'api.yaml': spec(more) }, 'api.yaml')).rejects.toThrow(/twice in one object/);
    },
  );
});
