import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { summarizeLog } from '../../../src/inputs/proofs/summarize-log.ts';

/** Output of the real tools, of one passing, one failing and, where the tool has it, one skipped test. */
const recorded = (name: string): string =>
  readFileSync(join(import.meta.dirname, 'logs', `${name}.txt`), 'utf8');

describe('summarizeLog', () => {
  test.each([
    ['vitest', { tool: 'vitest', tests: { passed: 1, failed: 1, skipped: 2 } }],
    ['pytest', { tool: 'pytest', tests: { passed: 1, failed: 1, skipped: 1 } }],
    ['pytest-q', { tool: 'pytest', tests: { passed: 1, failed: 1, skipped: 1 } }],
    ['unittest', { tool: 'unittest', tests: { passed: 1, failed: 1, skipped: 1 } }],
    ['node-spec', { tool: 'node:test', tests: { passed: 2, failed: 1, skipped: 1 } }],
    ['node-tap', { tool: 'node:test', tests: { passed: 2, failed: 1, skipped: 1 } }],
    ['go', { tool: 'go', tests: { passed: 1, failed: 1, skipped: 0 } }],
    ['cargo', { tool: 'cargo', tests: { passed: 1, failed: 1, skipped: 1 } }],
    ['phpunit', { tool: 'phpunit', tests: { passed: 1, failed: 1, skipped: 1 } }],
    ['phpunit-ok', { tool: 'phpunit', tests: { passed: 1, failed: 0, skipped: 0 } }],
    ['tsc', { tool: 'tsc', errors: 2 }],
    ['biome', { tool: 'biome or ruff', errors: 1 }],
    ['cargo-build', { tool: 'cargo', errors: 1 }],
  ])('reads what %s really writes', (name, summary) => {
    expect(summarizeLog(recorded(name))).toEqual(summary);
  });

  // Written as the documentation of each tool shows it: these could not be run here.
  test.each([
    ['Tests:       1 failed, 2 skipped, 12 passed, 15 total', { passed: 12, failed: 1, skipped: 2 }],
    ['  12 passing (3s)\n  1 pending\n  2 failing', { passed: 12, failed: 2, skipped: 1 }],
    ['[ERROR] Tests run: 5, Failures: 1, Errors: 1, Skipped: 1', { passed: 2, failed: 2, skipped: 1 }],
    ['12 tests completed, 1 failed, 2 skipped', { passed: 9, failed: 1, skipped: 2 }],
    [
      'Failed!  - Failed:     1, Passed:    12, Skipped:     0, Total:    13, Duration: 5 ms',
      { passed: 12, failed: 1, skipped: 0 },
    ],
    ['15 examples, 1 failure, 2 pending', { passed: 12, failed: 1, skipped: 2 }],
    ['15 runs, 30 assertions, 1 failures, 1 errors, 0 skips', { passed: 13, failed: 2, skipped: 0 }],
    ['  1 failed\n  3 passed (4.1s)', { passed: 3, failed: 1, skipped: 0 }],
  ])('reads %j', (log, tests) => {
    expect(summarizeLog(log).tests).toEqual(tests);
  });

  test.each([
    ['✖ 3 problems (2 errors, 1 warning)', { errors: 2, warnings: 1 }],
    ['Found 3 errors in 2 files (checked 9 source files)', { errors: 3 }],
    ['2 errors, 1 warning, 0 informations', { errors: 2, warnings: 1 }],
    ['12 files inspected, 3 offenses detected', { errors: 3 }],
    ['[INFO] BUILD FAILURE', { errors: 1 }],
  ])('reads %j', (log, summary) => {
    expect(summarizeLog(log)).toMatchObject(summary);
  });

  test('takes the last run of a log, through colours and CRLF', () => {
    const log = 'Tests:  1 failed, 1 total\r\n\u001b[1mTests: \u001b[22m 2 passed, 2 total\r\n';
    expect(summarizeLog(log).tests).toEqual({ passed: 2, failed: 0, skipped: 0 });
  });

  test.each(['', 'the test says that 3 failed', 'npm run build\nall good', 'Found 3 errors in our ways'])(
    'says nothing of %j',
    (log) => {
      expect(summarizeLog(log)).toEqual({});
    },
  );
});
