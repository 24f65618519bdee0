import {
  type CoverageReport,
  countMeasure,
  type FileCoverage,
  lineOfKey,
  METRICS,
  type Measure,
  type MergeConflict,
  type MergedCoverage,
  type Metric,
  type PointKey,
} from './coverage.ts';
import type { Count } from './fraction.ts';

/**
 * Several reports as one: a line, and a point with identity, is covered where any report covers it. What has no identity
 * is united only where the result is certain; everything else is listed as a conflict, never merged silently.
 */
export function mergeReports(reports: readonly CoverageReport[]): MergedCoverage {
  const only = reports[0];
  if (reports.length === 1 && only !== undefined) return { files: only.files, conflicts: [] };
  const merged = new Map<string, { coverage: FileCoverage; report: string }>();
  const conflicts: MergeConflict[] = [];
  for (const report of reports) {
    for (const file of report.files) {
      const before = merged.get(file.file);
      if (before === undefined) {
        merged.set(file.file, { coverage: file, report: report.file });
        continue;
      }
      const coverage = mergeFiles(before.coverage, file, (metric, kind) =>
        conflicts.push({ file: file.file, metric, kind, reports: [before.report, report.file] }),
      );
      merged.set(file.file, { coverage, report: before.report });
    }
  }
  const files = [...merged.values()].map((entry) => entry.coverage);
  return { files: files.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0)), conflicts };
}

type Conflict = (metric: Metric, kind: MergeConflict['kind']) => void;

/** Two reports' words on one file. */
export function mergeFiles(a: FileCoverage, b: FileCoverage, conflict: Conflict): FileCoverage {
  const measures: { [metric in Metric]?: Measure } = {};
  for (const metric of METRICS) {
    const left = a.measures[metric];
    const right = b.measures[metric];
    const one = left ?? right;
    if (one === undefined) continue;
    measures[metric] =
      left === undefined || right === undefined
        ? one
        : mergeMeasures(left, right, (kind) => conflict(metric, kind));
  }
  return { file: a.file, measures };
}

function mergeMeasures(a: Measure, b: Measure, conflict: (kind: MergeConflict['kind']) => void): Measure {
  if (a.kind === 'lines' && b.kind === 'lines') return uniteStates(a.states, b.states);
  if (a.kind === 'points' && b.kind === 'points' && a.scheme === b.scheme) return unitePoints(a, b);
  const left = byLine(a);
  const right = byLine(b);
  if (left !== undefined && right !== undefined) return uniteLines(left, right, conflict);
  return uniteCounts(a, b, conflict);
}

type Points = Extract<Measure, { kind: 'points' }>;

function unitePoints(a: Points, b: Points): Measure {
  const keys: PointKey[] = [...a.keys];
  const covered = [...a.covered];
  const weights = keys.map((_, index) => a.weights?.[index] ?? 1);
  const places = new Map(keys.map((key, index) => [key, index]));
  for (const [index, key] of b.keys.entries()) {
    const place = places.get(key);
    if (place === undefined) {
      keys.push(key);
      covered.push(b.covered[index] ?? 0);
      weights.push(b.weights?.[index] ?? 1);
    } else if (b.covered[index] === 1) covered[place] = 1;
  }
  const weighted = a.weights !== undefined || b.weights !== undefined;
  return {
    kind: 'points',
    scheme: a.scheme,
    keys,
    covered: Uint8Array.from(covered),
    ...(weighted ? { weights } : {}),
  };
}

function uniteStates(a: Uint8Array, b: Uint8Array): Measure {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  const states = Uint8Array.from(long);
  for (let line = 0; line < short.length; line++) {
    const state = short[line] ?? 0;
    if (state > (states[line] ?? 0)) states[line] = state;
  }
  return { kind: 'lines', states };
}

/** How many points of each line are covered; undefined where only the file's sums are known. */
function byLine(measure: Measure): ReadonlyMap<number, Count> | undefined {
  if (measure.kind === 'per-line') return measure.lines;
  if (measure.kind !== 'points' || measure.weights !== undefined) return undefined;
  const lines = new Map<number, Count>();
  for (const [index, key] of measure.keys.entries()) {
    const line = lineOfKey(key);
    const before = lines.get(line);
    lines.set(line, {
      covered: (before?.covered ?? 0) + (measure.covered[index] ?? 0),
      total: (before?.total ?? 0) + 1,
    });
  }
  return lines;
}

function uniteLines(
  a: ReadonlyMap<number, Count>,
  b: ReadonlyMap<number, Count>,
  conflict: (kind: MergeConflict['kind']) => void,
): Measure {
  const lines = new Map(a);
  const doubts = new Set<MergeConflict['kind']>();
  for (const [line, right] of b) {
    const left = lines.get(line);
    if (left === undefined) {
      lines.set(line, right);
      continue;
    }
    const united = unite(left, right);
    lines.set(line, united.count);
    if (united.doubt !== undefined) doubts.add(united.doubt);
  }
  if (doubts.size > 0) conflict(doubts.has('unknown') ? 'unknown' : 'least');
  return { kind: 'per-line', lines };
}

/**
 * The union of two sets of points of which only the sizes are known: sure where one is empty or all of it; else at least
 * the larger. Sets of different points have no union.
 */
function unite(a: Count, b: Count): { readonly count: Count; readonly doubt?: MergeConflict['kind'] } {
  const total = Math.max(a.total, b.total);
  const count = { covered: Math.max(a.covered, b.covered), total };
  if (a.total !== b.total) return { count, doubt: 'unknown' };
  if (count.covered === total || Math.min(a.covered, b.covered) === 0) return { count };
  return { count, doubt: 'least' };
}

function uniteCounts(a: Measure, b: Measure, conflict: (kind: MergeConflict['kind']) => void): Measure {
  const left = countMeasure(a);
  const right = countMeasure(b);
  const { count, doubt } = unite(left, right);
  if (doubt !== undefined) conflict(doubt);
  // The measure that knows its lines is kept where it says as much: changed lines need them.
  for (const [measure, own] of [
    [a, left],
    [b, right],
  ] as const) {
    if (measure.kind !== 'counts' && own.covered === count.covered && own.total === count.total)
      return measure;
  }
  return { kind: 'counts', count };
}
