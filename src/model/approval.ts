import type { MarkdownDocument } from './documents.ts';
import type { Input } from './evidence.ts';

/** What somebody may do in the repository, as GitHub names it; `none` for everybody else. */
export type Permission = 'admin' | 'maintain' | 'write' | 'triage' | 'read' | 'none';

/** Something that somebody said on the pull request: a review, with or without words, or a comment. */
export interface Statement {
  readonly kind: 'review' | 'comment';
  /** Of a review; absent for a comment. What is dismissed or pending counts for nothing. */
  readonly state?: 'approved' | 'changes_requested' | 'commented' | 'dismissed' | 'pending';
  /** Login. */
  readonly author: string;
  /** An app or a bot account. */
  readonly bot: boolean;
  /** The exact words, as Markdown; '' for a review without any. */
  readonly body: string;
  /** When it was said, or last changed, in milliseconds since 1970, by GitHub's clock. */
  readonly at: number;
  /** Of a review: the full hash of the commit that was looked at. */
  readonly commit?: string;
  readonly url?: string;
}

/** What GitHub knows of the pull request and of those who spoke on it. */
export interface ApprovalEvidence {
  /** Login of the one who opened it. */
  readonly author: string;
  /** Full hash of its head commit. */
  readonly head: string;
  /**
   * When the head commit came to GitHub, in milliseconds since 1970: by GitHub's clock (the first check suite of the
   * commit), because the dates in a commit are what its author wrote; the committer's date where there is no suite.
   */
  readonly headSince: number;
  /** Reviews and comments of the conversation, oldest first. */
  readonly statements: readonly Statement[];
  /** By login in lower case, of everybody who spoke. */
  readonly permissions: Readonly<Record<string, Permission>>;
}

/** A decision that was written down: the title of an ADR, an item of a handoff. */
export interface KeyDecision {
  readonly text: string;
  readonly file: string;
  readonly line: number;
}

/** Checkpoint documents, and what a checkpoint says of a change. */
export interface CheckpointEvidence {
  readonly documents: readonly Input<MarkdownDocument>[];
  readonly looked: readonly string[];
  readonly decisions: readonly KeyDecision[];
}

/** What became of a gate of the working agreement. */
export type GateState = 'pending' | 'proved' | 'approved' | 'skipped' | 'rejected' | 'paused';

/** One line of the checkpoint. */
export interface CheckpointLine {
  /** `G5.2`. */
  readonly gate: string;
  /** `Database, services`. */
  readonly name: string;
  readonly state: GateState;
  /** By whom and when, or what it waits for. Plain text. */
  readonly detail: string;
}

/** The checkpoint that a person is asked to decide on; all of it derived, nothing claimed. Plain text throughout. */
export interface Checkpoint {
  /** What was built: routes, tables, migrations of this change. */
  readonly built: readonly string[];
  readonly decisions: readonly KeyDecision[];
  /** Files that the change adds. */
  readonly created: readonly string[];
  /** How to test it: commands, and what checkpoint documents say. */
  readonly tests: readonly string[];
  readonly lines: readonly CheckpointLine[];
  /** Replies that are no clear yes, asked back. */
  readonly questions: readonly string[];
  /** `A) Approve`, `B) Changes`, … */
  readonly options: readonly string[];
  /** `approved by ada on 2026-01-31 12:00 UTC`, or `pending`. */
  readonly decision: string;
}
