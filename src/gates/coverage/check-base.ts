import {
  type CoverageEvidence,
  countMeasure,
  type FileCoverage,
  headlineMetric,
  LINE,
  lineOfKey,
  METRICS,
  type Measure,
  type Measures,
  type Metric,
  measuredFiles,
  totalOf,
} from '../../model/coverage.ts';
import type { Finding } from '../../model/finding.ts';
import {
  type Count,
  compareFractions,
  type Fraction,
  formatFraction,
  formatPercent,
  parseDecimal,
  percentOf,
  subtract,
} from '../../model/fraction.ts';
import { type Judgement, listSome } from './judgement.ts';
import type { CoverageSettings } from './settings.ts';

/** Shows how coverage moved since the base, and holds it against `must-not-decrease`. */
export function checkBase(coverage: CoverageEvidence, settings: CoverageSettings): Judgement {
  const { base } = coverage;
  const asked = metricsAsked(coverage, settings);
  if (base.kind !== 'found') {
    if (settings.base === undefined || (base.kind === 'missing' && base.looked.length === 0)) {
      return asked.length === 0
        ? EMPTY
        : { findings: [unknown('no report of the base is named')], proofs: [] };
    }
    const why =
      base.kind === 'missing' ? `there is no ${listSome(base.looked)}` : `${base.file}: ${base.message}`;
    return { findings: asked.length === 0 ? [] : [unknown(why)], proofs: [proof(`not known: ${why}`)] };
  }
  const findings: Finding[] = [];
  const deltas: string[] = [];
  for (const metric of METRICS) {
    const comparison = compare(coverage, base.value.files, metric);
    if (comparison === undefined) {
      if (asked.includes(metric)) findings.push(unknown(`${metric} are not measured at both ends`));
      continue;
    }
    deltas.push(
      `${metric} ${signed(comparison.delta)} (${formatPercent(comparison.base)} → ${formatPercent(comparison.head)})`,
    );
    if (asked.includes(metric))
      findings.push(...decreased(metric, comparison, settings.base?.tolerance ?? '0'));
  }
  return { findings, proofs: [proof(deltas.join(', '), listSome(base.value.sources))] };
}

const EMPTY: Judgement = { findings: [], proofs: [] };

function metricsAsked(coverage: CoverageEvidence, settings: CoverageSettings): readonly Metric[] {
  const asked = settings.base?.['must-not-decrease'] ?? false;
  return asked === true ? [headlineMetric(coverage)] : asked === false ? [] : asked;
}

interface Comparison {
  readonly head: Count;
  readonly base: Count;
  /** The base without the code that the change removed. */
  readonly adjusted: Count;
  /** Head minus base, in percentage points. */
  readonly delta: Fraction;
}

function compare(
  coverage: CoverageEvidence,
  baseFiles: readonly FileCoverage[],
  metric: Metric,
): Comparison | undefined {
  const head = totalOf(measuredFiles(coverage), metric);
  const base = totalOf(baseFiles, metric);
  const [now, before] = [head && percentOf(head), base && percentOf(base)];
  if (head === undefined || base === undefined || now === undefined || before === undefined) return undefined;
  const adjusted = totalOf(withoutRemoved(coverage, baseFiles), metric) ?? base;
  return { head, base, adjusted, delta: subtract(now, before) };
}

/**
 * Fails only where coverage is lower than at the base and also lower than the base would have been without the removed
 * code: deleting what was covered is no fault.
 */
function decreased(
  metric: Metric,
  { head, base, adjusted, delta }: Comparison,
  tolerance: string,
): readonly Finding[] {
  const now = percentOf(head);
  const bar = percentOf(adjusted);
  if (now === undefined || bar === undefined) return [];
  const allowed = subtract({ numerator: 0n, denominator: 1n }, parseDecimal(tolerance));
  if (compareFractions(delta, allowed) >= 0 || compareFractions(subtract(now, bar), allowed) >= 0) return [];
  const without =
    adjusted.total === base.total ? '' : `; without the removed code the base has ${formatPercent(adjusted)}`;
  return [
    {
      id: 'coverage/decrease',
      severity: 'error',
      label: 'Decreased',
      subject: metric,
      message: `${formatPercent(head)}, ${signed(delta)} points since the base (${formatPercent(base)})${without}`,
      fix: 'Test what this change adds, or allow a tolerance.',
      locations: [],
    },
  ];
}

/** The files of the base without the lines, and the points on them, that the change removed. */
function withoutRemoved(coverage: CoverageEvidence, files: readonly FileCoverage[]): readonly FileCoverage[] {
  if (coverage.change.kind !== 'found') return files;
  const changes = new Map(coverage.change.value.map((change) => [change.from ?? change.file, change]));
  return files.flatMap((file) => {
    const change = changes.get(file.file);
    if (change === undefined) return [file];
    if (change.status === 'deleted') return [];
    const removed = new Set(change.removed);
    const measures: { [metric in Metric]?: Measure } = {};
    for (const metric of METRICS) {
      const measure = file.measures[metric];
      if (measure !== undefined) measures[metric] = without(measure, removed);
    }
    return [{ file: file.file, measures: measures satisfies Measures }];
  });
}

function without(measure: Measure, removed: ReadonlySet<number>): Measure {
  switch (measure.kind) {
    case 'lines':
      return {
        kind: 'lines',
        states: measure.states.map((state, line) => (removed.has(line) ? LINE.unmeasured : state)),
      };
    case 'points': {
      const kept = [...measure.keys].flatMap((key, index) => (removed.has(lineOfKey(key)) ? [] : [index]));
      return {
        ...measure,
        keys: kept.map((index) => measure.keys[index] ?? 0),
        covered: Uint8Array.from(kept, (index) => measure.covered[index] ?? 0),
        ...(measure.weights === undefined
          ? {}
          : { weights: kept.map((index) => measure.weights?.[index] ?? 1) }),
      };
    }
    case 'per-line':
      return { kind: 'per-line', lines: new Map([...measure.lines].filter(([line]) => !removed.has(line))) };
    case 'counts':
      return { kind: 'counts', count: countMeasure(measure) };
  }
}

function signed(delta: Fraction): string {
  return (delta.numerator > 0n ? '+' : '') + formatFraction(delta);
}

function unknown(why: string): Finding {
  return {
    id: 'coverage/base-unknown',
    severity: 'error',
    label: 'Not known',
    subject: 'coverage of the base',
    message: `coverage must not decrease, and the base is not known: ${why}`,
    fix: "Put the report of the base's run beside the checkout and name it in `gates.coverage.base.reports`, or commit a baseline.",
    locations: [],
  };
}

function proof(says: string, where = 'base') {
  return { what: 'Since the base', where, says };
}
