import { describe, expect, it } from 'vitest';
import { couldServe, joinPaths, parsePathTemplate, sameStructure } from '../../src/model/path-template.ts';

describe('sameStructure', () => {
  it.each([
    ['/ports/{port}', '/ports/{id}'],
    ['/ports/', '/ports'],
    ['//ports//{id}', '/ports/{id}'],
    ['/', ''],
    ['/ports/{id}.json', '/ports/{name}.json'],
    ['/v{version}/ports', '/v{n}/ports'],
    ['/ports/{id:[0-9]{3}}', '/ports/{id}'],
    ['/files/{path*}', '/files/{rest}'],
    ['/ports?kind={kind}', '/ports'],
    ['/caf%C3%A9', '/café'],
    ['/{a}-{b}', '/{x}-{y}'],
  ])('%s is %s', (a, b) => {
    expect(sameStructure(a, b)).toBe(true);
  });

  it.each([
    ['/ports/{id}', '/ports/me'],
    ['/ports/{id}', '/ports/{id}.json'],
    ['/ports/{id}', '/ports/{id}/quays'],
    ['/Ports', '/ports'],
    ['/v{version}/ports', '/{version}/ports'],
    ['/{a}-{b}', '/{a}'],
    ['/ports/{', '/ports/{id}'],
  ])('%s is not %s', (a, b) => {
    expect(sameStructure(a, b)).toBe(false);
  });
});

describe('parsePathTemplate', () => {
  it('names parameters without their constraints and modifiers', () => {
    const { parameters } = parsePathTemplate('/{a}/{b:int}/{+c}/{d*}/{e=x/*}/{f:[a-z/]{2}}.{g}');
    expect(parameters).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
  });
});

describe('joinPaths', () => {
  it.each([
    ['', '/ports', '/ports'],
    ['/v3', '/ports/', '/v3/ports'],
    ['/v3/', '/', '/v3'],
    ['', '/', '/'],
  ])('joins %j and %j to %s', (base, path, joined) => {
    expect(joinPaths(base, path)).toBe(joined);
  });
});

describe('couldServe', () => {
  it.each([
    [undefined, '/any/thing'],
    ['{*}', '/'],
    ['{*}/quays', '/quays'],
    ['{*}/quays', '/ports/{id}/quays'],
    ['/{*}/quays', '/quays'],
    ['/harbour/{*}', '/harbour'],
    ['/harbour/{*}', '/harbour/a/b'],
    ['/harbour{*}', '/harbours/a'],
    ['/harbour/{*}/quays', '/harbour/quays'],
    ['/harbour/{*}/quays', '/harbour/x/y/quays'],
    ['/harbour/{*}/quays/{id}', '/harbour/x/quays/{quay}'],
    ['/harbour/v{*}/quays', '/harbour/v2/quays'],
    ['/{*}s/{*}/end', '/ports/end'],
    ['{*}{*}/quays/', '/quays'],
    ['/Harbour/{*}', '/harbour/x'],
    ['/harbour/quays', '/harbour/quays/'],
  ])('%s could be %s', (path, operation) => {
    expect(couldServe(path === undefined ? {} : { path }, 'GET', operation)).toBe(true);
  });

  it.each([
    ['{*}/quays', '/aquays'],
    ['{*}/quays', '/quays/{id}'],
    ['/harbour/{*}', '/harbours'],
    ['/harbour/{*}/quays', '/harbourquays'],
    ['/harbour/{*}/quays/{id}', '/harbour/x/quays/me'],
    ['/a/{*}/b/{*}/a', '/a/b'],
    ['/harbour/quays', '/harbour'],
  ])('%s could not be %s', (path, operation) => {
    expect(couldServe({ path }, 'GET', operation)).toBe(false);
  });

  it('asks for the method where it is known', () => {
    expect(couldServe({ methods: ['POST'] }, 'GET', '/a')).toBe(false);
    expect(couldServe({ methods: ['POST', 'ANY'] }, 'GET', '/a')).toBe(true);
    expect(couldServe({ methods: [] }, 'GET', '/a')).toBe(false);
  });
});
