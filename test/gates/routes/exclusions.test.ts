import { describe, expect, it } from 'vitest';
import { matchesRoute, parseRoutePattern } from '../../../src/gates/routes/exclusions.ts';
import type { Method } from '../../../src/model/route.ts';

function matches(pattern: string, method: Method, path: string): boolean {
  const parsed = parseRoutePattern(pattern);
  if (parsed === undefined) throw new Error(`${pattern} is no pattern`);
  return matchesRoute(parsed, method, path);
}

describe('matchesRoute', () => {
  it.each<[string, Method, string]>([
    ['GET /alive', 'GET', '/alive'],
    ['get /alive/', 'GET', '/alive'],
    ['/alive', 'POST', '/alive'],
    ['* /yard/**', 'DELETE', '/yard/a/{b}/c'],
    ['* /yard/**', 'GET', '/yard'],
    ['* /**/debug', 'GET', '/a/b/debug'],
    ['* /**/debug/**', 'GET', '/a/debug/b/c'],
    ['* /yard/*/log', 'GET', '/yard/{id}/log'],
    ['* /yard/log-*.txt', 'GET', '/yard/log-7.txt'],
    ['GET /ports/{id}', 'GET', '/ports/{port}'],
    ['ANY /ports', 'ANY', '/ports'],
    ['* /**', 'GET', '/'],
  ])('%s takes in %s %s', (pattern, method, path) => {
    expect(matches(pattern, method, path)).toBe(true);
  });

  it.each<[string, Method, string]>([
    ['GET /alive', 'POST', '/alive'],
    ['GET /alive', 'ANY', '/alive'],
    ['GET /alive', 'GET', '/alive/deep'],
    ['* /yard/*', 'GET', '/yard'],
    ['* /yard/*', 'GET', '/yard/a/b'],
    ['* /yard/**', 'GET', '/yards'],
    ['GET /ports/{id}', 'GET', '/ports/nearest'],
    ['* /yard/log-*.txt', 'GET', '/yard/log-.md'],
    ['* /**/a/**/b', 'GET', '/b/a'],
  ])('%s does not take in %s %s', (pattern, method, path) => {
    expect(matches(pattern, method, path)).toBe(false);
  });
});
