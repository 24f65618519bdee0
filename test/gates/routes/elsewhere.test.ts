import { describe, expect, it } from 'vitest';
import { routes } from '../../../src/gates/routes/routes.ts';
import { promised, served, unresolved } from '../../model/sides.ts';
import { judge, line } from './judge.ts';

const spec = promised(['GET /api/ports', 'GET /api/ports/{port}']);
const own = ['GET /api/ports', 'GET /api/ports/{port}'];

/** `GET /pages/0`, `GET /pages/1`, … */
function many(prefix: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, number) => `GET ${prefix}/page-${number}`);
}

describe('a part of the service of which the spec knows nothing', () => {
  it('is one finding where it lies outside of the path below which all of the spec lies', () => {
    const result = judge(promised(['GET /api/ports', 'GET /api/tides']), {
      ...served(['GET /api/ports', 'GET /api/tides', ...many('/admin', 9), ...many('/pages', 2)]),
    });
    const [finding, ...others] = result.findings;
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      id: 'routes/undocumented',
      severity: 'error',
      subject: 'outside of /api',
      message:
        '11 routes are served outside of `/api`, below which every operation of the spec lies: `/admin` (9) and `/pages` (2)',
      count: 11,
      snippet: { text: 'gates:\n  routes:\n    covers: ["/api/**"]\n' },
    });
    expect(finding?.locations).toHaveLength(11);
    expect(finding?.locations[10]).toMatchObject({ label: 'GET /pages/page-1', line: 112 });
    expect(result).toMatchObject({ status: 'failed', reason: '11 undocumented' });
  });

  it('is one finding where it is a tree of paths beside operations', () => {
    const result = judge(promised(['GET /ports', 'GET /tides']), {
      ...served(['GET /ports', 'GET /tides', ...many('/cranes/{crane}', 10), 'GET /lamps']),
    });
    expect(result.findings.map(line).map((text) => text.split(' @ ')[0])).toEqual([
      'error routes/undocumented below /cranes: 10 routes are served below it, and the spec has no operation there',
      'error routes/undocumented GET /lamps: served, but the spec does not know it',
    ]);
    expect(result.findings[0]?.snippet?.text).toBe(
      'gates:\n  routes:\n    exclude: [{ route: "* /cranes/**", reason: "say why the spec leaves it out" }]\n',
    );
    expect(result.reason).toBe('11 undocumented');
  });

  it('is told of route by route where it is small, or where the spec has one path only', () => {
    const few = judge(spec, served([...own, ...many('/admin', 9)]));
    expect(few.findings).toHaveLength(9);
    const one = judge(promised(['GET /api/ports']), served(['GET /api/ports', ...many('/admin', 9)]));
    expect(one.findings).toHaveLength(9);
  });

  it('is one finding for many small parts beside the sections of the spec', () => {
    const small = ['/cranes', '/lamps', '/quays'].flatMap((prefix) => many(prefix, 7));
    const wide = promised(['GET /ports', 'GET /tides/{day}']);
    const result = judge(wide, served(['GET /ports', 'GET /tides/{day}', ...small, 'GET /tides/{day}/ebb']));
    expect(result.findings.map(line).map((text) => text.split(' @ ')[0])).toEqual([
      'error routes/undocumented in 3 parts of the service: 21 routes are served in parts of the service in which the spec has no operation: `/cranes` (7), `/lamps` (7) and `/quays` (7)',
      'error routes/undocumented GET /tides/{day}/ebb: served, but the spec does not know it',
    ]);
    expect(result.findings[0]).toMatchObject({
      count: 21,
      snippet: { text: 'gates:\n  routes:\n    covers: ["/ports/**", "/tides/**"]\n' },
    });
    expect(result.reason).toBe('22 undocumented');
    const few = judge(wide, served(['GET /ports', 'GET /tides/{day}', ...small.slice(0, 14)]));
    expect(few.findings).toHaveLength(14);
    const deeper = ['a', 'b', 'c'].flatMap((name) => many(`/tides/{day}/${name}`, 7));
    expect(judge(wide, served(['GET /ports', 'GET /tides/{day}', ...deeper])).findings).toHaveLength(21);
  });

  it('is no such part where the spec has an operation anywhere in it', () => {
    const result = judge(
      promised(['GET /ports', 'GET /admin/lamps']),
      served(['GET /ports', 'GET /admin/lamps', ...many('/admin', 12)]),
    );
    expect(result.findings).toHaveLength(12);
  });

  it('keeps the severity that the rule has by the configuration', () => {
    const written = { rules: { undocumented: 'warning' } };
    const result = judge(spec, served([...own, ...many('/admin', 10)]), written);
    expect(result.findings.map(({ severity }) => severity)).toEqual(['warning']);
    expect(result.status).toBe('warned');
  });
});

describe('what the spec covers', () => {
  it('needs no operation elsewhere, and says how much that is', () => {
    const result = judge(spec, served([...own, 'GET /admin', 'POST /pages/{page}']), {
      covers: ['/api/**'],
    });
    expect(result).toMatchObject({
      status: 'passed',
      reason: 'every operation is served, every route is in the spec, but for 2 that it does not cover',
      findings: [],
    });
    expect(result.proofs).toContainEqual({
      what: 'Covers',
      where: '/api/**',
      says: '2 routes elsewhere, not compared',
    });
  });

  it('still compares what lies in it, and what the spec promises elsewhere', () => {
    const wide = promised(['GET /api/ports', 'GET /api/ports/{port}', 'GET /health', 'PUT /admin']);
    const result = judge(wide, served([...own, 'GET /api/cranes', 'GET /admin', 'GET /lamps']), {
      covers: ['/api/**'],
    });
    expect(result.findings.map(line).map((text) => text.split(': ')[0])).toEqual([
      'error routes/missing GET /health',
      'error routes/method PUT /admin',
      'error routes/undocumented GET /api/cranes',
    ]);
  });

  it('leaves out what could not be worked out and lies elsewhere for certain', () => {
    const paths = ['/admin{*}', '/api/{*}', '/{*}/lamps', '/{part}/lamps', '/api', undefined];
    const ledger = served(own, {
      unresolved: paths.map((path, at) => unresolved(200 + at, path === undefined ? {} : { path })),
    });
    const result = judge(spec, ledger, { covers: ['/api/**'] });
    expect(result.findings.map(({ subject }) => subject)).toEqual(
      [201, 202, 203, 204, 205].map((at) => `code/dynamic.ts:${at}`),
    );
    const deeper = judge(spec, ledger, { covers: ['/api/*/ports'] });
    expect(deeper.findings.map(({ subject }) => subject)).toEqual([
      'code/dynamic.ts:201',
      'code/dynamic.ts:202',
      'code/dynamic.ts:205',
      '/api/*/ports',
    ]);
  });

  it('is stale where nothing lies in it', () => {
    const result = judge(spec, served(own), { covers: ['/api/**', '/v2/**'] });
    expect(result.findings.map(line)).toEqual([
      'error routes/stale-exclusion /v2/**: the configuration says that the spec is about it, and neither a route nor an operation lies there',
    ]);
    expect(result.findings[0]?.setting).toEqual(['covers', 1]);
  });

  it.each([['api'], ['GET /api'], ['']])('is no path where it is %j', (path) => {
    expect(routes.settings.safeParse({ covers: [path] }).success).toBe(false);
  });

  it('is never empty', () => {
    expect(routes.settings.safeParse({ covers: [] }).success).toBe(false);
  });
});
