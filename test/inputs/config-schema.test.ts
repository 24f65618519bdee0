import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { gates } from '../../src/gates/index.generated.ts';
import { configJsonSchema, keysAt } from '../../src/inputs/config-schema.ts';

const root = resolve(import.meta.dirname, '../..');
const accepts = new Ajv2020({ strict: false }).compile(
  JSON.parse(readFileSync(join(root, 'specgate.schema.json'), 'utf8')),
);

describe('the schema for editors', () => {
  it.each([
    'bookshop/.github/specgate.yml',
    'bookshop-drift/.github/specgate.yml',
    'bookshop-drift/.github/specgate-empty.yml',
  ])('accepts %s', (file) => {
    expect(accepts(parse(readFileSync(join(root, 'examples', file), 'utf8')))).toBe(true);
  });

  it('accepts the configuration that the README shows', () => {
    const [, config] =
      /```yaml\n# \.github\/specgate\.yml\n([\s\S]*?)```/.exec(
        readFileSync(join(root, 'README.md'), 'utf8'),
      ) ?? [];
    const parsed: unknown = parse(config ?? '');
    expect(accepts(parsed)).toBe(true);
    expect(parsed).toMatchObject({ version: 1, gates: { routes: {} } });
  });

  it.each([
    {},
    { version: 2 },
    { version: 1, spce: 'x' },
    { version: 1, gates: { rotues: {} } },
    { version: 1, gates: { coverage: { totl: {} } } },
  ])('refuses %j', (config) => {
    expect(accepts(config)).toBe(false);
  });

  it('leaves no map open to keys that nobody knows', () => {
    const open: string[] = [];
    const visit = (value: unknown, path: string): void => {
      if (typeof value !== 'object' || value === null) return;
      if ('properties' in value && Reflect.get(value, 'additionalProperties') !== false) open.push(path);
      for (const [key, inner] of Object.entries(value)) visit(inner, `${path}/${key}`);
    };
    visit(configJsonSchema(gates), '');
    expect(open).toEqual([]);
  });

  it('knows every key of every gate, and no other', () => {
    const schema = configJsonSchema(gates);
    expect(keysAt(schema, ['gates'])).toEqual(gates.map(({ id }) => id));
    expect(keysAt(schema, ['gates', 'coverage', 'globs', 'src/**'])).toEqual([
      'lines',
      'branches',
      'functions',
      'statements',
    ]);
    expect(keysAt(schema, ['gates', 'routes', 'exclude', 3])).toEqual(
      expect.arrayContaining(['route', 'reason']),
    );
  });
});
