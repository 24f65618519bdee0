import type { Finding } from '../model/finding.ts';
import type { GateResult, Report } from '../model/report.ts';

function findingJson(finding: Finding): object {
  const { id, severity, subject, message, fix, locations, label, snippet, count } = finding;
  return {
    id,
    severity,
    subject,
    message,
    fix,
    locations: locations.map(({ file, line, ...rest }) => ({ file, line, ...rest })),
    label,
    ...(snippet === undefined ? {} : { snippet }),
    ...(count === undefined ? {} : { count }),
  };
}

function gateJson(gate: GateResult): object {
  const { id, status, reason, findings, proofs, title, evidence } = gate;
  return {
    id,
    status,
    reason,
    findings: findings.map((finding) => findingJson(finding)),
    proofs,
    title,
    evidence,
  };
}

/**
 * A value as JSON that ends in a line feed. `##[` is written with an escape, since a CI runner takes it for a command
 * wherever it is printed.
 */
export function printableJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replace(/##\[/g, '##\\u005b')}\n`;
}

/**
 * The whole report as JSON, ending in a line feed: `verdict`, then `gates` with their findings and proofs, then what
 * the run read. Strings are as the repository wrote them.
 */
export function jsonReport(report: Report): string {
  const { verdict, gates, ...rest } = report;
  return printableJson({ verdict, gates: gates.map((gate) => gateJson(gate)), ...rest });
}
