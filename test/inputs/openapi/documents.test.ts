import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readApiDescription } from '../../../src/inputs/openapi/read-api-description.ts';
import { Root } from '../../../src/inputs/root.ts';
import { listing, problems, project, read, refusal, refusalOf } from './project.ts';

const head = 'openapi: 3.0.3\ninfo: { title: A, version: "1" }\n';
const answers = 'responses: { "200": { description: Done } }';

/** A description whose only schema is this reference. */
function withSchema(reference: string): string {
  return `${head}paths: {}\ncomponents:\n  schemas:\n    Kept:\n      $ref: ${JSON.stringify(reference)}\n`;
}

describe('a description over several files', () => {
  it('gives each operation the file and line that hold it', async () => {
    const files = {
      'api/main.yaml': `${head}paths:
  /ports: { $ref: ./paths/ports.yaml }
  /ports/{port}:
    $ref: 'paths/shared.json#/items/one'
    x-team: harbour
  /quays:
    get: { $ref: '../operations.yml#/listQuays' }
  /piers: { $ref: '#/paths/~1ports' }
`,
      'api/paths/ports.yaml': `# ports\n\nget:\n  ${answers}\npost:\n  parameters:\n    - $ref: ../parameters.yaml#/Dry\n  ${answers}\n`,
      'api/paths/shared.json': `{\n  "items": {\n    "one": {\n      "delete": { "responses": { "204": { "description": "Gone" } } }\n    }\n  }\n}\n`,
      'api/parameters.yaml': 'Dry: { name: dry, in: query, schema: { $ref: "schemas.yaml#/Flag" } }\n',
      'api/schemas.yaml': 'Flag: { type: boolean }\n',
      'operations.yml': `listQuays:\n  operationId: listQuays\n  ${answers}\n`,
    };
    const description = await read(files, 'api/main.yaml');
    expect(listing(description)).toEqual([
      'GET /ports at api/paths/ports.yaml:3',
      'POST /ports at api/paths/ports.yaml:5',
      'DELETE /ports/{port} at api/paths/shared.json:4',
      'GET /quays at operations.yml:1',
      'GET /piers at api/paths/ports.yaml:3',
      'POST /piers at api/paths/ports.yaml:5',
    ]);
    expect(description.operations[2]?.extensions).toEqual({ 'x-team': 'harbour' });
    expect(description.files.map(({ file }) => file).sort()).toEqual(Object.keys(files).sort());
    expect(description.files[0]?.file).toBe('api/main.yaml');
  });

  it('follows whole `paths`, `components` and parameters that are elsewhere', async () => {
    const files = {
      'main.yaml': `${head}paths: { $ref: paths.yaml }\ncomponents:\n  schemas: { $ref: schemas.yaml }\n`,
      'paths.yaml': `/ports/{port}:\n  get:\n    parameters:\n      $ref: parameters.yaml#/all\n    ${answers}\n`,
      'parameters.yaml': 'all:\n  - { name: port, in: path, required: true, schema: { type: string } }\n',
      'schemas.yaml': 'Port:\n  properties:\n    next: { $ref: "main.yaml#/components/schemas/Port" }\n',
    };
    const description = await read(files, 'main.yaml');
    expect(listing(description)).toEqual(['GET /ports/{port} at paths.yaml:2']);
    expect(description.operations[0]?.pathParameters).toEqual(['port']);
  });

  it('reads texts that Markdown files hold', async () => {
    const files = {
      'a.yaml':
        'openapi: 3.0.3\ninfo: { title: A, version: "1", description: { $ref: about.md } }\npaths: {}\n',
      'about.md': '# <b>: {[\t&',
    };
    expect((await read(files, 'a.yaml')).operations).toEqual([]);
  });

  it('accepts circular schemas', async () => {
    const text = `${head}paths: {}
components:
  schemas:
    Node:
      type: object
      properties:
        next: { $ref: '#/components/schemas/Node' }
        other: { $ref: '#/components/schemas/Leaf' }
    Leaf:
      allOf: [{ $ref: '#/components/schemas/Node' }]
`;
    expect((await read({ 'a.yaml': text }, 'a.yaml')).operations).toEqual([]);
  });

  it('does not take data for references', async () => {
    const text = `${head}paths:
  /a:
    x-note: { $ref: nowhere.yaml }
    get:
      responses:
        default:
          description: x
          content:
            application/json:
              example: { $ref: nowhere.yaml }
            text/plain:
              examples: { one: { value: { $ref: nowhere.yaml } } }
components:
  schemas:
    A: { type: object, default: { $ref: nowhere.yaml }, properties: { $ref: { type: string }, example: { $ref: '#/components/schemas/B' } } }
    B: { enum: [{ $ref: nowhere.yaml }] }
`;
    expect((await read({ 'a.yaml': text }, 'a.yaml')).operations).toHaveLength(1);
  });

  it('takes a reference to the `$id` or `$anchor` of a schema for a local one', async () => {
    const text = `openapi: 3.1.0
info: { title: A, version: "1" }
paths: {}
components:
  schemas:
    Crate: { $id: 'https://types.test/crate', $anchor: crate, properties: { inner: { $ref: '#crate' }, lid: { $ref: lid } } }
    Lid: { $id: 'https://types.test/lid' }
    Box: { $ref: 'https://types.test/crate' }
`;
    expect((await read({ 'a.yaml': text }, 'a.yaml')).operations).toEqual([]);
  });
});

describe('a reference that is not followed', () => {
  it.each([
    ['file:///etc/passwd', 'is a file: URL'],
    ['/etc/passwd', 'is an absolute path'],
    ['C:\\Windows\\win.ini', 'is an absolute path'],
    ['~/secret.yaml', 'is an absolute path'],
    ['../../secret.yaml', 'leads outside the repository'],
    ['%2e%2e/%2e%2e/secret.yaml', 'leads outside the repository'],
    ['..\\..\\secret.yaml', 'leads outside the repository'],
    ['../.git/config', 'leads into `.git`'],
  ])('%s: %s, by name, with its line', async (reference, why) => {
    const error = await refusal({ 'api/a.yaml': withSchema(reference), '.git/config': 'a: b' }, 'api/a.yaml');
    expect(error.message).toContain(`\`${reference}\` ${why}`);
    expect(error.where).toBe('api/a.yaml:7');
  });

  it('is refused also where it stands in a path item', async () => {
    const error = await refusal(
      { 'a.yaml': `${head}paths:\n  /a:\n    $ref: http://evil.test/a.yaml\n` },
      'a.yaml',
    );
    expect(error.message).toContain('is remote');
    expect(error.where).toBe('a.yaml:5');
  });

  it('does not leave through a symlink and tells nothing of the file behind it', async () => {
    const directory = project({ 'a.yaml': withSchema('linked/secret.yaml#/password') });
    writeFileSync(join(directory, '..', 'secret.yaml'), 'password: hunter2\n');
    symlinkSync('..', join(directory, 'linked'));
    const error = await refusalOf(() => readApiDescription(new Root(directory), 'a.yaml'));
    expect(error.message).toContain('leads outside the repository through a symlink');
    expect(error.where).toBe('a.yaml:7');
    expect(JSON.stringify(error)).not.toContain('hunter2');
  });

  it("does not enter git's own folder through a symlink", async () => {
    const directory = project({ 'a.yaml': withSchema('linked.yaml'), '.git/config': 'token: hunter2\n' });
    symlinkSync('.git/config', join(directory, 'linked.yaml'));
    const error = await refusalOf(() => readApiDescription(new Root(directory), 'a.yaml'));
    expect(error.message).toContain('linked.yaml leads into `.git` through a symlink');
    expect(error.where).toBe('a.yaml:7');
  });

  it('refuses a description that is a symlink out of the repository', async () => {
    const directory = project({});
    writeFileSync(join(directory, '..', 'outside.yaml'), `${head}paths: {}\n`);
    symlinkSync('../outside.yaml', join(directory, 'a.yaml'));
    const error = await refusalOf(() => readApiDescription(new Root(directory), 'a.yaml'));
    expect(error.message).toContain('outside the repository through a symlink');
  });

  it('tells nothing of a file that is no YAML', async () => {
    const files = { 'a.yaml': withSchema('token.env'), 'token.env': 'KEY="s3cr3t" : [\n"unclosed s3cr3t' };
    const error = await refusal(files, 'a.yaml');
    expect(error.where).toMatch(/^token\.env:\d+$/);
    expect(JSON.stringify(error)).not.toContain('s3cr3t');
  });

  it.each([
    ['#/components/schemas/Lost', 'points to nothing'],
    ['#/components/schemas/%zz', 'points to nothing'],
    ['lost.yaml', 'There is no file lost.yaml'],
    ['#/components/schemas/Kept', 'leads back to itself'],
    ['#/components/schemas/Kept/properties', 'points to nothing'],
  ])('%s: %s', async (reference, why) => {
    const [problem, ...others] = await problems({ 'a.yaml': withSchema(reference) }, 'a.yaml');
    expect(problem?.said).toContain(why);
    expect(problem?.where).toMatch(/^a\.yaml:[67]$/);
    expect(others).toEqual([]);
  });

  it.each(['https://evil.test/schema.yaml#/A', '//evil.test/schema.yaml', 'ftp://evil.test/x'])(
    '%s: is on another server',
    async (reference) => {
      const description = await read({ 'a.yaml': withSchema(reference) }, 'a.yaml');
      expect(description.problems).toEqual([
        {
          subject: 'a.yaml:7',
          message: `the reference \`${reference}\` is remote; Specgate does not follow it`,
          fix: 'Copy what it points to into the repository and refer to that.',
          location: { file: 'a.yaml', line: 7 },
          elsewhere: true,
        },
      ]);
    },
  );

  it.each([
    ['a response', "responses: { '200': { $ref: '#/components/responses/Lost' } }", 7],
    ['a parameter', `parameters: [{ $ref: '#/components/parameters/Lost' }]\n      ${answers}`, 7],
    ['a list of parameters', `parameters: { $ref: 'lost.yaml' }\n      ${answers}`, 7],
  ])('hides no operation where it is that of %s', async (_name, text, line) => {
    const content = `${head}paths:\n  /a/{b}:\n    get:\n      operationId: a\n      ${text}\n`;
    const description = await read({ 'a.yaml': content }, 'a.yaml');
    expect(listing(description)).toEqual(['GET /a/{b} at a.yaml:5']);
    expect(description.problems[0]?.location).toEqual({ file: 'a.yaml', line });
  });

  it.each(["'#/components/pathItems/Lost'", 'lost.yaml', 'https://evil.test/a.yaml'])(
    'refuses the description where operations may be behind it: %s',
    async (reference) => {
      const text = `${head}paths:\n  /a: { $ref: ${reference} }\n`;
      expect((await refusal({ 'a.yaml': text }, 'a.yaml')).where).toBe('a.yaml:4');
    },
  );
});

describe('a description that expands without end', () => {
  it('is stopped where path items refer to each other', async () => {
    const text = `${head}paths:\n  /a: { $ref: '#/paths/~1b' }\n  /b: { $ref: '#/paths/~1a' }\n`;
    const error = await refusal({ 'a.yaml': text }, 'a.yaml');
    expect(error.message).toContain('leads back to itself');
    expect(error.where).toBe('a.yaml:4');
  });

  it('is stopped where YAML aliases multiply', async () => {
    const levels = [...'bcdefghij'].map((name, index) => {
      const before = `*${'abcdefghij'[index]}`;
      return `${name}: &${name} [${Array(10).fill(before).join(', ')}]\n`;
    });
    const error = await refusal(
      { 'a.yaml': `${head}paths: {}\nx-bomb:\n  a: &a [1, 2]\n  ${levels.join('  ')}` },
      'a.yaml',
    );
    expect(error.message).toContain('expands too far');
  });

  it('is stopped where an alias stands in its own anchor', async () => {
    const error = await refusal({ 'a.yaml': `${head}paths: {}\nx-self: &self\n  more: *self\n` }, 'a.yaml');
    expect(error.message).toContain('stands inside its own anchor');
    expect(error.where).toBe('a.yaml:5');
  });

  it('is stopped where merge keys multiply', async () => {
    const keys = Array.from({ length: 2_000 }, (_, index) => `k${index}: 1`).join(', ');
    const merges = Array.from({ length: 1_000 }, (_, index) => `  m${index}: { <<: *big }\n`).join('');
    const error = await refusal(
      { 'a.yaml': `${head}paths: {}\nx-big: &big { ${keys} }\nx-all:\n${merges}` },
      'a.yaml',
    );
    expect(error.message).toContain('expands too far');
  });

  it('is stopped where many paths refer to one large path item', async () => {
    const item = JSON.stringify({
      get: { responses: { default: { description: 'x', 'x-a': Array(1_500).fill(1) } } },
    });
    const paths = Array.from({ length: 1_000 }, (_, index) => `"/p${index}":{"$ref":"item.json"}`).join(',');
    const main = `{"openapi":"3.0.0","info":{"title":"A","version":"1"},"paths":{${paths}}}`;
    const error = await refusal({ 'a.json': main, 'item.json': item }, 'a.json');
    expect(error.message).toContain('expands too far');
  });

  it('never expands schemas that would multiply', async () => {
    const schemas = Array.from({ length: 60 }, (_, index) => {
      const next = `{ $ref: '#/components/schemas/L${index + 1}' }`;
      return `    L${index}: { type: object, properties: { a: ${next}, b: ${next}, c: ${next} } }\n`;
    });
    const text = `${head}paths: {}\ncomponents:\n  schemas:\n${schemas.join('')}    L60: { type: string }\n`;
    expect((await read({ 'a.yaml': text }, 'a.yaml')).operations).toEqual([]);
  });

  it('is stopped where a folder that contains itself makes names without end', async () => {
    const directory = project({ 'a.yaml': withSchema('loop/a.yaml#/components/schemas/Kept') });
    symlinkSync('.', join(directory, 'loop'));
    const { problems } = await readApiDescription(new Root(directory), 'a.yaml');
    expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining('leads back to itself')]);
  });

  it('is stopped where pointers lead through references to themselves', async () => {
    const text = `${head}paths: {}\ncomponents:\n  schemas:\n    A: { $ref: '#/components/schemas/B/x' }\n    B: { $ref: '#/components/schemas/A/x' }\n`;
    const found = await problems({ 'a.yaml': text }, 'a.yaml');
    expect(found).toHaveLength(2);
    for (const { said } of found) expect(said).toMatch(/points to nothing|leads back to itself/);
  });
});
