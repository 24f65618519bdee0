import type { ApprovalEvidence, CheckpointEvidence } from './approval.ts';
import type { CoverageEvidence } from './coverage.ts';
import type { DatabaseEvidence } from './database.ts';
import type { DocumentEvidence } from './documents.ts';
import type { HandoffEvidence } from './handoff.ts';
import type { ApiDescription } from './operation.ts';
import type { ProofEvidence } from './proofs.ts';
import type { Ledger } from './route.ts';

/**
 * An input that a gate needs: there; not there (and where it was looked for); or there but unusable (what, where, how
 * to mend).
 */
export type Input<T> =
  | { readonly kind: 'found'; readonly value: T }
  | {
      readonly kind: 'missing';
      readonly looked: readonly string[];
      /** Files of other names that seem to be one. */
      readonly alike?: readonly string[];
    }
  | {
      readonly kind: 'broken';
      readonly file: string;
      readonly line?: number;
      readonly message: string;
      readonly fix: string;
    };

/** Everything that was read, as plain data. Gates see only this. */
export interface Evidence {
  readonly spec: Input<ApiDescription>;
  readonly ledger: Ledger;
  readonly coverage: CoverageEvidence;
  readonly database: DatabaseEvidence;
  readonly handoffs: HandoffEvidence;
  readonly documents: DocumentEvidence;
  readonly proofs: ProofEvidence;
  readonly checkpoints: CheckpointEvidence;
  readonly approval: Input<ApprovalEvidence>;
  // The readers add their fields here, each an Input or a list of Inputs.
}
