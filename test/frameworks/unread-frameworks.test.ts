import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { frameworksOf } from '../../src/frameworks/frameworks-of.ts';
import { UNREAD_FRAMEWORKS } from '../../src/frameworks/shared/unread-frameworks.ts';

const documentation = readFileSync(join(import.meta.dirname, '../../docs/frameworks.md'), 'utf8');

describe('frameworks that are known and not read', () => {
  it('are none of those that are', async () => {
    const read = new Set((await frameworksOf()).map(({ title }) => title.toLowerCase()));
    expect(UNREAD_FRAMEWORKS.filter(({ title }) => read.has(title.toLowerCase()))).toEqual([]);
  });

  it.each(UNREAD_FRAMEWORKS.map(({ title }) => title))('are all in the documentation: %s', (title) => {
    expect(documentation).toContain(title);
  });

  it.each(UNREAD_FRAMEWORKS.map(({ title, serves }) => [title, serves] as const))(
    'need code that serves: %s',
    (_, serves) => {
      expect(serves.test('')).toBe(false);
    },
  );
});
