import type { Checkpoint } from './approval.ts';
import type { Finding } from './finding.ts';

/** Evidence: what was read and what it said. */
export interface Proof {
  /** `Spec`, `Routes`, `Coverage`, `test_output`. */
  readonly what: string;
  /** A file, a command, or a count of files. Plain text. */
  readonly where: string;
  /** What it said: `OpenAPI 3.1.0, 41 operations`. */
  readonly says: string;
  /** Lower-case hex of the bytes that were read, where it is one file. */
  readonly sha256?: string;
}

/** An errored gate (Specgate could not do its work there) fails the run; a skipped one does not. */
export type GateStatus = 'passed' | 'failed' | 'warned' | 'skipped' | 'errored';

/** What a gate said. */
export interface GateResult {
  readonly id: string;
  readonly title: string;
  readonly status: GateStatus;
  /** The verdict in words, for the table: `1 missing, 1 undocumented`, or why it was skipped and where it looked. */
  readonly reason: string;
  /** The proof in one line, for the table: `41 operations ↔ 40 routes, 0 unresolved`. */
  readonly evidence: string;
  readonly findings: readonly Finding[];
  readonly proofs: readonly Proof[];
  /** What a person is asked to decide on, of the gate `checkpoint`. */
  readonly checkpoint?: Checkpoint;
}

/** Where the rules came from. */
export interface RulesSource {
  /** Config file, absent when the defaults were used. */
  readonly file?: string;
  /** Commit it was read from, absent for the working tree. */
  readonly commit?: string;
  /** What a pull request would change of the rules, in words; absent where nothing. */
  readonly proposed?: string;
}

/** What the run counted, for outputs: operations promised, routes served, registrations that could not be worked out. */
export interface Counts {
  readonly operations: number;
  readonly routes: number;
  readonly unresolved: number;
}

/** The whole of a run. */
export interface Report {
  readonly verdict: 'passed' | 'failed';
  /** Name of the project: the repository's, or the folder's. */
  readonly project: string;
  /** Commit that was checked, full hash; absent outside git. */
  readonly head?: string;
  readonly rules: RulesSource;
  /** What was found where when no config named it: `spec: specs/openapi.yaml`. */
  readonly found: readonly string[];
  readonly counts: Counts;
  readonly gates: readonly GateResult[];
}
