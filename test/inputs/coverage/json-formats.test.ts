import { expect, it } from 'vitest';
import { brokenMessage, readReportText, totals } from './reading.ts';

const FILES = { 'lib/a.ts': 'one\ntwo\nthree\nfour\nfive\nsix\n', 'source/Order.cs': 'one\ntwo\nthree\n' };

function read(value: unknown) {
  return readReportText(JSON.stringify(value), FILES);
}

const range = (line: number) => ({ start: { line, column: 0 }, end: { line, column: 9 } });

it('Istanbul: several statements of a line are one line, covered when any of them is', () => {
  const coverage = read({
    '/ci/work/lib/a.ts': {
      path: '/ci/work/lib/a.ts',
      statementMap: { 0: range(1), 1: range(1), 2: range(3) },
      s: { 0: 0, 1: 2, 2: 0 },
      fnMap: { 0: { name: 'f', decl: range(1), loc: range(1) } },
      f: { 0: 1 },
      branchMap: { 0: { type: 'if', loc: range(3), locations: [range(3), range(3)] } },
      b: { 0: [0, 1] },
    },
  });
  expect(totals(coverage)).toBe('lines 1/2, branches 1/2, functions 1/1, statements 1/3');
});

it('Istanbul summary: reads counts where the percentages are "Unknown"', () => {
  const none = { total: 0, covered: 0, skipped: 0, pct: 'Unknown' };
  const some = { total: 4, covered: 3, skipped: 0, pct: 1 };
  const coverage = read({
    total: { lines: none, statements: none, functions: none, branches: none },
    '/ci/lib/a.ts': { lines: some, statements: { ...some, total: 5 }, functions: none, branches: none },
  });
  expect(totals(coverage)).toBe('lines 3/4, branches 0/0, functions 0/0, statements 3/5');
});

// The shape is that of coverlet's own documentation of its JSON output.
it('Coverlet: reads methods with their lines and branches under Windows paths', () => {
  const coverage = read({
    'Shop.dll': {
      'C:\\agent\\1\\s\\source\\Order.cs': {
        'Shop.Order': {
          'System.Int32 Shop.Order::Total(System.Boolean)': {
            Lines: { 1: 2, 2: 0 },
            Branches: [
              { Line: 1, Offset: 4, EndOffset: 6, Path: 0, Ordinal: 0, Hits: 2 },
              { Line: 1, Offset: 4, EndOffset: 9, Path: 1, Ordinal: 1, Hits: 0 },
            ],
          },
          'System.Void Shop.Order::Cancel()': { Lines: { 3: 0 }, Branches: [] },
        },
      },
    },
  });
  expect(totals(coverage)).toBe('lines 1/3, branches 1/2, functions 1/2');
});

it('SimpleCov: unites suites, and reads the old shape and ignored lines', () => {
  const coverage = read({
    RSpec: { coverage: { '/app/lib/a.ts': { lines: [1, 0, null, 'ignored', 0] } }, timestamp: 1700000000 },
    Cucumber: { coverage: { '/app/lib/a.ts': [0, 3, null, null, 0] }, timestamp: 1700000001 },
  });
  expect(totals(coverage)).toBe('lines 2/3');
});

it('coverage.py: reads format 1, which knows neither branches nor functions', () => {
  const coverage = read({
    meta: { version: '5.0', timestamp: '2020-01-01T00:00:00', branch_coverage: false },
    files: { 'lib/a.ts': { executed_lines: [1, 2], missing_lines: [4], excluded_lines: [5], summary: {} } },
    totals: { percent_covered: 12 },
  });
  expect(totals(coverage)).toBe('lines 2/3, statements 2/3');
});

it('LLVM: reads the sums of an export that is only a summary', () => {
  const sum = (count: number, covered: number) => ({ count, covered, percent: 1 });
  const coverage = read({
    type: 'llvm.coverage.json.export',
    version: '2.0.1',
    data: [
      {
        files: [
          { filename: 'lib/a.ts', summary: { lines: sum(8, 6), functions: sum(2, 1), branches: sum(4, 1) } },
        ],
        totals: {},
      },
    ],
  });
  expect(totals(coverage)).toBe('lines 6/8, branches 1/4, functions 1/2');
});

const istanbul = (changes: object) => ({
  'lib/a.ts': { statementMap: {}, s: {}, fnMap: {}, f: {}, branchMap: {}, b: {}, ...changes },
});
const suite = (lines: unknown) => ({ RSpec: { coverage: { 'lib/a.ts': { lines } }, timestamp: 1 } });
const llvm = (file: object) => ({
  type: 'llvm.coverage.json.export',
  data: [{ files: [{ filename: 'lib/a.ts', summary: {}, ...file }] }],
});

it.each([
  ['a report of nothing', {}, 'a JSON document in no known coverage format'],
  ['a list', [1, 2], 'a JSON document in no known coverage format'],
  [
    'Istanbul: a statement without hits',
    istanbul({ statementMap: { 0: range(1) } }),
    'lib/a.ts: s.0 is absent, no number of hits',
  ],
  [
    'Istanbul: hits that are text',
    istanbul({ statementMap: { 0: range(1) }, s: { 0: '1' } }),
    's.0 is "1", no number of hits',
  ],
  [
    'Istanbul: an absurd line',
    istanbul({ statementMap: { 0: range(1e12) }, s: { 0: 1 } }),
    'it speaks of line 1000000000000',
  ],
  [
    'Istanbul: no place',
    istanbul({ statementMap: { 0: {} }, s: { 0: 1 } }),
    'statementMap.0.start is absent, no object',
  ],
  [
    'Istanbul summary: more covered than there is',
    {
      total: { lines: { total: 1, covered: 1 } },
      a: {
        lines: { total: 1, covered: 2 },
        branches: { total: 0, covered: 0 },
        functions: { total: 0, covered: 0 },
        statements: { total: 0, covered: 0 },
      },
    },
    'it counts 2 covered of 1',
  ],
  [
    'Istanbul summary: a count of 1.5',
    { total: { lines: { total: 1, covered: 1 } }, a: { lines: { total: 1.5, covered: 1 } } },
    'a: lines.total is 1.5, no count',
  ],
  ['Istanbul summary: only a total', { total: { lines: { total: 1, covered: 1 } } }, 'it measures no file'],
  [
    'coverage.py: a negative line',
    { meta: {}, files: { a: { executed_lines: [-1], missing_lines: [] } }, totals: {} },
    'a line of executed_lines is -1',
  ],
  [
    'coverage.py: a branch of one line',
    {
      meta: { branch_coverage: true },
      files: { a: { executed_lines: [], missing_lines: [], missing_branches: [[1]], executed_branches: [] } },
      totals: {},
    },
    'a branch of missing_branches has no two lines',
  ],
  ['SimpleCov: text for hits', suite([1, 'x']), 'lib/a.ts: line 2 is "x"'],
  ['SimpleCov: no lines', suite(null), 'lib/a.ts: lines is null, no list'],
  ['LLVM: a segment that is none', llvm({ segments: [7] }), 'a segment is 7, no list'],
  [
    'LLVM: a negative line',
    llvm({ segments: [[-1, 1, 1, true, true, false]] }),
    'the line of a segment is -1',
  ],
  [
    'Tarpaulin: a line of 1e99',
    { files: [{ path: ['a'], traces: [{ line: 1e99, stats: { Line: 1 } }] }] },
    'a line is 1e+99, no count',
  ],
  [
    'Coverlet: a line that is no number',
    { 'A.dll': { 'a.cs': { A: { M: { Lines: { x: 1 } } } } } },
    '"x" is no line',
  ],
])('JSON with %s is refused with its reason', (_, value, message) => {
  expect(brokenMessage(read(value))).toContain(message);
});

it.each([
  ['is cut off', '{"total":{"lines":{"total":1,', 'it is not valid JSON'],
  ['nests 200,000 levels', '['.repeat(200_000), 'it is not valid JSON'],
  [
    'nests 200,000 levels and closes them',
    `${'{"a":'.repeat(200_000)}1${'}'.repeat(200_000)}`,
    'in no known coverage format',
  ],
  ['is empty', ' \n', 'it is empty'],
  ['is a picture', Buffer.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0), 'it is a text in no known coverage format'],
])('a report that %s is refused with its reason', (_, text, message) => {
  expect(brokenMessage(readReportText(text, FILES))).toContain(message);
});

it('a key named __proto__ is a path like any other', () => {
  const coverage = readReportText(
    '{"total":{"lines":{"covered":1}},"__proto__":{"lines":{"total":1,"covered":1},"branches":{"total":0,"covered":0},"functions":{"total":0,"covered":0},"statements":{"total":1,"covered":1}}}',
    FILES,
  );
  expect(coverage.reports[0]).toMatchObject({ kind: 'found', value: { foreign: ['__proto__'] } });
  expect(Object.hasOwn(Object.prototype, 'lines')).toBe(false);
});

it.each([
  [
    'a block that is cut off',
    'mode: set\nexample.org/x/a.go:1.1,2.2 1 1\nexample.org/x/a.go:4.1,',
    'line 3 is no block',
  ],
  [
    'a block that ends before it begins',
    'mode: set\nx/a.go:9.1,2.2 1 1\n',
    'line 2 holds a block that cannot be',
  ],
  [
    'a block over all lines',
    'mode: set\nx/a.go:1.1,900000000.2 1 1\n',
    'line 2 holds a block that cannot be',
  ],
  [
    'an absurd number of statements',
    'mode: set\nx/a.go:1.1,2.2 99999999999999999999 1\n',
    'line 2 holds a block that cannot be',
  ],
  ['no blocks', 'mode: atomic\n', 'it measures no file'],
])('a Go profile with %s is refused with its reason', (_, text, message) => {
  expect(brokenMessage(readReportText(text))).toContain(message);
});
