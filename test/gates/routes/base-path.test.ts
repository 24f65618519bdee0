import { describe, expect, it } from 'vitest';
import { promised, served } from '../../model/sides.ts';
import { judge, line } from './judge.ts';

describe('another base path', () => {
  const spec = promised(['GET /health', 'GET /orders', 'POST /orders', 'GET /orders/{id}']);
  const below = ['GET /api/orders', 'POST /api/orders', 'GET /api/orders/{id}'];

  it('leaves what is served where the spec has it', () => {
    const result = judge(spec, served(['GET /health', ...below]));
    expect(result.findings.map(line)).toEqual([
      'error routes/base-path /: the spec says no base path, and 3 of 4 operations are served, only under `/api` @ spec contract/harbour.yaml:11, route code/harbour.ts:101, mount code/main.ts:3',
    ]);
  });

  it('is where an operation is missing that neither base serves', () => {
    const result = judge(spec, served(below));
    expect(result.findings.map(({ id, subject }) => `${id} ${subject}`)).toEqual([
      'routes/base-path /',
      'routes/missing GET /api/health',
    ]);
  });
});
