import type { Finding, Severity } from '../model/finding.ts';
import type { GateResult, GateStatus, Report } from '../model/report.ts';

/** `1 gate`, `4 gates`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function withStatus(report: Report, ...statuses: readonly GateStatus[]): number {
  return report.gates.filter((gate) => statuses.includes(gate.status)).length;
}

/** The verdict in one line: `Checkpoint not passed: 2 of 5 gates failed`. */
export function headline(report: Report): string {
  const total = report.gates.length;
  const errored = withStatus(report, 'errored');
  if (report.verdict === 'failed') {
    const failed = withStatus(report, 'failed');
    const parts = [
      ...(failed > 0 || errored === 0 ? [`${failed} of ${counted(total, 'gate')} failed`] : []),
      ...(errored > 0 ? [`${counted(errored, 'gate')} could not be judged`] : []),
    ];
    return `Checkpoint not passed: ${parts.join(', ')}`;
  }
  const warned = withStatus(report, 'warned');
  const skipped = withStatus(report, 'skipped');
  if (total === 0) return 'Checkpoint passed: there is no gate to run';
  if (total === skipped) return `Checkpoint passed: nothing to check, ${counted(total, 'gate')} skipped`;
  const passed = withStatus(report, 'passed', 'warned');
  const parts = [
    `${counted(passed, 'gate')} passed`,
    ...(warned > 0 ? [`${warned} with warnings`] : []),
    ...(skipped > 0 ? [`${skipped} skipped`] : []),
  ];
  return `Checkpoint passed: ${parts.join(', ')}`;
}

/** `3 errors, 1 warning`; `no findings` where there is none. */
export function findingCounts(findings: readonly Finding[]): string {
  const parts = (['error', 'warning', 'note'] as const).flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [counted(count, severity)];
  });
  return parts.length === 0 ? 'no findings' : parts.join(', ');
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/** Findings with the worst first; equal ones keep their order. */
export function bySeverity<T extends { readonly severity: Severity }>(findings: readonly T[]): readonly T[] {
  return findings.toSorted((a, b) => RANK[a.severity] - RANK[b.severity]);
}

/** All findings of a report, gate by gate. */
export function allFindings(report: Report): readonly Finding[] {
  return report.gates.flatMap((gate) => gate.findings);
}

/** Ids of the gates that fail the run. */
export function failedGates(report: Report): readonly string[] {
  return report.gates.filter((gate) => failsTheRun(gate)).map((gate) => gate.id);
}

function failsTheRun(gate: GateResult): boolean {
  return gate.status === 'failed' || gate.status === 'errored';
}
