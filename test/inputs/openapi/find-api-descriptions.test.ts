import { describe, expect, it } from 'vitest';
import { findApiDescriptions } from '../../../src/inputs/openapi/find-api-descriptions.ts';

describe('findApiDescriptions', () => {
  it('puts the likeliest first', () => {
    const best = [
      'specs/openapi.yaml',
      'openapi.yml',
      'openapi.json',
      'api/openapi.yaml',
      'openapi/openapi.yaml',
      'docs/openapi.json',
      'services/till/openapi.yaml',
      'swagger.yaml',
      'docs/swagger.json',
      'openapi-v2.yaml',
      'orders.openapi.yaml',
      'api/api.yaml',
    ];
    expect(findApiDescriptions([...best].reverse())).toEqual(best);
  });

  it('leaves out what is not the promise of this project', () => {
    expect(
      findApiDescriptions([
        'node_modules/x/openapi.yaml',
        'test/fixtures/openapi.yaml',
        'examples/openapi.yaml',
        'dist/openapi.json',
        '.cache/openapi.json',
        'src/openapi.ts',
        'api.yaml',
        'deploy/spec.yaml',
        'package.json',
      ]),
    ).toEqual([]);
  });
});
