import picomatch from 'picomatch';
import {
  type CoverageEvidence,
  countMeasure,
  type FileCoverage,
  LINE,
  METRICS,
  type Metric,
  measuredFiles,
  totalOf,
} from '../../model/coverage.ts';
import { mergeReports } from '../../model/coverage-merge.ts';
import type { Finding, FindingLocation } from '../../model/finding.ts';
import { type Count, formatCount, keeps, type Threshold } from '../../model/fraction.ts';
import { askedFor, type Judgement, joinJudgements, plural } from './judgement.ts';
import type { CoverageSettings, Thresholds } from './settings.ts';

const SINGULAR = {
  lines: 'line',
  branches: 'branch',
  functions: 'function',
  statements: 'statement',
} as const;

/** Files that are shown as the place of a missed threshold. */
const SHOWN_FILES = 5;

/** Holds the total, the patterns, each file and the flags against their thresholds. */
export function checkThresholds(
  coverage: CoverageEvidence,
  settings: CoverageSettings,
  total: Thresholds,
): Judgement {
  const files = measuredFiles(coverage);
  const judgements = [checkSet({ subject: 'total', rule: 'total' }, files, total, coverage)];
  for (const [pattern, thresholds] of Object.entries(settings.globs ?? {})) {
    judgements.push(checkPattern(pattern, files, thresholds, coverage));
  }
  if (settings['per-file'] !== undefined)
    judgements.push(checkEachFile(files, settings['per-file'], coverage));
  for (const [name, flag] of Object.entries(settings.flags ?? {})) {
    const own = filesOfFlag(coverage, flag);
    const subject = `flag ${name}`;
    judgements.push(
      own.length === 0
        ? { findings: [unmatched(subject, flag.paths ?? flag.reports ?? [], ['flags', name])], proofs: [] }
        : checkSet({ subject, rule: 'flag' }, own, flag.total ?? {}, coverage),
    );
  }
  return joinJudgements(judgements);
}

/** The files of a flag: those that its reports measure, or all, narrowed by its patterns. */
export function filesOfFlag(
  coverage: CoverageEvidence,
  flag: { readonly paths?: readonly string[] | undefined; readonly reports?: readonly string[] | undefined },
): readonly FileCoverage[] {
  const files = flag.reports === undefined ? measuredFiles(coverage) : filesOfReports(coverage, flag.reports);
  return flag.paths === undefined ? files : filter(files, flag.paths);
}

function filesOfReports(coverage: CoverageEvidence, patterns: readonly string[]): readonly FileCoverage[] {
  const matches = picomatch([...patterns], { dot: true });
  const reports = coverage.reports.flatMap((input) => (input.kind === 'found' ? [input.value] : []));
  return mergeReports(reports.filter((report) => matches(report.file) || patterns.includes(report.file)))
    .files;
}

function filter(files: readonly FileCoverage[], patterns: readonly string[]): readonly FileCoverage[] {
  const matches = picomatch([...patterns], { dot: true });
  return files.filter((file) => matches(file.file));
}

function checkPattern(
  pattern: string,
  files: readonly FileCoverage[],
  thresholds: Thresholds,
  coverage: CoverageEvidence,
): Judgement {
  const matched = filter(files, [pattern]);
  if (matched.length === 0)
    return { findings: [unmatched(pattern, [pattern], ['globs', pattern])], proofs: [] };
  return checkSet({ subject: pattern, rule: 'glob' }, matched, thresholds, coverage);
}

function unmatched(subject: string, patterns: readonly string[], setting: readonly string[]): Finding {
  return {
    id: 'coverage/glob-unmatched',
    severity: 'error',
    label: 'Unmatched',
    subject,
    message: `no measured file matches ${patterns.map((pattern) => `"${pattern}"`).join(', ')}`,
    fix: 'Correct the pattern, or remove it; patterns are relative to the root and match whole paths.',
    locations: [],
    setting,
  };
}

interface Subject {
  readonly subject: string;
  readonly rule: 'total' | 'glob' | 'flag';
}

function checkSet(
  { subject, rule }: Subject,
  files: readonly FileCoverage[],
  thresholds: Thresholds,
  coverage: CoverageEvidence,
): Judgement {
  const findings: Finding[] = [];
  const kept: string[] = [];
  for (const [metric, threshold] of entriesOf(thresholds)) {
    const count = totalOf(files, metric);
    if (count === undefined) {
      // What no file here measures may still be measured elsewhere; then there is nothing of it in this part.
      if (rule === 'total' || totalOf(measuredFiles(coverage), metric) === undefined) {
        findings.push(unmeasured(subject, metric, coverage));
      }
    } else if (keeps(count, threshold)) {
      if (count.total > 0) kept.push(`${formatCount(count)} ${metric}: ${askedFor(count, threshold)}`);
    } else findings.push(below(`coverage/${rule}`, subject, metric, count, threshold, files, coverage));
  }
  const proofs = kept.length === 0 ? [] : [{ what: 'Threshold', where: subject, says: kept.join('; ') }];
  return { findings, proofs };
}

function entriesOf(thresholds: Thresholds): readonly (readonly [Metric, Threshold])[] {
  return METRICS.flatMap((metric) => {
    const threshold = thresholds[metric];
    return threshold === undefined ? [] : [[metric, threshold] as const];
  });
}

function unmeasured(subject: string, metric: Metric, coverage: CoverageEvidence): Finding {
  return {
    id: 'coverage/unmeasured',
    severity: 'error',
    label: 'Not measured',
    subject: `${subject}: ${metric}`,
    message: `a threshold is asked, and no report measures ${metric}`,
    fix: `Turn on ${metric} in the test runner, write a format that holds them, or drop the threshold.`,
    locations: reportLocations(coverage),
  };
}

function below(
  id: string,
  subject: string,
  metric: Metric,
  count: Count,
  threshold: Threshold,
  files: readonly FileCoverage[],
  coverage: CoverageEvidence,
): Finding {
  return {
    id,
    severity: 'error',
    label: 'Below threshold',
    subject: `${subject}: ${metric}`,
    message: `${formatCount(count)} ${metric} are covered: ${askedFor(count, threshold)}`,
    fix: 'Test the code that is not covered, or agree on another threshold.',
    locations: [...reportLocations(coverage), ...worstFiles(files, metric)],
  };
}

function checkEachFile(
  files: readonly FileCoverage[],
  thresholds: Thresholds,
  coverage: CoverageEvidence,
): Judgement {
  const findings: Finding[] = [];
  const asked = entriesOf(thresholds);
  for (const file of files) {
    for (const [metric, threshold] of asked) {
      const measure = file.measures[metric];
      const count = measure === undefined ? undefined : countMeasure(measure);
      if (count === undefined || keeps(count, threshold)) continue;
      findings.push({
        ...below('coverage/file', file.file, metric, count, threshold, [], coverage),
        locations: [missedLocation(file)],
      });
    }
  }
  for (const [metric] of asked) {
    if (totalOf(files, metric) === undefined) findings.push(unmeasured('each file', metric, coverage));
  }
  const says = `${plural(files.length, 'file')}, ${new Set(findings.map((finding) => finding.locations[0]?.file)).size} below`;
  return { findings, proofs: [{ what: 'Threshold', where: 'each file', says }] };
}

/** The reports that were read, as the place of a finding about all of them. */
export function reportLocations(coverage: CoverageEvidence): readonly FindingLocation[] {
  return coverage.reports.flatMap((input) =>
    input.kind === 'found' ? [{ file: input.value.file, line: 1, role: 'report' as const }] : [],
  );
}

/** The files that miss most, which is where to begin. */
function worstFiles(files: readonly FileCoverage[], metric: Metric): readonly FindingLocation[] {
  const missed = files.flatMap((file) => {
    const measure = file.measures[metric];
    if (measure === undefined) return [];
    const { covered, total } = countMeasure(measure);
    return total > covered ? [{ file, count: total - covered }] : [];
  });
  missed.sort((a, b) => b.count - a.count || (a.file.file < b.file.file ? -1 : 1));
  return missed.slice(0, SHOWN_FILES).map(({ file, count }) => ({
    ...missedLocation(file),
    label: `${count} ${count === 1 ? SINGULAR[metric] : metric} missed`,
  }));
}

/** The first line of a file that is missed. */
function missedLocation(file: FileCoverage): FindingLocation {
  const lines = file.measures.lines;
  const first = lines?.kind === 'lines' ? lines.states.indexOf(LINE.missed) : -1;
  return { file: file.file, line: first > 0 ? first : 1, role: 'source' };
}
