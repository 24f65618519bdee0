import { findSection, type MarkdownDocument, sectionText } from '../../../model/documents.ts';
import { broken, type Claim } from '../claim.ts';

/** A part that a document must have. */
export interface Part {
  readonly title: string;
  readonly pattern: RegExp;
}

/** The parts that are not there, or that say nothing. */
export function missingParts(document: MarkdownDocument, parts: readonly Part[]): readonly Claim[] {
  return parts.flatMap((part) => {
    const section = findSection(document, part.pattern);
    if (section === undefined) {
      return [broken('missing-part', part.title, 1, 'is not there', `Add a section "${part.title}".`)];
    }
    if (sectionText(document, section) !== '') return [];
    const line = document.sections[section]?.line ?? 1;
    return [broken('missing-part', part.title, line, 'says nothing', 'Fill the section, or say "None".')];
  });
}

/**
 * The value of a field, however it is written: `**Status:** done`, a heading `Status` with the value below, or a line
 * `Status: done`. Undefined where there is none.
 */
export function fieldValue(
  document: MarkdownDocument,
  name: string,
): { readonly value: string; readonly line: number } | undefined {
  const title = new RegExp(`^${name}$`, 'i');
  const index = document.sections.findIndex((section) => title.test(section.title));
  const section = document.sections[index];
  if (section !== undefined) {
    const first = document.blocks.find((block) => block.section === index && block.kind !== 'code');
    if (first !== undefined && 'text' in first) return { value: first.text.trim(), line: first.line };
  }
  const written = new RegExp(`^${name}\\s*:\\s*(.+)$`, 'i');
  for (const block of document.blocks) {
    if (block.kind !== 'text' && block.kind !== 'item') continue;
    const value = written.exec(block.text.trim())?.[1];
    if (value !== undefined) return { value: value.trim(), line: block.line };
  }
  return undefined;
}
