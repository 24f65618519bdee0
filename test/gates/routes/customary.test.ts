import { describe, expect, it } from 'vitest';
import { isCustomary } from '../../../src/gates/routes/customary.ts';
import type { Method } from '../../../src/model/route.ts';
import { promised, served } from '../../model/sides.ts';
import { judge } from './judge.ts';

const bases = ['/harbour'];

describe('what nearly every service answers', () => {
  it.each([
    ['GET', '/'],
    ['GET', '/health'],
    ['HEAD', '/healthz'],
    ['ANY', '/metrics'],
    ['GET', '/health/ready'],
    ['GET', '/harbour/health'],
    ['GET', '/api/v1/ping'],
    ['GET', '/robots.txt'],
    ['GET', '/openapi.yaml'],
    ['GET', '/v3/api-docs'],
  ])('is %s %s', (method, path) => {
    expect(isCustomary({ method: method as Method, path }, bases)).toBe(true);
  });

  it.each([
    ['POST', '/health'],
    ['GET', '/ports/health'],
    ['GET', '/health/{port}'],
    ['GET', '/health/records'],
    ['GET', '/harbour'],
    ['GET', '/debug'],
    ['GET', '/metrics/tides'],
  ])('is not %s %s', (method, path) => {
    expect(isCustomary({ method: method as Method, path }, bases)).toBe(false);
  });

  it('warns where the spec does not know it, and fails where the configuration says so', () => {
    const ledger = served(['GET /ports', 'GET /health', 'GET /']);
    const result = judge(promised(['GET /ports']), ledger);
    expect(result).toMatchObject({ status: 'warned', reason: '2 undocumented' });
    expect(result.findings.map(({ severity, subject }) => `${severity} ${subject}`)).toEqual([
      'warning GET /health',
      'warning GET /',
    ]);
    const strict = judge(promised(['GET /ports']), ledger, { rules: { undocumented: 'error' } });
    expect(strict.status).toBe('failed');
  });

  it('is an operation where the spec promises it', () => {
    const result = judge(promised(['GET /ports', 'GET /health']), served(['GET /ports']));
    expect(result.findings.map(({ severity, subject }) => `${severity} ${subject}`)).toEqual([
      'error GET /health',
    ]);
  });

  it('is no part of the service of which the spec knows nothing', () => {
    const pages = Array.from({ length: 10 }, (_, number) => `GET /pages/${number}`);
    const result = judge(
      promised(['GET /api/ports', 'GET /api/tides']),
      served(['GET /api/ports', 'GET /api/tides', 'GET /health', ...pages]),
    );
    expect(result.findings.map(({ severity, subject }) => `${severity} ${subject}`)).toEqual([
      'error outside of /api',
      'warning GET /health',
    ]);
  });
});
