import { blocksOf, blockText, isWithin, type MarkdownDocument } from '../../../model/documents.ts';
import { broken, type Claim } from '../claim.ts';

/** An entry of a list of issues. */
export interface Issue {
  readonly title: string;
  readonly line: number;
  /** Lower case, the first word: `critical`; undefined where the entry gives none. */
  readonly priority: string | undefined;
  readonly open: boolean;
  /** Fields that the entry does not fill. */
  readonly missing: readonly string[];
}

const FIELDS: readonly { readonly name: string; readonly pattern: RegExp }[] = [
  { name: 'description', pattern: /^(?:issue )?description$|^problem$|^summary$/i },
  { name: 'expected', pattern: /^expected\b/i },
  { name: 'actual', pattern: /^actual\b/i },
  {
    name: 'possible solutions',
    pattern: /^(?:possible |proposed |suggested |potential )?(?:solutions?|fix(?:es)?)$/i,
  },
  { name: 'priority', pattern: /^priority$|^severity$/i },
  { name: 'messages', pattern: /\b(?:messages?|logs?|stack ?trace|errors?)\b/i },
];

const PRIORITIES = ['critical', 'high', 'medium', 'low'];
const CLOSED = /\b(?:closed|resolved|fixed|done|solved|completed?|wontfix|won't fix|duplicate)\b/i;

/** Entries of a list of issues: the headings that have at least two of the fields directly in them. */
export function readIssues(document: MarkdownDocument): readonly Issue[] {
  return document.sections.flatMap((section, index) => {
    if (section.kind !== 'heading') return [];
    const inner = document.sections.flatMap((one, at) => (one.parent === index ? [{ ...one, at }] : []));
    const given = FIELDS.filter((field) => inner.some((one) => field.pattern.test(one.title)));
    if (given.length < 2) return [];
    const filled = given.filter((field) =>
      inner.some((one) => field.pattern.test(one.title) && blocksOf(document, one.at).length > 0),
    );
    // "Expected vs. actual" is one heading for two fields.
    const both = inner.some(
      (one) => /expected\b.*\bactual/i.test(one.title) && blocksOf(document, one.at).length > 0,
    );
    const missing = FIELDS.filter((field) => !filled.includes(field) && !(both && field.name === 'actual'));
    const value = (pattern: RegExp): string | undefined => {
      const field = inner.find((one) => pattern.test(one.title));
      const block = field && blocksOf(document, field.at)[0];
      return block === undefined ? undefined : blockText(block);
    };
    const priority = /[a-z]+/i.exec(value(/^priority$|^severity$/i) ?? '')?.[0].toLowerCase();
    return [
      {
        title: section.title,
        line: section.line,
        priority,
        open: !isClosed(document, index, value(/^status$|^state$/i)),
        missing: missing.map((field) => field.name),
      },
    ];
  });
}

/** Closed by its status, by a ticked box in it, by a mark in its title, or by the heading that it stands under. */
function isClosed(document: MarkdownDocument, index: number, status: string | undefined): boolean {
  if (status !== undefined) return CLOSED.test(status) && !/\bnot\b|\bun/i.test(status);
  for (let at: number | undefined = index; at !== undefined; at = document.sections[at]?.parent) {
    const title = document.sections[at]?.title ?? '';
    const marked =
      at === index
        ? /^\[(?:x|closed|resolved|fixed|done)\]|\((?:closed|resolved|fixed|done)\)\s*$/i
        : /^(?:closed|resolved|fixed|done)\b/i;
    if (marked.test(title)) return true;
  }
  return document.blocks.some(
    (block) =>
      block.kind === 'item' &&
      block.box?.done === true &&
      /^(?:closed|resolved|fixed|done)\b/i.test(block.text) &&
      isWithin(document, block.section, index),
  );
}

/** Every entry is filled in and has a priority that is known; none is critical and open. */
export function checkIssues(document: MarkdownDocument): readonly Claim[] {
  return readIssues(document).flatMap((issue) => {
    const claims: Claim[] = [];
    if (issue.open && issue.priority === 'critical') {
      const fix = 'Mend it before the handover, or close the entry with how it was mended.';
      claims.push(broken('open-critical', issue.title, issue.line, 'is critical and open', fix));
    }
    for (const field of issue.missing) {
      const fix = `Fill the field "${field}" of the entry.`;
      claims.push(broken('missing-part', issue.title, issue.line, `does not say its ${field}`, fix));
    }
    if (issue.priority !== undefined && !PRIORITIES.includes(issue.priority)) {
      const message = `has the priority "${issue.priority}"`;
      claims.push(
        broken('malformed', issue.title, issue.line, message, `Write one of ${PRIORITIES.join(', ')}.`),
      );
    }
    return claims;
  });
}
