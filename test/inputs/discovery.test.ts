import { describe, expect, it } from 'vitest';
import { findSpecs, specLookalikes } from '../../src/inputs/discovery.ts';
import { memoryFiles } from '../languages/memory-files.ts';

const SPEC = 'openapi: 3.0.3\ninfo: { title: Mill, version: "1" }\npaths: {}\n';

describe('files of other names that are an API description', () => {
  it('are named where none is found by its name', () => {
    const files = memoryFiles({
      'app/src/docs/v2.api-spec.yaml': SPEC,
      'app/mill.json': '{"swagger": "2.0", "paths": {}}',
      'app/package.json': '{"name": "mill"}',
      'app/node_modules/other/api-spec.yaml': SPEC,
      'app/notes.md': SPEC,
    });
    expect(findSpecs(files)).toEqual([]);
    expect(specLookalikes(files)).toEqual(['app/src/docs/v2.api-spec.yaml', 'app/mill.json']);
  });

  it('are four at most', () => {
    const texts = Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((name) => [`apis-of/${name}.yaml`, SPEC]));
    expect(specLookalikes(memoryFiles(texts))).toHaveLength(4);
  });
});
