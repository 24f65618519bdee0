import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type FileCoverage, LINE, METRICS, type Metric, totalOf } from '../../../src/model/coverage.ts';
import { formatPercent } from '../../../src/model/fraction.ts';
import { readRecorded, recordedDirectory } from './recorded.ts';

/** `18/26`, or undefined where the report does not measure it. */
type Figures = Partial<Record<Metric, string>>;

function figures(tool: string, ...reports: readonly string[]): Figures {
  const evidence = readRecorded(tool, ...reports);
  for (const input of evidence.reports) {
    expect(input).toMatchObject({ kind: 'found', value: { foreign: [] } });
    if (input.kind === 'found') expect(input.value.stale).toBeUndefined();
  }
  const found: Figures = {};
  for (const metric of METRICS) {
    const count = totalOf(evidence.merged.files, metric);
    if (count !== undefined) found[metric] = `${count.covered}/${count.total}`;
  }
  return found;
}

function printed(tool: string, file = 'printed.txt'): string {
  return readFileSync(join(recordedDirectory(tool), file), 'utf8');
}

/** What Istanbul's text summary prints: `Statements   : 69.23% ( 18/26 )`. */
function istanbulSummary(tool: string): Required<Figures> {
  const figure = (name: string) =>
    new RegExp(`^${name}\\s*: [\\d.]+% \\( (\\d+/\\d+) \\)`, 'm').exec(printed(tool))?.[1] ?? 'not printed';
  return {
    lines: figure('Lines'),
    branches: figure('Branches'),
    functions: figure('Functions'),
    statements: figure('Statements'),
  };
}

const ISTANBUL = ['nyc', 'c8', 'jest', 'vitest-v8', 'vitest-istanbul'];

it.each(ISTANBUL)(
  '%s: coverage-final.json and coverage-summary.json give the four printed figures',
  (tool) => {
    const said = istanbulSummary(tool);
    expect(said.lines).toMatch(/\d/);
    expect(figures(tool, 'coverage/coverage-final.json')).toEqual(said);
    expect(figures(tool, 'coverage/coverage-summary.json')).toEqual(said);
  },
);

it.each(ISTANBUL)('%s: LCOV, Cobertura and Clover give the printed figures of all that they hold', (tool) => {
  const { lines, branches, functions } = istanbulSummary(tool);
  for (const report of ['lcov.info', 'cobertura-coverage.xml', 'clover.xml']) {
    expect(figures(tool, `coverage/${report}`), report).toEqual({ lines, branches, functions });
  }
});

it.each(['nyc', 'jest', 'vitest-v8'])('%s: the lcov command reads the same figures from its LCOV', (tool) => {
  const summary = printed(tool, 'coverage/lcov-summary.txt');
  const { lines, branches, functions } = figures(tool, 'coverage/lcov.info');
  const read = (name: string) =>
    new RegExp(`${name}\\.*: [\\d.]+% \\((\\d+) of (\\d+) `).exec(summary)?.slice(1, 3).join('/');
  expect({ lines: read('lines'), branches: read('branches'), functions: read('functions') }).toEqual({
    lines,
    branches,
    functions,
  });
});

it("Node's own LCOV gives the percentages that its test runner prints", () => {
  const [, lines, branches, functions] =
    /all files \|\s+([\d.]+) \|\s+([\d.]+) \|\s+([\d.]+)/.exec(printed('node-test')) ?? [];
  const evidence = readRecorded('node-test', 'lcov.info');
  const share = (metric: Metric) => {
    const count = totalOf(evidence.merged.files, metric);
    return count === undefined ? '' : ((count.covered / count.total) * 100).toFixed(2);
  };
  expect([share('lines'), share('branches'), share('functions')]).toEqual([lines, branches, functions]);
});

it.each(['coverage.lcov', 'coverage.xml', 'coverage.json'])(
  'pytest-cov: %s gives the printed statements',
  (report) => {
    const [, statements, missed] = /^TOTAL\s+(\d+)\s+(\d+)/m.exec(printed('pytest-cov')) ?? [];
    const found = figures('pytest-cov', report);
    expect(found.lines).toBe(`${Number(statements) - Number(missed)}/${statements}`);
    expect(found.branches).toBeUndefined();
  },
);

it.each(['coverage.lcov', 'coverage.xml', 'coverage.json'])(
  'pytest-cov with branches: %s gives the printed statements, branches and mixed percentage',
  (report) => {
    const [, statements, missed, branches, , mixed] =
      /^TOTAL\s+(\d+)\s+(\d+)\s+(\d+)\s+(\d+)\s+(\d+)%/m.exec(printed('pytest-cov-branch')) ?? [];
    const found = figures('pytest-cov-branch', report);
    expect(found.lines).toBe(`${Number(statements) - Number(missed)}/${statements}`);
    const [covered = 0, total] = (found.branches ?? '').split('/').map(Number);
    expect(String(total)).toBe(branches);
    const both = (Number(statements) - Number(missed) + covered) / (Number(statements) + Number(branches));
    expect(String(Math.round(both * 100))).toBe(mixed);
  },
);

it.each(['go-set', 'go-atomic'])(
  '%s: a profile of two packages with -coverpkg gives the printed statements',
  (tool) => {
    const evidence = readRecorded(tool, 'coverage.out');
    const count = totalOf(evidence.merged.files, 'statements');
    expect(count?.total).toBe(20);
    const share = count === undefined ? '' : `${((count.covered / count.total) * 100).toFixed(1)}%`;
    expect(printed(tool)).toMatch(new RegExp(`^total:\\s+\\(statements\\)\\s+${share}$`, 'm'));
    expect(evidence.merged.files.map((file) => file.file)).toEqual(['cmd/main.go', 'due/due.go']);
  },
);

it('JaCoCo: the XML gives the sums of its CSV, and finds the source root of the module', () => {
  const rows = printed('jacoco')
    .trim()
    .split('\n')
    .slice(1)
    .map((row) => row.split(','));
  const sum = (column: number) => rows.reduce((total, row) => total + Number(row[column]), 0);
  const figure = (missed: number) => `${sum(missed + 1)}/${sum(missed) + sum(missed + 1)}`;
  const report = 'core/target/site/jacoco/jacoco.xml';
  expect(figures('jacoco', report)).toEqual({ branches: figure(5), lines: figure(7), functions: figure(11) });
  expect(readRecorded('jacoco', report).merged.files.map((file) => file.file)).toEqual([
    'core/src/main/java/org/example/shelf/Loans.java',
  ]);
});

function phpunitText(tool: string): Figures {
  const read = (name: string) =>
    new RegExp(`^  ${name}:\\s+[\\d.]+% \\((\\d+/\\d+)\\)`, 'm').exec(printed(tool))?.[1];
  const branches = read('Branches');
  return {
    lines: read('Lines') ?? '',
    functions: read('Methods') ?? '',
    ...(branches === undefined ? {} : { branches }),
  };
}

it.each(['phpunit-pcov', 'phpunit-xdebug'])(
  '%s: Clover gives the printed lines, methods and branches',
  (tool) => {
    expect(figures(tool, 'clover.xml')).toEqual(phpunitText(tool));
  },
);

it.each(['phpunit-pcov', 'phpunit-xdebug'])('%s: PHPUnit XML gives the printed lines and methods', (tool) => {
  const { lines, functions } = phpunitText(tool);
  expect(figures(tool, 'coverage-xml/index.xml')).toEqual({ lines, functions });
});

it.each(['phpunit-pcov', 'phpunit-xdebug'])('%s: Cobertura gives the printed lines', (tool) => {
  expect(figures(tool, 'cobertura.xml').lines).toBe(phpunitText(tool).lines);
});

it.each(['simplecov', 'simplecov-branch'])('%s: the result set gives the printed lines', (tool) => {
  const [, covered, total] = /(\d+) \/ (\d+) LOC/.exec(printed(tool)) ?? [];
  expect(figures(tool, 'coverage/.resultset.json').lines).toBe(`${covered}/${total}`);
});

it('SimpleCov with branches: each arm of a condition is a branch', () => {
  expect(figures('simplecov-branch', 'coverage/.resultset.json').branches).toBe('6/8');
});

it('llvm-cov: the JSON gives the printed lines and functions', () => {
  const columns = /^TOTAL\s+(.*)$/m.exec(printed('llvm-cov'))?.[1]?.split(/\s+/).map(Number) ?? [];
  const [, , , functions = 0, missedFunctions = 0, , lines = 0, missedLines = 0] = columns;
  expect(figures('llvm-cov', 'coverage.json')).toEqual({
    lines: `${lines - missedLines}/${lines}`,
    functions: `${functions - missedFunctions}/${functions}`,
  });
});

it('llvm-cov: the lines worked out from segments are those of its own LCOV', () => {
  const [json] = readRecorded('llvm-cov', 'coverage.json').merged.files;
  const [lcov] = readRecorded('llvm-cov', 'lcov.info').merged.files;
  const [ours, theirs] = [json?.measures.lines, lcov?.measures.lines];
  if (ours?.kind !== 'lines' || theirs?.kind !== 'lines') throw new Error('no lines');
  expect([...ours.states]).toEqual([...theirs.states]);
});

it.each(['tarpaulin-report.json', 'cobertura.xml', 'lcov.info'])(
  'tarpaulin: %s gives the printed lines',
  (report) => {
    expect(printed('tarpaulin')).toContain(`${figures('tarpaulin', report).lines} lines covered`);
  },
);

it.each([
  ['pytest-cov', 'coverage.xml'],
  ['pytest-cov-branch', 'coverage.xml'],
  ['tarpaulin', 'cobertura.xml'],
  ['nyc', 'coverage/cobertura-coverage.xml'],
])(
  'pycobertura, for which a line with a missed branch is missed, agrees on the Cobertura of %s',
  (tool, report) => {
    const directory = report.includes('/') ? 'coverage/' : '';
    const read: { total: { Stmts: number; Miss: number } } = JSON.parse(
      printed(tool, `${directory}pycobertura.json`),
    );
    const { files } = readRecorded(tool, report).merged;
    expect(totalOf(files, 'lines')?.total).toBe(read.total.Stmts);
    const whole = files.reduce((sum, file) => sum + wholeLines(file), 0);
    expect(whole).toBe(read.total.Stmts - read.total.Miss);
  },
);

/** Covered lines of which no branch is missed. */
function wholeLines({ measures: { lines, branches } }: FileCoverage): number {
  if (lines?.kind !== 'lines') throw new Error('no lines');
  return lines.states.filter((state, line) => {
    const count = branches?.kind === 'per-line' ? branches.lines.get(line) : undefined;
    return state === LINE.covered && (count === undefined || count.covered === count.total);
  }).length;
}

it('two formats of one run merge to the figures of either, as their lines are the same', () => {
  const { lines, functions } = istanbulSummary('nyc');
  const evidence = readRecorded('nyc', 'coverage/lcov.info', 'coverage/clover.xml');
  const count = totalOf(evidence.merged.files, 'lines');
  expect(`${count?.covered}/${count?.total}`).toBe(lines);
  expect(functions).toBe('6/8');
  expect(formatPercent(count ?? { covered: 0, total: 0 })).toBe('66.66 %');
});
