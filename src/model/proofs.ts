import type { Input } from './evidence.ts';

/** What a log says of the run that it is of; absent what it does not speak of. */
export interface LogSummary {
  /** Tool whose words were understood: `vitest`. */
  readonly tool?: string;
  readonly tests?: { readonly passed: number; readonly failed: number; readonly skipped: number };
  readonly errors?: number;
  readonly warnings?: number;
}

/** Where a proof was found. */
export type ProofSource =
  /** `.specgate/proofs/<gate>/<type>.json`, recorded by `specgate prove`. */
  | 'record'
  /** An entry of `.truth/truth.json`. */
  | 'truth'
  /** `proofs/<gate>/<type>.txt`, with `Exit Code:` and `Timestamp:`. */
  | 'text'
  | 'junit'
  | 'sarif'
  /** An earlier step of this job. */
  | 'step';

/** The log or report that a proof rests on. */
export interface ProofLog {
  readonly file: string;
  /** SHA-256 that the proof claims, lower-case hex; absent where it claims none. */
  readonly claimedSha256?: string;
  /** Of the file as it is; undefined where it is not there. */
  readonly actualSha256: string | undefined;
  /** Bytes that the proof claims, and that there are. */
  readonly claimedBytes?: number;
  readonly actualBytes?: number;
}

/** A command that was run, and what came of it. */
export interface ProofRecord {
  readonly source: ProofSource;
  /** Sub-gate of the working agreement: `G5`; undefined where the proof does not say. */
  readonly gate: string | undefined;
  /** `test_output`. */
  readonly type: string;
  readonly file: string;
  readonly line: number;
  readonly sha256?: string;
  readonly command?: string;
  readonly exitCode?: number;
  /** The signal that ended it. */
  readonly signal?: string;
  /** What the proof says; undefined where it says nothing, as a run that never ended. */
  readonly passed: boolean | undefined;
  /** When it began, in milliseconds since 1970. */
  readonly startedAt?: number;
  /** In milliseconds. */
  readonly duration?: number;
  readonly head?: string;
  readonly dirty?: boolean;
  readonly log?: ProofLog;
  /** What the log says now. */
  readonly summary: LogSummary;
  /** What the proof says that its log said; absent where it says nothing. */
  readonly claimedSummary?: LogSummary;
  /** How often this proof was recorded. */
  readonly runs: number;
  /** Made in this workflow run, and no part of the commit. */
  readonly witnessed: boolean;
  readonly freshness: Freshness;
}

/** Whether a proof speaks of the code that is checked, and why. */
export interface Freshness {
  readonly state: 'fresh' | 'stale' | 'unknown';
  /** A clause: `made on this commit`, `made on 1f0c2aa, and 3 relevant files differ`. */
  readonly reason: string;
}

/** Every proof that was found. */
export interface ProofEvidence {
  readonly records: readonly Input<ProofRecord>[];
  readonly looked: readonly string[];
  /** Whether this runs in a workflow, where proofs can be witnessed. */
  readonly inWorkflow: boolean;
}

/** The proofs that each gate of a working agreement asks for. */
export const DEFAULT_PROOFS: Readonly<Record<string, readonly string[]>> = {
  G2: ['prd_review'],
  G3: ['spec_validation'],
  G4: ['design_approval'],
  G5: ['build_output', 'lint_output', 'test_output'],
  G6: ['test_output', 'coverage_report', 'accessibility_scan', 'lighthouse_report'],
  G7: ['security_scan', 'lint_output'],
  G8: ['build_output', 'deployment_log', 'lighthouse_report'],
  G9: ['deployment_log', 'smoke_test'],
};

/** The gate that a type of proof belongs to when none is named: the gate of the code first. */
export function defaultGate(type: string): string {
  const order = ['G5', ...Object.keys(DEFAULT_PROOFS)];
  return order.find((gate) => DEFAULT_PROOFS[gate]?.includes(type)) ?? 'G5';
}

/**
 * What is wrong in what a log says, for a run that is said to have passed; undefined where nothing is.
 */
export function contradictionOf(summary: LogSummary): string | undefined {
  const { tests, errors } = summary;
  if (tests !== undefined && tests.failed > 0) return `${tests.failed} failed`;
  if (errors !== undefined && errors > 0) return `${errors} error${errors === 1 ? '' : 's'}`;
  return undefined;
}

/** `214 passed, 0 failed, 2 skipped`; '' where the log says nothing that is understood. */
export function describeSummary({ tests, errors, warnings }: LogSummary): string {
  const parts = [
    ...(tests === undefined
      ? []
      : [
          `${tests.passed} passed`,
          `${tests.failed} failed`,
          ...(tests.skipped > 0 ? [`${tests.skipped} skipped`] : []),
        ]),
    ...(errors === undefined ? [] : [`${errors} error${errors === 1 ? '' : 's'}`]),
    ...(warnings === undefined ? [] : [`${warnings} warning${warnings === 1 ? '' : 's'}`]),
  ];
  return parts.join(', ');
}

/** The records that were read, newest first. */
export function readRecords(proofs: ProofEvidence): readonly ProofRecord[] {
  return proofs.records
    .flatMap((input) => (input.kind === 'found' ? [input.value] : []))
    .toSorted((one, other) => (other.startedAt ?? 0) - (one.startedAt ?? 0));
}
