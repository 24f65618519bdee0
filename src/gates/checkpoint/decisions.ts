import type { ApprovalEvidence, Statement } from '../../model/approval.ts';
import { blocksOf, blockText, findSection, type MarkdownDocument } from '../../model/documents.ts';
import { classifyDecision, classifyReply, type ReplyMeaning } from './classify-reply.ts';

/** A decision on gates, by a person or in a document. */
export interface Decision {
  readonly meaning: ReplyMeaning;
  /** Gates that it names; empty where it speaks of all. */
  readonly gates: readonly string[];
  /** `approved by ada on 2026-01-31 12:00 UTC`. */
  readonly detail: string;
  readonly by: string;
  /** The exact words. */
  readonly words: string;
  /** Why it does not count; undefined where it does. */
  readonly ignored?: string;
  readonly at: number;
  readonly file?: string;
  readonly line?: number;
}

/** What everybody said, oldest first, and whether it counts. */
export function readDecisions(approval: ApprovalEvidence): readonly Decision[] {
  return approval.statements
    .toSorted((one, other) => one.at - other.at)
    .flatMap((statement) => {
      const reply = meaningOf(statement);
      if (reply === undefined) return [];
      const ignored = whyIgnored(statement, approval);
      return [
        {
          ...reply,
          by: statement.author,
          words: statement.body.trim() === '' ? `(${statement.state ?? 'no words'})` : statement.body.trim(),
          detail: `${VERBS[reply.meaning]} by ${statement.author} on ${formatTime(statement.at)}`,
          at: statement.at,
          ...(ignored === undefined ? {} : { ignored }),
        },
      ];
    });
}

const VERBS: Readonly<Record<ReplyMeaning, string>> = {
  approve: 'approved',
  changes: 'changes asked',
  pause: 'paused',
  skip: 'skipped',
  reject: 'rejected',
  ambiguous: 'unclear reply',
  other: 'comment',
};

/** A review says by its state what it means; without one, its words do. */
function meaningOf(statement: Statement): { meaning: ReplyMeaning; gates: readonly string[] } | undefined {
  if (statement.state === 'dismissed' || statement.state === 'pending') return undefined;
  const words = statement.body
    .split(/\r?\n/)
    .filter((line) => !/^\s*>/.test(line))
    .join('\n');
  const reply = classifyReply(words);
  if (statement.state === 'changes_requested') return { meaning: 'changes', gates: reply.gates };
  if (statement.state === 'approved') {
    // An approving review whose words are a plain no was clicked by mistake: its words win.
    const denied = ['reject', 'changes', 'pause'].includes(reply.meaning);
    return denied ? reply : { meaning: 'approve', gates: reply.meaning === 'approve' ? reply.gates : [] };
  }
  return reply.meaning === 'other' ? undefined : reply;
}

function whyIgnored(statement: Statement, approval: ApprovalEvidence): string | undefined {
  const login = statement.author.toLowerCase();
  if (statement.bot) return 'a bot said it';
  if (login === approval.author.toLowerCase()) return 'the author of the pull request said it';
  const permission = approval.permissions[login] ?? 'none';
  if (!['admin', 'maintain', 'write'].includes(permission)) return 'it needs write access to decide';
  if (statement.commit !== undefined && statement.commit !== approval.head) {
    return `it was said of ${statement.commit.slice(0, 7)}, and the head is ${approval.head.slice(0, 7)}`;
  }
  if (statement.commit === undefined && statement.at <= approval.headSince) {
    return `it was said before the last push on ${formatTime(approval.headSince)}`;
  }
  return undefined;
}

/** A checkpoint document: its gate, its module, and the decision that stands in it. */
export interface WrittenCheckpoint {
  readonly document: MarkdownDocument;
  readonly gate: string | undefined;
  readonly line: number;
  /** Undefined where the decision is blank. */
  readonly decision: Decision | undefined;
  readonly decisionLine: number;
}

/** Reads `## CHECKPOINT: G5.2 …` with its `**DECISION:**`. */
export function readCheckpointDocument(document: MarkdownDocument): WrittenCheckpoint {
  const index = document.sections.findIndex((section) => /\bcheckpoint\b|^G\d/i.test(section.title));
  const section = document.sections[index] ?? document.sections[0];
  const title = section?.title ?? '';
  const gate = /\bG\d+(?:\.\d+)?\b/i
    .exec(`${title} ${document.file.slice(document.file.lastIndexOf('/') + 1)}`)?.[0]
    .toUpperCase();
  const at = findSection(document, /^decision$/i);
  const words = at === undefined ? '' : blocksOf(document, at).map(blockText).join(' ').trim();
  const meaning = classifyDecision(words);
  const line = at === undefined ? (section?.line ?? 1) : (document.sections[at]?.line ?? 1);
  const by = document.file;
  return {
    document,
    gate,
    line: section?.line ?? 1,
    decisionLine: line,
    decision:
      meaning === undefined
        ? undefined
        : {
            meaning,
            gates: gate === undefined ? [] : [gate],
            detail: `"${words}" in ${by}`,
            by,
            words,
            at: 0,
            file: by,
            line,
          },
  };
}

/** `2026-01-31 12:00 UTC`. */
export function formatTime(at: number): string {
  return `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
