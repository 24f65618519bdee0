import { describe, expect, test } from 'vitest';
import { entries } from '../../../src/languages/javascript/entries.ts';
import { isTest } from '../../../src/languages/javascript/test-files.ts';
import { memoryFiles } from '../memory-files.ts';

describe('entries', () => {
  test('what scripts start comes first, then main and bin, then conventional names', () => {
    const project = memoryFiles({
      'package.json': JSON.stringify({
        main: './dist/library.js',
        bin: { acme: 'cli.mjs' },
        scripts: {
          start: 'NODE_ENV=production node -r ./dist/tracing.js dist/boot.js --port=1',
          dev: 'tsx watch src/dev.ts',
          test: 'jest src/checks.ts',
        },
      }),
      'src/tracing.ts': '',
      'src/boot.ts': '',
      'src/dev.ts': '',
      'src/checks.ts': '',
      'src/library.ts': '',
      'cli.mjs': '',
      'src/main.ts': '',
      'app.js': '',
    });
    expect(entries(project)).toEqual([
      'src/tracing.ts',
      'src/boot.ts',
      'src/dev.ts',
      'src/library.ts',
      'cli.mjs',
      'app.js',
      'src/main.ts',
    ]);
  });

  test('every package of a repository has its own', () => {
    const project = memoryFiles({
      'package.json': '{}',
      'apps/orders/package.json': JSON.stringify({ scripts: { start: 'node build/run.js' } }),
      'apps/orders/src/run.ts': '',
      'apps/mail/tsconfig.app.json': '{}',
      'apps/mail/src/main.ts': '',
      'test/server.ts': '',
    });
    expect(entries(project)).toEqual(['apps/orders/src/run.ts', 'apps/mail/src/main.ts']);
  });
});

describe('tests', () => {
  test.each([
    'src/users.test.ts',
    'src/users.e2e-spec.ts',
    'src/__tests__/app.js',
    'test/app.js',
    'packages/http/test/server.ts',
    'apps/api/test/server.ts',
    'src/types.d.ts',
    'cypress/support/a.ts',
    'examples/small/app.js',
    'src/button.stories.tsx',
    'jest.config.js',
    'app/tests/common/server.js',
  ])('%s never serves', (file) => {
    expect(isTest(file)).toBe(true);
  });

  test.each([
    'src/app.ts',
    'src/routes/tests.ts',
    'src/modules/tests/tests.controller.ts',
    'app/api/test/route.ts',
    'app/tests/results.js',
    'src/latest.ts',
    'src/contest/index.ts',
  ])('%s may serve', (file) => {
    expect(isTest(file)).toBe(false);
  });
});
