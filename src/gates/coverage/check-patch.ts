import {
  type ChangedFile,
  type CoverageEvidence,
  type FileCoverage,
  LINE,
  lineState,
  measuredFiles,
} from '../../model/coverage.ts';
import type { Finding } from '../../model/finding.ts';
import { type Count, formatCount, keeps, type Threshold } from '../../model/fraction.ts';
import { filesOfFlag, reportLocations } from './check-thresholds.ts';
import { askedFor, type Judgement } from './judgement.ts';
import type { CoverageSettings } from './settings.ts';

/** Ranges that are shown one by one; a larger change has its rest summed up in one note. */
const SHOWN_RANGES = 50;

/** Uncovered changed lines that follow one another. */
interface Range {
  readonly file: string;
  readonly first: number;
  readonly last: number;
  readonly lines: number;
}

/** How the changed lines are covered. */
export interface PatchCoverage {
  /** Changed lines that are measured; 0 of 0 where none is: then there is nothing to judge. */
  readonly count: Count;
  readonly missed: readonly Range[];
}

/** The measured lines of a change, and which of them no test ran. */
export function patchCoverage(change: readonly ChangedFile[], files: readonly FileCoverage[]): PatchCoverage {
  const measured = new Map(files.map((file) => [file.file, file]));
  let covered = 0;
  let total = 0;
  const missed: Range[] = [];
  for (const { file, added } of change) {
    const coverage = measured.get(file);
    if (coverage === undefined) continue;
    const lines = added.filter((line) => lineState(coverage, line) !== LINE.unmeasured);
    const uncovered = lines.filter((line) => lineState(coverage, line) === LINE.missed);
    total += lines.length;
    covered += lines.length - uncovered.length;
    missed.push(...rangesOf(coverage, uncovered));
  }
  return { count: { covered, total }, missed };
}

/** Lines as ranges: those with only unmeasured lines between them are one range. */
function rangesOf(coverage: FileCoverage, lines: readonly number[]): readonly Range[] {
  const ranges: Range[] = [];
  for (const line of lines) {
    const before = ranges.at(-1);
    if (before !== undefined && onlyUnmeasured(coverage, before.last + 1, line)) {
      ranges[ranges.length - 1] = { ...before, last: line, lines: before.lines + 1 };
    } else ranges.push({ file: coverage.file, first: line, last: line, lines: 1 });
  }
  return ranges;
}

function onlyUnmeasured(coverage: FileCoverage, first: number, end: number): boolean {
  for (let line = first; line < end; line++) if (lineState(coverage, line) !== LINE.unmeasured) return false;
  return true;
}

/** Holds the changed lines, in all and of each flag, against their thresholds, and notes those that no test ran. */
export function checkPatch(coverage: CoverageEvidence, settings: CoverageSettings): Judgement {
  const { change } = coverage;
  const threshold = settings.patch?.lines;
  const flags = Object.entries(settings.flags ?? {}).filter(([, flag]) => flag.patch?.lines !== undefined);
  const asked = threshold !== undefined || flags.length > 0;
  if (change.kind === 'broken') {
    return asked
      ? { findings: [unknown(change)], proofs: [] }
      : says('not known: the history is not in this clone');
  }
  if (change.kind === 'missing')
    return asked ? says('not applicable: there is no base to compare with') : EMPTY;
  const files = measuredFiles(coverage);
  if (asked && !files.some((file) => file.measures.lines?.kind === 'lines')) {
    return { findings: [unmeasured(coverage)], proofs: [] };
  }
  const whole = patchCoverage(change.value, files);
  const findings: Finding[] = [];
  if (threshold !== undefined) findings.push(...below('changed lines', whole, threshold));
  for (const [name, flag] of flags) {
    const own = patchCoverage(change.value, filesOfFlag(coverage, flag));
    if (flag.patch?.lines !== undefined)
      findings.push(...below(`flag ${name}: changed lines`, own, flag.patch.lines));
  }
  findings.push(...uncovered(whole.missed));
  const { count } = whole;
  const text =
    count.total === 0 ? 'not applicable: no changed line is measured' : `${formatCount(count)} covered`;
  return { findings, proofs: says(text).proofs };
}

const EMPTY: Judgement = { findings: [], proofs: [] };

function says(text: string): Judgement {
  return { findings: [], proofs: [{ what: 'Changed lines', where: 'merge base … head', says: text }] };
}

function unmeasured(coverage: CoverageEvidence): Finding {
  return {
    id: 'coverage/unmeasured',
    severity: 'error',
    label: 'Not measured',
    subject: 'changed lines',
    message: 'a threshold is asked, and the reports hold sums without lines',
    fix: 'Write a format that holds lines, such as LCOV.',
    locations: reportLocations(coverage),
  };
}

function unknown(change: { readonly message: string; readonly fix: string }): Finding {
  return {
    id: 'coverage/patch-unknown',
    severity: 'error',
    label: 'Not known',
    subject: 'changed lines',
    message: `a threshold is asked, and the change is not known: ${change.message}`,
    fix: change.fix,
    locations: [],
  };
}

function below(subject: string, { count, missed }: PatchCoverage, threshold: Threshold): readonly Finding[] {
  if (keeps(count, threshold)) return [];
  return [
    {
      id: 'coverage/patch',
      severity: 'error',
      label: 'Below threshold',
      subject,
      message: `${formatCount(count)} changed lines are covered: ${askedFor(count, threshold)}`,
      fix: 'Test the lines that this change adds or alters.',
      locations: missed.slice(0, 5).map((range) => ({ ...placeOf(range), label: `${range.lines} missed` })),
    },
  ];
}

function uncovered(missed: readonly Range[]): readonly Finding[] {
  const findings = missed.slice(0, SHOWN_RANGES).map(
    (range): Finding => ({
      id: 'coverage/uncovered',
      severity: 'note',
      label: 'Uncovered',
      subject:
        range.first === range.last
          ? `${range.file}:${range.first}`
          : `${range.file}:${range.first}-${range.last}`,
      message:
        range.lines === 1
          ? 'no test runs this changed line'
          : `no test runs these ${range.lines} changed lines`,
      fix: 'Test them.',
      locations: [placeOf(range)],
    }),
  );
  const rest = missed.slice(SHOWN_RANGES);
  if (rest.length === 0) return findings;
  const lines = rest.reduce((sum, range) => sum + range.lines, 0);
  const files = new Set(rest.map((range) => range.file)).size;
  return [
    ...findings,
    {
      id: 'coverage/uncovered',
      severity: 'note',
      label: 'Uncovered',
      subject: `${rest.length} more ranges`,
      message: `no test runs ${lines} more changed lines of ${files} files`,
      fix: 'Test them.',
      locations: rest.slice(0, 1).map(placeOf),
    },
  ];
}

function placeOf({ file, first, last }: Range) {
  return { file, line: first, ...(first === last ? {} : { endLine: last }), role: 'source' as const };
}
