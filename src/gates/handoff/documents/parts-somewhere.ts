import {
  findSection,
  type KindEvidence,
  type MarkdownDocument,
  sectionText,
} from '../../../model/documents.ts';
import { broken, type Claim, proved } from '../claim.ts';
import type { Part } from './sections.ts';

/** Parts that one document of a kind must have between its headings, whichever document that is. */
export const SUMMARY_PARTS: readonly Part[] = [
  { title: 'Summary', pattern: /\bsummary\b|^what (?:was|is|were) (?:done|built|implemented)|^overview$/i },
  {
    title: 'Recommended tests',
    pattern:
      /\b(?:recommended|suggested)\b.*\btest|\btest(?:ing|s)?\b.*\brecommend|^tests? to (?:run|write)$/i,
  },
];

/** The parts of implementation notes. */
export const NOTE_PARTS: readonly Part[] = [
  { title: 'Approach', pattern: /\bapproach\b/i },
  { title: 'Rationale', pattern: /\brationale\b|\bwhy\b/i },
  { title: 'Security', pattern: /\bsecurity\b/i },
  { title: 'Testing', pattern: /\btest(?:s|ing)?\b/i },
];

/** The claims about the document that has the most of the parts. */
export function checkPartsSomewhere(
  what: string,
  kind: KindEvidence,
  parts: readonly Part[],
): { readonly file: string; readonly claims: readonly Claim[] } | undefined {
  const documents = kind.documents.flatMap((input) => (input.kind === 'found' ? [input.value] : []));
  const [best] = documents
    .map((document) => ({ document, missing: parts.filter((part) => !has(document, part)) }))
    .toSorted((one, other) => one.missing.length - other.missing.length);
  if (best === undefined) return undefined;
  const { document, missing } = best;
  if (missing.length === 0) {
    const titles = parts.map((part) => part.title.toLowerCase()).join(', ');
    return { file: document.file, claims: [proved(what, 1, `is there: ${titles}`)] };
  }
  const message = `is in no document that was read; ${document.file} comes nearest`;
  const claims = missing.map((part) =>
    broken(
      'missing-part',
      `${what}: ${part.title}`,
      1,
      message,
      `Add a section "${part.title}" that says it.`,
    ),
  );
  return { file: document.file, claims };
}

function has(document: MarkdownDocument, part: Part): boolean {
  const section = findSection(document, part.pattern);
  return section !== undefined && sectionText(document, section) !== '';
}
