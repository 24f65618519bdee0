import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { isObject } from '../../../src/inputs/openapi/source-file.ts';
import { validateDocument } from '../../../src/inputs/openapi/validate.ts';
import { temporary } from '../../temporary.ts';

const root = resolve(import.meta.dirname, '../../..');

/** The compiled schema of a version, as the build makes it. */
async function compiled(version: string): Promise<(document: unknown) => unknown> {
  const { compiledSchema } = await import(pathToFileURL(join(root, 'scripts/openapi-schemas.mjs')).href);
  const equal = pathToFileURL(join(root, 'node_modules/fast-deep-equal/index.js')).href;
  const file = join(temporary(), 'schema.mjs');
  writeFileSync(file, String(compiledSchema(version)).replace("'fast-deep-equal'", JSON.stringify(equal)));
  return (await import(pathToFileURL(file).href)).default;
}

const info = { title: 'Boats', version: '1.0.0' };
const answer = { responses: { 200: { description: 'all' } } };
const idInPath = { name: 'id', in: 'path', required: true };

describe.each([
  [
    '2.0',
    {
      swagger: '2.0',
      info,
      paths: { '/boats/{id}': { parameters: [{ ...idInPath, type: 'string' }], get: answer } },
    },
    { swagger: '2.0', info, paths: { '/boats': { get: { responses: {} } } } },
    { swagger: '2.0', info, paths: { '/boats/{id}': { get: { ...answer, parameters: [idInPath] } } } },
  ],
  [
    '3.0',
    {
      openapi: '3.0.3',
      info,
      paths: {
        '/boats/{id}': {
          parameters: [{ ...idInPath, schema: { type: 'string', nullable: true } }],
          get: answer,
        },
      },
    },
    { openapi: '3.0.3', info, paths: { boats: { get: answer } } },
    { openapi: '3.0.3', info, paths: { '/boats': { get: { ...answer, tags: 'all' } } } },
  ],
  [
    '3.1',
    parse(readFileSync(join(root, 'examples/bookshop/specs/openapi.yaml'), 'utf8')),
    { openapi: '3.1.0', info, paths: { '/boats': { get: { ...answer, tags: 'all' } } } },
    { openapi: '3.1.0', info, components: { responses: { Boat: {} } } },
  ],
])('the compiled schema of OpenAPI %s', (version, valid, ...invalid) => {
  it('accepts what the library accepts', async () => {
    if (!isObject(valid)) throw new Error('no description');
    expect(await validateDocument(valid, version)).toEqual([]);
    expect((await compiled(version))(valid)).toBe(true);
  });

  it('refuses what the library refuses', async () => {
    const accepts = await compiled(version);
    for (const document of invalid) {
      expect(await validateDocument({ ...document }, version)).not.toEqual([]);
      expect(accepts(document)).toBe(false);
    }
  });
});
