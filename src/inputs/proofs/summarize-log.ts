import { stripVTControlCharacters } from 'node:util';
import type { LogSummary } from '../../model/proofs.ts';

/** Only the end of a log is read for its summary, in characters: tools write it last. */
const TAIL = 2_000_000;

/** What one tool's words mean. A pattern is held against one line; the last line that matches counts. */
interface Reader {
  readonly tool: string;
  /** A line that shows that the log is of this tool, and what it says; undefined for a line that says nothing. */
  read(line: string): LogSummary | undefined;
}

type Tests = NonNullable<LogSummary['tests']>;

/** Sums `3 failed`, `12 passed`, `1 skipped` in a line, whatever their order. */
function countsIn(line: string): Tests {
  const sum = (words: string): number => {
    const pattern = new RegExp(`(\\d+)\\s+(?:${words})\\b`, 'gi');
    return [...line.matchAll(pattern)].reduce((total, match) => total + Number(match[1]), 0);
  };
  return {
    passed: sum('passed|passing|pass|ok|succeeded'),
    failed: sum('fail|failed|failing|failures?|errors?|error'),
    skipped: sum('skipped|ignored|pending|todo|xfailed|deselected'),
  };
}

function tests(tool: string, pattern: RegExp, read: (line: string, match: RegExpExecArray) => Tests): Reader {
  return {
    tool,
    read(line) {
      const match = pattern.exec(line);
      return match === null ? undefined : { tests: read(line, match) };
    },
  };
}

const number = (text: string | undefined): number => Number((text ?? '0').replaceAll(',', ''));

/** `Tests run: 5, Failures: 1, Errors: 0, Skipped: 2` and its relatives: the rest is passed. */
function outOf(total: number, failed: number, skipped: number): Tests {
  return { passed: Math.max(0, total - failed - skipped), failed, skipped };
}

/** Test runners, each by the line that it ends with. */
const RUNNERS: readonly Reader[] = [
  // vitest: "      Tests  1 failed | 86 passed (87)"
  tests('vitest', /^\s*Tests\s{1,4}(?=\d)(?:\d+ (?:failed|passed|skipped|todo)(?: \| )?)+ \(\d+\)/, (line) =>
    countsIn(line),
  ),
  // jest: "Tests:       1 failed, 2 skipped, 12 passed, 15 total"
  tests('jest', /^Tests:\s+(?:\d+ \w+, )*\d+ total/, (line) => countsIn(line)),
  // pytest: "==== 1 failed, 12 passed, 1 error in 0.12s ====", with -q without the rules
  tests(
    'pytest',
    /^(?:=+ )?(?:\d+ (?:passed|failed|errors?|skipped|xfailed|xpassed|warnings?|deselected|rerun)(?:, )?)+ in [\d.]+s/,
    (line) => countsIn(line.replaceAll(/\d+ warnings?/g, '')),
  ),
  // surefire, failsafe: "Tests run: 5, Failures: 1, Errors: 0, Skipped: 0" at the end of the run
  tests(
    'maven',
    /^(?:\[\w+\]\s+)?Tests run: (\d+), Failures: (\d+), Errors: (\d+), Skipped: (\d+)\s*$/,
    (_, match) => outOf(number(match[1]), number(match[2]) + number(match[3]), number(match[4])),
  ),
  // gradle: "12 tests completed, 1 failed, 2 skipped"
  tests('gradle', /^(\d+) tests? completed(?:, (\d+) failed)?(?:, (\d+) skipped)?/, (_, match) =>
    outOf(number(match[1]), number(match[2]), number(match[3])),
  ),
  // dotnet test: "Failed!  - Failed:     1, Passed:    12, Skipped:     0, Total:    13"
  tests(
    'dotnet',
    /^\s*(?:Passed|Failed|Skipped)!\s+- Failed:\s+(\d+), Passed:\s+(\d+), Skipped:\s+(\d+), Total:/,
    (_, match) => ({
      failed: number(match[1]),
      passed: number(match[2]),
      skipped: number(match[3]),
    }),
  ),
  // rspec: "15 examples, 1 failure, 2 pending"
  tests('rspec', /^(\d+) examples?, (\d+) failures?(?:, (\d+) pending)?/, (_, match) =>
    outOf(number(match[1]), number(match[2]), number(match[3])),
  ),
  // minitest: "15 runs, 30 assertions, 1 failures, 0 errors, 0 skips"
  tests(
    'minitest',
    /^(\d+) (?:runs|tests), \d+ assertions, (\d+) failures, (\d+) errors, (\d+) skips/,
    (_, match) => outOf(number(match[1]), number(match[2]) + number(match[3]), number(match[4])),
  ),
  // PHPUnit: "Tests: 5, Assertions: 9, Failures: 1." and "OK (5 tests, 9 assertions)"
  tests('phpunit', /^Tests: (\d+), Assertions: \d+(.*)\.$/, (_, match) => {
    const rest = match[2] ?? '';
    const of = (word: string): number => number(new RegExp(`${word}: (\\d+)`).exec(rest)?.[1]);
    return outOf(number(match[1]), of('Failures') + of('Errors'), of('Skipped') + of('Incomplete'));
  }),
  tests('phpunit', /^OK \((\d+) tests?, \d+ assertions?\)/, (_, match) => outOf(number(match[1]), 0, 0)),
];

/** Runners that write one line for each package or count: their lines are summed. */
interface Summing {
  readonly tool: string;
  readonly pattern: RegExp;
  read(match: RegExpExecArray): Tests;
}

const SUMMING: readonly Summing[] = [
  // cargo: "test result: FAILED. 3 passed; 1 failed; 0 ignored; 0 measured; …", one for each binary
  {
    tool: 'cargo',
    pattern: /^test result: \w+\. (\d+) passed; (\d+) failed; (\d+) ignored;/,
    read: (match) => ({ passed: number(match[1]), failed: number(match[2]), skipped: number(match[3]) }),
  },
  // go test -v: "--- FAIL: TestX (0.00s)"; without -v "FAIL\tpackage\t0.01s" and "ok  \tpackage"
  {
    tool: 'go',
    pattern: /^(ok|FAIL)\s+\S+\s+(?:[\d.]+s|\(cached\)|\[build failed\])/,
    read: (match) => ({ passed: match[1] === 'ok' ? 1 : 0, failed: match[1] === 'ok' ? 0 : 1, skipped: 0 }),
  },
  // mocha: "  12 passing (3s)", "  1 failing", "  2 pending"; Playwright: "  3 passed (4.1s)", "  1 failed"
  {
    tool: 'mocha',
    pattern: /^\s{2}(\d+) (passing|failing|pending)(?: \(\d+m?s\))?$/,
    read: (match) => countsIn(`${match[1]} ${match[2]}`),
  },
  {
    tool: 'playwright',
    pattern: /^\s{2}(\d+) (passed|failed|skipped|flaky)(?: \([\d.]+m?s?\))?$/,
    read: (match) => countsIn(`${match[1]} ${match[2]}`),
  },
  // node:test and TAP 14: "# pass 12" or "ℹ fail 1"
  {
    tool: 'node:test',
    pattern: /^[#ℹ] (pass|fail|skipped|todo) (\d+)$/,
    read: (match) => countsIn(`${match[2]} ${match[1]}`),
  },
];

/** Compilers and linters, by their line of sums: errors, and warnings where they count them. */
const CHECKERS: readonly Reader[] = [
  checker('tsc', /^Found (\d+) errors? in (?:\d+ files|the same file|\S+:\d+)/),
  checker('eslint', /^✖ \d+ problems? \((\d+) errors?, (\d+) warnings?\)/),
  checker('biome or ruff', /^Found (\d+) errors?(?: \(.*\))?\.$/),
  checker('mypy', /^Found (\d+) errors? in \d+ files?/),
  checker('pyright', /^(\d+) errors?, (\d+) warnings?, \d+ informations?/),
  checker('golangci-lint', /^(\d+) issues:?$/),
  checker('rubocop', /^\d+ files? inspected, (\d+) offenses? detected/),
  checker('cargo', /^error: could not compile .* due to (\d+) previous errors?/),
  checker('cargo', /^error: aborting due to (\d+) previous errors?/),
  checker('dotnet', /^\s+(\d+) Error\(s\)$/),
  checker('javac', /^(\d+) errors?$/),
  checker('swagger', /^✖ (\d+) problems?$/),
  failure('maven', /^\[(?:INFO|ERROR)\] BUILD FAILURE/),
  failure('gradle', /^BUILD FAILED in /),
  failure('npm', /^npm (?:ERR!|error) code ELIFECYCLE/),
];

function checker(tool: string, pattern: RegExp): Reader {
  return {
    tool,
    read(line) {
      const match = pattern.exec(line);
      if (match === null) return undefined;
      return { errors: number(match[1]), ...(match[2] === undefined ? {} : { warnings: number(match[2]) }) };
    },
  };
}

function failure(tool: string, pattern: RegExp): Reader {
  return { tool, read: (line) => (pattern.test(line) ? { errors: 1 } : undefined) };
}

/** What a log says of the tests, errors and warnings of its run, for the tools that are known. */
export function summarizeLog(log: string): LogSummary {
  const lines = stripVTControlCharacters(log.slice(-TAIL))
    .split(/\r?\n/)
    .map((line) => line.trimEnd());
  const ran = lastOf(RUNNERS, lines) ?? unittest(lines) ?? summed(lines);
  const checked = lastOf(CHECKERS, lines);
  const tool = ran?.tool ?? checked?.tool;
  return {
    ...(tool === undefined ? {} : { tool }),
    ...(ran?.summary.tests === undefined ? {} : { tests: ran.summary.tests }),
    ...(checked?.summary.errors === undefined ? {} : { errors: checked.summary.errors }),
    ...(checked?.summary.warnings === undefined ? {} : { warnings: checked.summary.warnings }),
  };
}

function lastOf(
  readers: readonly Reader[],
  lines: readonly string[],
): { readonly tool: string; readonly summary: LogSummary } | undefined {
  for (const line of lines.toReversed()) {
    for (const reader of readers) {
      const summary = reader.read(line);
      if (summary !== undefined) return { tool: reader.tool, summary };
    }
  }
  return undefined;
}

/** unittest: "Ran 12 tests in 0.1s", an empty line, then "OK (skipped=1)" or "FAILED (failures=1, errors=2)". */
function unittest(
  lines: readonly string[],
): { readonly tool: string; readonly summary: LogSummary } | undefined {
  const at = lines.findLastIndex((line) => /^Ran \d+ tests? in /.test(line));
  const end = lines.slice(at + 1).find((line) => line !== '');
  if (at < 0 || end === undefined || !/^(?:OK|FAILED)(?: \(.*\))?$/.test(end)) return undefined;
  const of = (words: string): number =>
    [...end.matchAll(new RegExp(`\\b(?:${words})=(\\d+)`, 'g'))].reduce(
      (all, one) => all + number(one[1]),
      0,
    );
  const total = number(/\d+/.exec(lines[at] ?? '')?.[0]);
  const failed = of('failures|errors|unexpected successes');
  return { tool: 'unittest', summary: { tests: outOf(total, failed, of('skipped')) } };
}

function summed(
  lines: readonly string[],
): { readonly tool: string; readonly summary: LogSummary } | undefined {
  for (const { tool, pattern, read } of SUMMING) {
    const found = lines.flatMap((line) => {
      const match = pattern.exec(line);
      return match === null ? [] : [read(match)];
    });
    if (found.length === 0) continue;
    const total = found.reduce((all, one) => ({
      passed: all.passed + one.passed,
      failed: all.failed + one.failed,
      skipped: all.skipped + one.skipped,
    }));
    return { tool, summary: { tests: total } };
  }
  return undefined;
}
