import { expect, it } from 'vitest';
import { type CoverageReport, type Measures, totalOf } from '../../src/model/coverage.ts';
import { mergeReports } from '../../src/model/coverage-merge.ts';

function report(file: string, measures: Measures, source = 'lib/a.ts'): CoverageReport {
  return {
    file,
    format: 'made',
    title: 'Made',
    sha256: '00',
    files: [{ file: source, measures }],
    foreign: [],
    statementBased: false,
  };
}

const lines = (...states: number[]): Measures => ({
  lines: { kind: 'lines', states: Uint8Array.from([0, ...states]) },
});
const points = (scheme: string, entries: Record<string, 0 | 1>): Measures => ({
  branches: {
    kind: 'points',
    scheme,
    keys: Object.keys(entries),
    covered: Uint8Array.from(Object.values(entries)),
  },
});
const perLine = (...entries: [number, number, number][]): Measures => ({
  branches: {
    kind: 'per-line',
    lines: new Map(entries.map(([line, covered, total]) => [line, { covered, total }])),
  },
});
const sums = (covered: number, total: number): Measures => ({
  branches: { kind: 'counts', count: { covered, total } },
});

function merged(a: Measures, b: Measures) {
  const { files, conflicts } = mergeReports([report('unit', a), report('e2e', b)]);
  return {
    lines: totalOf(files, 'lines'),
    branches: totalOf(files, 'branches'),
    conflicts: conflicts.map(({ kind }) => kind),
  };
}

it('a line is covered where either report covers it, and measured where either measures it', () => {
  expect(merged(lines(2, 1, 0, 1), lines(1, 2, 1)).lines).toEqual({ covered: 2, total: 4 });
});

it('branches with identity unite exactly within one scheme', () => {
  const { branches, conflicts } = merged(
    points('lcov', { '1,0': 1, '1,1': 0 }),
    points('lcov', { '1,1': 1, '7,0': 0 }),
  );
  expect(branches).toEqual({ covered: 2, total: 3 });
  expect(conflicts).toEqual([]);
});

it('weights stay with their points', () => {
  const block = (key: string, covered: 0 | 1, weight: number): Measures => ({
    statements: {
      kind: 'points',
      scheme: 'go',
      keys: [key],
      covered: Uint8Array.of(covered),
      weights: [weight],
    },
  });
  const { files } = mergeReports([
    report('a', block('1.1', 0, 3)),
    report('b', block('1.1', 1, 3)),
    report('c', block('9.1', 0, 4)),
  ]);
  expect(totalOf(files, 'statements')).toEqual({ covered: 3, total: 7 });
});

it('numbers of branches of a line unite where the result is sure', () => {
  const { branches, conflicts } = merged(
    perLine([1, 0, 2], [2, 1, 2], [3, 1, 2]),
    perLine([1, 1, 2], [2, 2, 2], [4, 1, 4]),
  );
  expect(branches).toEqual({ covered: 1 + 2 + 1 + 1, total: 2 + 2 + 2 + 4 });
  expect(conflicts).toEqual([]);
});

it('two halves of a line may be the same half: the least is taken, and said', () => {
  expect(merged(perLine([1, 1, 2]), perLine([1, 1, 2]))).toMatchObject({
    branches: { covered: 1, total: 2 },
    conflicts: ['least'],
  });
});

it('branches of two schemes unite by line, and different numbers of them are a conflict', () => {
  expect(
    merged(points('lcov', { '1,0': 1, '1,1': 1 }), points('istanbul', { '1:x': 0, '1:y': 0 })).conflicts,
  ).toEqual([]);
  expect(merged(points('lcov', { '1,0': 1, '1,1': 0 }), points('istanbul', { '1:x': 0 })).conflicts).toEqual([
    'unknown',
  ]);
});

it('sums never unite silently', () => {
  expect(merged(sums(3, 4), sums(2, 4)).conflicts).toEqual(['least']);
  expect(merged(sums(3, 4), sums(3, 5)).conflicts).toEqual(['unknown']);
  expect(merged(sums(4, 4), sums(2, 4))).toMatchObject({ branches: { covered: 4, total: 4 }, conflicts: [] });
});

it('files that only one report knows are taken as they are', () => {
  const { files, conflicts } = mergeReports([
    report('a', sums(1, 2), 'lib/z.ts'),
    report('b', sums(3, 4), 'lib/b.ts'),
  ]);
  expect(files.map((file) => file.file)).toEqual(['lib/b.ts', 'lib/z.ts']);
  expect(totalOf(files, 'branches')).toEqual({ covered: 4, total: 6 });
  expect(conflicts).toEqual([]);
});
