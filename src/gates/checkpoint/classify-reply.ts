/** What a reply means for a checkpoint. */
export type ReplyMeaning = 'approve' | 'changes' | 'pause' | 'skip' | 'reject' | 'ambiguous' | 'other';

/** A reply, understood as a whole. */
export interface Reply {
  readonly meaning: ReplyMeaning;
  /** The gates that it names: `G5.2`; empty where it speaks of all. */
  readonly gates: readonly string[];
}

const APPROVE = new Set([
  'approve',
  'approved',
  'i approve',
  'i approve this',
  'approving',
  'lgtm',
  'looks good to me',
  'ship it',
  ':shipit:',
  'yes',
  'yes approve',
  'yes approved',
  'yes ship it',
  'go ahead',
  'a',
  'a approve',
  'option a',
]);
const CHANGES = new Set([
  'b',
  'b changes',
  'option b',
  'changes',
  'changes requested',
  'request changes',
  'change this',
  'needs changes',
  'needs work',
]);
const PAUSE = new Set(['c', 'c pause', 'option c', 'pause', 'paused', 'hold', 'on hold', 'wait']);
const SKIP = new Set(['d', 'd skip', 'option d', 'skip', 'skip it', 'skip this']);
const REJECT = new Set([
  'no',
  'nope',
  'stop',
  'not yet',
  'reject',
  'rejected',
  'not approved',
  'do not merge',
  "don't merge",
  'nack',
  'disapprove',
  'disapproved',
]);
const AMBIGUOUS = new Set([
  'ok',
  'okay',
  'k',
  'sure',
  'fine',
  'i guess',
  'i guess so',
  'guess so',
  'maybe',
  'probably',
  'perhaps',
  'alright',
  'sounds good',
  'looks good',
  'looks fine',
  'looks ok',
  'good',
  'great',
  'cool',
  'nice',
  'yeah',
  'yep',
  'yup',
  'whatever',
  'seems fine',
  'hm',
  'hmm',
  '+1',
  ':+1:',
  '👍',
  'done',
]);
/** What may stand beside an answer and changes nothing. */
const POLITE = new Set([
  'thanks',
  'thank you',
  'thx',
  'great work',
  'nice work',
  'good work',
  'well done',
  'good job',
  'please',
  '🎉',
  '🚀',
  '✅',
  ':tada:',
  ':rocket:',
]);

const GATE = /\bg\d+(?:\.\d+)?\b/g;

/**
 * What a reply means, taken as a whole: each of its parts must be an answer, so that "not approved", "approved once the
 * tests pass" and a text that only mentions the word are no approval.
 *
 * @param text plain text, without quotations and code.
 */
export function classifyReply(text: string): Reply {
  const flat = text.normalize('NFKC').replaceAll(/[’‘]/g, "'").toLowerCase();
  const gates = [...new Set((flat.match(GATE) ?? []).map((gate) => gate.toUpperCase()))];
  const meanings = flat
    .replaceAll(/\b(?:for |at |checkpoint |gate )*g\d+(?:\.\d+)?\b/g, ' ')
    .split(/[!,;\n]+|\.(?!\d)|\band\b|&|[–—]| - /)
    .map(clean)
    .filter((part) => part !== '' && !POLITE.has(part))
    .map(meaningOf);
  return { meaning: combine(meanings), gates };
}

/** A part without the marks that people put around an answer. */
function clean(part: string): string {
  return part
    .replaceAll(/[*_`"()[\]:]+/g, (marks) => (/^:$/.test(marks) ? ' ' : ''))
    .replaceAll(/\s+/g, ' ')
    .replace(/^[\s✅👍🚀🎉]+(?=\w)|[\s✅🚀🎉]+$/gu, '')
    .trim();
}

function meaningOf(part: string): ReplyMeaning {
  const bare = part.replace(/\?+$/, '').trim();
  // A question is no answer.
  if (bare !== part) return AMBIGUOUS.has(bare) || APPROVE.has(bare) ? 'ambiguous' : 'other';
  if (APPROVE.has(part) || part === 'shipit') return 'approve';
  if (CHANGES.has(part)) return 'changes';
  if (PAUSE.has(part)) return 'pause';
  if (SKIP.has(part)) return 'skip';
  if (REJECT.has(part)) return 'reject';
  return AMBIGUOUS.has(part) ? 'ambiguous' : 'other';
}

/** All parts must agree. A no anywhere that stands alone is a no; a doubt beside a yes is a doubt. */
function combine(meanings: readonly ReplyMeaning[]): ReplyMeaning {
  const kinds = new Set(meanings);
  if (kinds.has('reject')) return 'reject';
  if (kinds.has('changes')) return 'changes';
  if (kinds.size === 0 || kinds.has('other')) return 'other';
  if (kinds.size === 1) return meanings[0] ?? 'other';
  return 'ambiguous';
}

/**
 * What stands behind `DECISION:` in a document: `A`, `A) Approve`, `Approved by Ada on …`; undefined where it is blank.
 */
export function classifyDecision(text: string): ReplyMeaning | undefined {
  const written = text.replaceAll(/[*_`]/g, '').trim();
  if (/^[\s_.…—–-]*$/.test(written) || /^(?:pending|tbd)$/i.test(written)) return undefined;
  const option = /^\(?([abcd])\)?(?:[\s).:,–—-]|$)/i.exec(written)?.[1]?.toLowerCase();
  if (option !== undefined && !/^a\s+\w/i.test(written.replace(/^\(?a\)?\s+approved?\b/i, 'a)'))) {
    return option === 'a' ? 'approve' : option === 'b' ? 'changes' : option === 'c' ? 'pause' : 'skip';
  }
  const first = written.split(/\s+(?:by|on|at)\s+|[,;(–—]|\s-\s/i)[0] ?? written;
  return classifyReply(first).meaning;
}
