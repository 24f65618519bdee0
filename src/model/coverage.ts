import type { Input } from './evidence.ts';
import { type Count, type Fraction, percentOf } from './fraction.ts';

/** What is counted; the four are separate and never averaged. */
export type Metric = 'lines' | 'branches' | 'functions' | 'statements';

/** In the order in which they are shown. */
export const METRICS: readonly Metric[] = ['lines', 'branches', 'functions', 'statements'];

/** State of a line: not measured, measured and missed, measured and covered. The order lets a union be a maximum. */
export const LINE = { unmeasured: 0, missed: 1, covered: 2 } as const;

/**
 * What a report says of one metric of one file, as exactly as the report knows it:
 * - `lines`: `states[n]` is the {@link LINE} state of line n (index 0 is unused); `count` is the tool's own sum where it
 *   counts some line twice, or one that it does not name;
 * - `points`: each point by its key, unique, which tells its line ({@link lineOfKey}) and means the same only within a
 *   `scheme`; `covered[i]` is 1 where `keys[i]` is covered; a point counts once, or `weights[i]` times (the statements of
 *   a Go block);
 * - `per-line`: only how many of the points of each line are covered (Cobertura's conditions); `count` as for lines;
 * - `counts`: only the sums of the file.
 */
export type Measure =
  | { readonly kind: 'lines'; readonly states: Uint8Array; readonly count?: Count }
  | {
      readonly kind: 'points';
      readonly scheme: string;
      readonly keys: readonly PointKey[] | Float64Array;
      readonly covered: Uint8Array;
      readonly weights?: readonly number[];
    }
  | { readonly kind: 'per-line'; readonly lines: ReadonlyMap<number, Count>; readonly count?: Count }
  | { readonly kind: 'counts'; readonly count: Count };

/**
 * Identity of a point: a text that begins with its line number, or, for formats that number their points, a number that
 * {@link numericKey} made: a report may have a million, and texts take ten times the room.
 */
export type PointKey = string | number;

const ORDINALS = 2 ** 30;

/** The key of a point by its line and a number below 2^30 within the line. */
export function numericKey(line: number, ordinal: number): number {
  return line * ORDINALS + ordinal;
}

/** The line of a point. */
export function lineOfKey(key: PointKey): number {
  return typeof key === 'number' ? Math.floor(key / ORDINALS) : Number.parseInt(key, 10);
}

/** A metric that a report does not measure is absent, which is not the same as 0 of 0. */
export type Measures = { readonly [metric in Metric]?: Measure };

/** Coverage of one file. */
export interface FileCoverage {
  /** Relative to the root, with forward slashes. */
  readonly file: string;
  readonly measures: Measures;
}

/** One report, read and with its paths resolved. */
export interface CoverageReport {
  /** The report itself. */
  readonly file: string;
  /** Id of its format: `lcov`. */
  readonly format: string;
  /** Name of the format for people. */
  readonly title: string;
  readonly sha256: string;
  /** When it was made, in milliseconds since 1970, where the report says so. */
  readonly time?: number;
  /** The files of the repository that it measures, sorted. */
  readonly files: readonly FileCoverage[];
  /** Paths in it that name no file of the repository, as written, sorted. */
  readonly foreign: readonly string[];
  /** The tool counts statements and has no figure for lines: its lines are worked out from them. */
  readonly statementBased: boolean;
  /** Why it does not describe the commit that is checked; absent where it does, or where that cannot be known. */
  readonly stale?: string;
}

/** Two reports that speak of one file and whose figures cannot be united exactly. */
export interface MergeConflict {
  readonly file: string;
  readonly metric: Metric;
  readonly reports: readonly [string, string];
  /** `least`: the least that is sure was taken. `unknown`: the reports count different points, so nothing is sure. */
  readonly kind: 'least' | 'unknown';
}

/** Several reports as one. */
export interface MergedCoverage {
  /** Sorted by file. */
  readonly files: readonly FileCoverage[];
  readonly conflicts: readonly MergeConflict[];
}

/** The lines of a file that the change added or altered, as they are numbered at the head. */
export interface ChangedFile {
  readonly file: string;
  /** Its path at the base, where it had another. */
  readonly from?: string;
  /** Lines at the head that the change added or altered, ascending. */
  readonly added: readonly number[];
  /** Lines at the base that are gone or altered, ascending. */
  readonly removed: readonly number[];
  readonly status: 'added' | 'deleted' | 'changed';
}

/** The coverage of the base, and the change that leads from it to the head. */
export interface BaseCoverage {
  /** Reports or baseline it was read from. */
  readonly sources: readonly string[];
  /** Paths as they were at the base. */
  readonly files: readonly FileCoverage[];
}

/** Everything that was read of coverage. */
export interface CoverageEvidence {
  /** The reports that the settings name, or that were found; empty when none was named or found. */
  readonly reports: readonly Input<CoverageReport>[];
  /** Where reports were looked for. */
  readonly looked: readonly string[];
  /** All readable reports as one. */
  readonly merged: MergedCoverage;
  /** Files that no report mentions, with the lines that hold code counted as missed; empty unless asked for. */
  readonly unmentioned: readonly FileCoverage[];
  /** A few files of the repository that a report could have measured, to show beside paths that match none. */
  readonly sources: readonly string[];
  /** The change that is judged; missing outside git or where there is no base. */
  readonly change: Input<readonly ChangedFile[]>;
  readonly base: Input<BaseCoverage>;
}

/** How much of a measure is covered. */
export function countMeasure(measure: Measure): Count {
  let count = counted.get(measure);
  if (count === undefined) {
    count = countOnce(measure);
    counted.set(measure, count);
  }
  return count;
}

/** Totals, thresholds and proofs ask for the same sums, of measures that never change. */
const counted = new WeakMap<Measure, Count>();

function countOnce(measure: Measure): Count {
  switch (measure.kind) {
    case 'counts':
      return measure.count;
    case 'lines':
      return measure.count ?? countStates(measure.states);
    case 'per-line':
      return measure.count ?? sumCounts(measure.lines.values());
    case 'points': {
      let covered = 0;
      let total = 0;
      for (let index = 0; index < measure.covered.length; index++) {
        const weight = measure.weights?.[index] ?? 1;
        total += weight;
        if (measure.covered[index] === 1) covered += weight;
      }
      return { covered, total };
    }
  }
}

function countStates(states: Uint8Array): Count {
  let covered = 0;
  let total = 0;
  // By index and without a branch: reports have millions of lines.
  for (let line = 0; line < states.length; line++) {
    const state = states[line] ?? LINE.unmeasured;
    total += (state + 1) >> 1;
    covered += state >> 1;
  }
  return { covered, total };
}

/** Sums; never a mean. */
export function sumCounts(counts: Iterable<Count>): Count {
  let covered = 0;
  let total = 0;
  for (const count of counts) {
    covered += count.covered;
    total += count.total;
  }
  return { covered, total };
}

/** The figure of a metric over files; undefined when none of them measures it. */
export function totalOf(files: Iterable<FileCoverage>, metric: Metric): Count | undefined {
  const counts: Count[] = [];
  for (const file of files) {
    const measure = file.measures[metric];
    if (measure !== undefined) counts.push(countMeasure(measure));
  }
  return counts.length === 0 ? undefined : sumCounts(counts);
}

/** Every file that counts: those that reports measure, and those that none mentions where the settings ask for them. */
export function measuredFiles(coverage: CoverageEvidence): readonly FileCoverage[] {
  return coverage.unmentioned.length === 0
    ? coverage.merged.files
    : [...coverage.merged.files, ...coverage.unmentioned];
}

/**
 * The total figure of a metric in percent as an exact fraction, to hold a claim against; undefined when no report
 * measures it or there is nothing to measure.
 */
export function totalPercent(coverage: CoverageEvidence, metric: Metric): Fraction | undefined {
  const count = totalOf(measuredFiles(coverage), metric);
  return count === undefined ? undefined : percentOf(count);
}

/** The metric that the reports' own tools print as "the" coverage: lines, or statements where lines are only worked out. */
export function headlineMetric(coverage: CoverageEvidence): Metric {
  const read = coverage.reports.flatMap((input) => (input.kind === 'found' ? [input.value] : []));
  if (read.length > 0 && read.every((report) => report.statementBased)) return 'statements';
  return totalOf(coverage.merged.files, 'lines') === undefined &&
    totalOf(coverage.merged.files, 'statements') !== undefined
    ? 'statements'
    : 'lines';
}

/** The state of a line of a file: a {@link LINE} value; unmeasured where the report has no lines. */
export function lineState(file: FileCoverage, line: number): number {
  const lines = file.measures.lines;
  return lines?.kind === 'lines' ? (lines.states[line] ?? LINE.unmeasured) : LINE.unmeasured;
}
