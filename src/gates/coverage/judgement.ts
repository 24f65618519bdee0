import type { Finding } from '../../model/finding.ts';
import type { Count, Threshold } from '../../model/fraction.ts';
import { formatPercent, formatThreshold } from '../../model/fraction.ts';
import type { Proof } from '../../model/report.ts';

/** What one check of the gate found. */
export interface Judgement {
  readonly findings: readonly Finding[];
  readonly proofs: readonly Proof[];
}

/** `79.99 %, asked ≥ 80 %`. */
export function askedFor(count: Count, threshold: Threshold): string {
  return `${formatPercent(count)}, asked ${formatThreshold(threshold)}`;
}

/** Several judgements as one. */
export function joinJudgements(judgements: readonly Judgement[]): Judgement {
  return {
    findings: judgements.flatMap((one) => one.findings),
    proofs: judgements.flatMap((one) => one.proofs),
  };
}

/** `a, b, c and 4 more`. */
export function listSome(items: readonly string[], most = 3): string {
  const rest = items.length - most;
  return items.slice(0, most).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}

/** `1 file`, `2 files`. */
export function plural(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`;
}
