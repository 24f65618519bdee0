import {
  type CoverageEvidence,
  type CoverageReport,
  METRICS,
  type Metric,
  totalOf,
} from '../../model/coverage.ts';
import type { Finding } from '../../model/finding.ts';
import { formatCount, formatThreshold, keeps, type Threshold } from '../../model/fraction.ts';
import type { Proof } from '../../model/report.ts';
import { type Judgement, listSome, plural } from './judgement.ts';
import type { CoverageSettings } from './settings.ts';

/** Whether every report is there, readable, of this repository and of this commit. */
export function checkReports(coverage: CoverageEvidence, settings: CoverageSettings): Judgement {
  const findings: Finding[] = [];
  const proofs: Proof[] = [];
  for (const input of coverage.reports) {
    if (input.kind === 'missing') findings.push(missing(input.looked));
    else if (input.kind === 'broken') {
      findings.push({
        id: 'coverage/broken',
        severity: 'error',
        label: 'Unreadable',
        subject: input.file,
        message: lowerFirst(input.message),
        fix: input.fix,
        locations: [{ file: input.file, line: input.line ?? 1, role: 'report' }],
      });
    } else {
      findings.push(...checkReport(input.value, coverage, settings));
      proofs.push(proofOf(input.value));
    }
  }
  return { findings, proofs };
}

/** The finding for a report that the settings name, or that they ask for, and that is not there. */
export function missing(looked: readonly string[]): Finding {
  return {
    id: 'coverage/missing',
    severity: 'error',
    label: 'Missing',
    subject: listSome(looked, 6),
    message: 'there is no such coverage report',
    fix: 'Run the tests with coverage before this step, or correct `gates.coverage.reports`.',
    locations: [],
    setting: ['reports'],
  };
}

function checkReport(
  report: CoverageReport,
  coverage: CoverageEvidence,
  settings: CoverageSettings,
): readonly Finding[] {
  const findings: Finding[] = [];
  const foreign = checkBelonging(report, coverage, settings.belonging);
  if (foreign !== undefined) findings.push(foreign);
  if (report.stale !== undefined) {
    findings.push({
      id: 'coverage/stale',
      severity: 'error',
      label: 'Stale',
      subject: report.file,
      message: `it ${report.stale}`,
      fix: 'Run the tests again at this commit, so that the report describes it.',
      locations: [{ file: report.file, line: 1, role: 'report' }],
    });
  }
  return findings;
}

function checkBelonging(
  report: CoverageReport,
  coverage: CoverageEvidence,
  asked: Threshold | undefined,
): Finding | undefined {
  const total = report.files.length + report.foreign.length;
  const count = { covered: report.files.length, total };
  const enough = report.files.length > 0 && (asked === undefined || keeps(count, asked));
  if (enough) return undefined;
  const few = report.files.length > 0 && asked !== undefined;
  return {
    id: 'coverage/foreign',
    severity: 'error',
    label: 'Foreign',
    subject: report.file,
    message: few
      ? `only ${formatCount(count)} of its paths are files of this repository, asked ${formatThreshold(asked)}`
      : `none of its ${plural(total, 'path')} is a file of this repository`,
    fix: 'Name the report of this repository, or let the test runner write paths relative to its root.',
    locations: [{ file: report.file, line: 1, role: 'report' }],
    snippet: {
      title: 'Paths in the report, and files of the repository',
      language: 'text',
      text: sideBySide(report.foreign, coverage.sources),
    },
  };
}

/** Two lists as two columns, ten rows of each. */
function sideBySide(left: readonly string[], right: readonly string[]): string {
  const rows = Math.min(10, Math.max(left.length, right.length));
  const width = Math.max(6, ...left.slice(0, rows).map((path) => path.length));
  const lines = [`${'report'.padEnd(width)} | repository`];
  for (let row = 0; row < rows; row++)
    lines.push(`${(left[row] ?? '').padEnd(width)} | ${right[row] ?? ''}`.trimEnd());
  const more = [left.length - rows, right.length - rows].map((rest) => (rest > 0 ? `… ${rest} more` : ''));
  if (more.some((text) => text !== '')) lines.push(`${(more[0] ?? '').padEnd(width)} | ${more[1]}`.trimEnd());
  return lines.join('\n');
}

function proofOf(report: CoverageReport): Proof {
  const figures = METRICS.flatMap((metric) => {
    const count = totalOf(report.files, metric);
    return count === undefined || count.total === 0 ? [] : [`${formatCount(count)} ${metric}`];
  });
  const foreign =
    report.foreign.length === 0
      ? ''
      : `; ${plural(report.foreign.length, 'path')} of no file here left out: ${listSome(report.foreign)}`;
  const time = report.time === undefined ? '' : `, made ${new Date(report.time).toISOString().slice(0, 19)}Z`;
  return {
    what: 'Coverage',
    where: report.file,
    says: `${report.title}, ${plural(report.files.length, 'file')}: ${figures.join(', ')}${foreign}${time}`,
    sha256: report.sha256,
  };
}

/** What could not be united exactly, of the metrics that are asked for. */
export function checkMerge(coverage: CoverageEvidence, asked: ReadonlySet<Metric>): Judgement {
  const groups = new Map<
    string,
    { kind: string; metric: Metric; reports: readonly string[]; files: string[] }
  >();
  for (const { file, metric, kind, reports } of coverage.merged.conflicts) {
    if (!asked.has(metric)) continue;
    const key = [kind, metric, ...reports].join('\n');
    const group = groups.get(key) ?? { kind, metric, reports, files: [] };
    group.files.push(file);
    groups.set(key, group);
  }
  const findings = [...groups.values()].map(({ kind, metric, reports, files }): Finding => {
    const least = kind === 'least';
    return {
      id: least ? 'coverage/merge-bound' : 'coverage/merge',
      severity: least ? 'warning' : 'error',
      label: least ? 'Lower bound' : 'Not mergeable',
      subject: reports.join(' and '),
      message: least
        ? `both count ${metric} of ${listSome(files)} without saying which, so the least that is sure was taken`
        : `both count ${metric} of ${listSome(files)}, and count different things`,
      fix: `Write reports that name each of the ${metric} (LCOV, Istanbul's coverage-final.json), or name only one of the two.`,
      locations: reports.map((file) => ({ file, line: 1, role: 'report' })),
    };
  });
  return { findings, proofs: [] };
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1).replace(/\.$/, '');
}
