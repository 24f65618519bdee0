import { describe, expect, it } from 'vitest';
import { assumption } from '../../../src/gates/routes/assumption.ts';
import type { Unclear } from '../../../src/model/comparison.ts';
import { promised, unresolved } from '../../model/sides.ts';

/** An operation `GET /v1/users` that waits for registrations whose paths are `{*}/users`. */
function unclear(path: string, ...patterns: readonly string[]): Unclear {
  const [operation] = promised([`GET ${path}`]).operations;
  if (operation === undefined) throw new Error('no operation');
  const blockers = patterns.map((pattern, index) => {
    const entry = unresolved(index + 1, { path: pattern, cause: { name: 'settings.base' } });
    return { location: entry.location, framework: '', reason: entry.reason, unresolved: entry };
  });
  return { operation, path, blockers, others: 0 };
}

const textOf = (...operations: readonly Unclear[]) => assumption('settings.base', operations)?.snippet.text;

describe('the value that would serve operations', () => {
  it.each([
    ['a prefix', '/api/v1/users/{id}', '{*}/users/{user}', '/api/v1'],
    ['nothing', '/users', '{*}/users', '""'],
    ['a segment inside', '/api/v1/users', '/api/{*}/users', 'v1'],
    ['the end', '/api/users', '/api/{*}', 'users'],
    ['what YAML takes for something else', '/api/1.0/users', '/api/{*}/users', '"1.0"'],
  ])('is %s', (_name, path, pattern, value) => {
    expect(textOf(unclear(path, pattern))).toBe(`assume:\n  settings.base: ${value}\n`);
  });

  it.each([
    ['a part of a segment', '/api/v1/users', '/api/v{*}/users'],
    ['two unknown stretches', '/api/v1/users', '{*}/v1/{*}'],
    ['a path that is longer than the operation', '/users', '/api/{*}/users'],
  ])('is not told of %s', (_name, path, pattern) => {
    expect(textOf(unclear(path, pattern))).toBeUndefined();
  });

  it('is the one with which most are served, and none where only half of them are', () => {
    const first = unclear('/v1/a', '{*}/a');
    const second = unclear('/v1/b', '{*}/b', '/v1/{*}');
    const third = unclear('/v2/c', '{*}/c');
    expect(textOf(first, second, third)).toBe('assume:\n  settings.base: /v1\n');
    expect(textOf(first, third)).toBeUndefined();
  });

  it('is written so that YAML reads it back', () => {
    expect(assumption("config['base']", [])).toBeUndefined();
    const one = unclear('/v1/a', '{*}/a');
    const [blocker] = one.blockers;
    if (blocker?.unresolved === undefined) throw new Error('no blocker');
    const cause = { name: "config['base']: x" };
    const other = { ...one, blockers: [{ ...blocker, unresolved: { ...blocker.unresolved, cause } }] };
    expect(assumption(cause.name, [other])?.snippet.text).toBe(`assume:\n  "config['base']: x": /v1\n`);
  });
});
