import {
  blocksOf,
  blockText,
  findSection,
  isWithin,
  type MarkdownDocument,
} from '../../../model/documents.ts';
import { broken, type Claim } from '../claim.ts';

/** What stands where nobody has decided: blanks, the options themselves. */
export const BLANK = /^[\s_.…—–-]*$|^\[?(?:tbd|pending|your (?:choice|decision))\]?$/i;

/** Whether a document is an escalation, and not one about escalations. */
export function isEscalation(document: MarkdownDocument): boolean {
  const marks = [/\bhistory\b/i, /^root cause\b/i, /^decision$/i].filter(
    (mark) => findSection(document, mark) !== undefined,
  );
  return marks.length >= 2 || findSection(document, /^self-healing escalation\b/i) !== undefined;
}

/**
 * An escalation that a person can decide on: the error, as many rows of history as attempts are allowed, the root cause,
 * options, and a decision that is filled in.
 */
export function checkEscalation(document: MarkdownDocument, rowsAsked: number): readonly Claim[] {
  if (!isEscalation(document)) return [];
  const outer = findSection(document, /escalation/i);
  const line = outer === undefined ? 1 : (document.sections[outer]?.line ?? 1);
  const claims: Claim[] = [];
  const demand = (title: string, pattern: RegExp): void => {
    const section = findSection(document, pattern);
    const said = section === undefined ? '' : blocksOf(document, section).map(blockText).join(' ').trim();
    if (said === '' || /^\[.*\]$/.test(said)) claims.push(lacking(line, title));
  };
  demand('error', /^error\b/i);
  const history = findSection(document, /\bhistory\b/i);
  const rows = document.blocks.filter(
    (block) => block.kind === 'row' && history !== undefined && isWithin(document, block.section, history),
  );
  if (rows.length < rowsAsked)
    claims.push(lacking(line, `history of ${rowsAsked} attempts (it has ${rows.length})`));
  demand('root cause', /^root cause\b/i);
  demand('options', /^options?\b/i);
  const decision = findSection(document, /^decision$/i);
  const decided = decision === undefined ? '' : blocksOf(document, decision).map(blockText).join(' ').trim();
  if (BLANK.test(decided)) {
    const at = decision === undefined ? line : (document.sections[decision]?.line ?? line);
    claims.push(
      broken('escalation', 'DECISION', at, 'is not filled in', 'A person decides and writes it down.'),
    );
  }
  return claims;
}

function lacking(line: number, part: string): Claim {
  return broken('escalation', 'Escalation', line, `does not say its ${part}`, 'Complete the escalation.');
}
