import {
  type CoverageEvidence,
  headlineMetric,
  METRICS,
  type Metric,
  measuredFiles,
  totalOf,
} from '../../model/coverage.ts';
import type { Finding } from '../../model/finding.ts';
import { formatCount, formatPercent, formatThreshold } from '../../model/fraction.ts';
import type { GateResult, GateStatus } from '../../model/report.ts';
import type { Gate } from '../gate.ts';
import { withSeverities } from '../severities.ts';
import { checkBase } from './check-base.ts';
import { checkPatch } from './check-patch.ts';
import { checkMerge, checkReports, missing } from './check-reports.ts';
import { checkThresholds } from './check-thresholds.ts';
import { type Judgement, joinJudgements, listSome, plural } from './judgement.ts';
import { rules } from './rules.ts';
import { type CoverageSettings, settings, type Thresholds } from './settings.ts';

/** Holds coverage reports against the thresholds that the team agreed on. */
export const coverage: Gate<CoverageSettings> = {
  id: 'coverage',
  title: 'Coverage',
  summary:
    'The coverage reports are of this commit and keep the agreed thresholds, in total and for the changed lines.',
  settings,
  rules,
  check: (evidence, chosen, configured) => judgeCoverage(evidence.coverage, chosen, configured),
};

/** What is asked of the total when the settings ask for nothing at all. */
const DEFAULT_THRESHOLD = { operator: '>=', percent: '80' } as const;

/** The verdict; parameters as {@link Gate.check}. */
export function judgeCoverage(
  evidence: CoverageEvidence,
  chosen: CoverageSettings,
  configured: boolean,
): GateResult {
  if (evidence.reports.length === 0 && !configured) {
    return result('skipped', `there is no coverage report; looked for ${listSome(evidence.looked, 6)}`);
  }
  const total = thresholdsOfTotal(evidence, chosen);
  const judgement = joinJudgements(judgementsOf(evidence, chosen, total));
  const findings = withSeverities(judgement.findings, chosen.rules);
  const failed = findings.some((finding) => finding.severity === 'error');
  const warned = findings.some((finding) => finding.severity === 'warning');
  return result(
    failed ? 'failed' : warned ? 'warned' : 'passed',
    reasonOf(findings, evidence, total),
    evidenceOf(evidence, judgement.proofs),
    { ...judgement, findings },
  );
}

function judgementsOf(
  evidence: CoverageEvidence,
  chosen: CoverageSettings,
  total: Thresholds,
): readonly Judgement[] {
  if (evidence.reports.length === 0) return [{ findings: [missing(evidence.looked)], proofs: [] }];
  const reports = checkReports(evidence, chosen);
  // Without any figure there is nothing to hold against thresholds; why is among the findings already.
  if (measuredFiles(evidence).length === 0) return [reports];
  return [
    reports,
    checkMerge(evidence, metricsAsked(chosen, total)),
    checkThresholds(evidence, chosen, total),
    checkPatch(evidence, chosen),
    checkBase(evidence, chosen),
    unmentioned(evidence),
  ];
}

function result(
  status: GateStatus,
  reason: string,
  evidence = '',
  judgement: Pick<GateResult, 'findings' | 'proofs'> = { findings: [], proofs: [] },
): GateResult {
  return { id: coverage.id, title: coverage.title, status, reason, evidence, ...judgement };
}

function thresholdsOfTotal(evidence: CoverageEvidence, chosen: CoverageSettings): Thresholds {
  if (chosen.total !== undefined) return chosen.total;
  const asksElsewhere =
    chosen.globs !== undefined ||
    chosen['per-file'] !== undefined ||
    chosen.patch !== undefined ||
    chosen.flags !== undefined ||
    (chosen.base?.['must-not-decrease'] ?? false) !== false;
  return asksElsewhere ? {} : { [headlineMetric(evidence)]: DEFAULT_THRESHOLD };
}

function metricsAsked(chosen: CoverageSettings, total: Thresholds): ReadonlySet<Metric> {
  const asked = new Set<Metric>();
  const all = [
    total,
    chosen['per-file'],
    ...Object.values(chosen.globs ?? {}),
    ...Object.values(chosen.flags ?? {}).map((flag) => flag.total),
  ];
  for (const thresholds of all) {
    for (const metric of METRICS) if (thresholds?.[metric] !== undefined) asked.add(metric);
  }
  const kept = chosen.base?.['must-not-decrease'];
  for (const metric of Array.isArray(kept) ? kept : []) asked.add(metric);
  return asked;
}

/** The verdict in words: what is wrong, or the figures and what was asked of them. */
function reasonOf(findings: readonly Finding[], evidence: CoverageEvidence, total: Thresholds): string {
  const errors = findings.filter((finding) => finding.severity === 'error');
  const [first] = errors;
  const figures = METRICS.flatMap((metric) => {
    const threshold = total[metric];
    const count = totalOf(measuredFiles(evidence), metric);
    if (count === undefined || count.total === 0 || threshold === undefined) return [];
    return [`${formatPercent(count)} of ${metric}, asked ${formatThreshold(threshold)}`];
  });
  if (first === undefined) return figures.length > 0 ? figures.join('; ') : 'every threshold is kept';
  if (errors.length === 1 && first.id === 'coverage/total' && figures.length > 0) return figures.join('; ');
  return errors.length === 1 ? `${first.subject}: ${first.message}` : plural(errors.length, 'problem');
}

function evidenceOf(evidence: CoverageEvidence, proofs: GateResult['proofs']): string {
  const metric = headlineMetric(evidence);
  const count = totalOf(measuredFiles(evidence), metric);
  const figure = count === undefined ? [] : [`${formatCount(count)} ${metric}`];
  const patch = proofs.find((proof) => proof.what === 'Changed lines');
  return [...figure, ...(patch === undefined ? [] : [`changed lines ${patch.says}`])].join('; ');
}

function unmentioned(evidence: CoverageEvidence) {
  const count = totalOf(evidence.unmentioned, 'lines');
  if (count === undefined) return { findings: [], proofs: [] };
  const names = evidence.unmentioned.map((file) => file.file);
  const says = `${count.total} lines of code counted as uncovered: ${listSome(names, 5)}`;
  return {
    findings: [],
    proofs: [{ what: 'No report mentions', where: plural(names.length, 'file'), says }],
  };
}
