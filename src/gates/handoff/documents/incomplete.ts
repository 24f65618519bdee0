import { type Block, blockText, type MarkdownDocument, type TextBlock } from '../../../model/documents.ts';
import { broken, type Claim } from '../claim.ts';

/** What counts as unfinished. */
export interface Completeness {
  readonly boxes: boolean;
  readonly gaps: boolean;
}

/**
 * What is not finished in a document: boxes that are not ticked, cells that say TBD, placeholders in braces, questions
 * that were marked to be clarified, and headings with nothing under them.
 */
export function findIncomplete(document: MarkdownDocument, asked: Completeness): readonly Claim[] {
  return [
    ...(asked.boxes ? openBoxes(document) : []),
    ...(asked.gaps
      ? [...emptyHeadings(document), ...document.blocks.flatMap(gapsOf)]
      : document.blocks.flatMap(clarifications)),
  ].toSorted((one, other) => one.line - other.line);
}

/** Boxes of a document, done and in all. */
export function countBoxes(document: MarkdownDocument): { readonly done: number; readonly all: number } {
  const boxes = document.blocks.flatMap((block) => (block.kind === 'item' && block.box ? [block.box] : []));
  return { done: boxes.filter((box) => box.done).length, all: boxes.length };
}

function openBoxes(document: MarkdownDocument): readonly Claim[] {
  return document.blocks.flatMap((block) => {
    if (block.kind !== 'item' || block.box === undefined || block.box.done || block.box.optional) return [];
    const mark = block.box.marker === ' ' ? 'its box is empty' : `its box says [${block.box.marker}]`;
    return [gap(shortText(block), block.line, `is not done: ${mark}`, BOX_FIX)];
  });
}

const BOX_FIX = 'Finish it and tick the box with [x], or take the item out.';

/** A heading is empty when nothing is said in it or below it. Comments say nothing. */
function emptyHeadings(document: MarkdownDocument): readonly Claim[] {
  const filled = new Set<number>();
  const fill = (section: number | undefined): void => {
    for (let at = section; at !== undefined; at = document.sections[at]?.parent) filled.add(at);
  };
  for (const block of document.blocks) fill(block.section);
  return document.sections.flatMap((section, index) =>
    section.kind === 'heading' && !filled.has(index)
      ? [gap(section.title, section.line, 'is a heading with nothing under it', FILL_FIX)]
      : [],
  );
}

const FILL_FIX = 'Write what belongs there, or take it out.';

function gapsOf(block: Block): readonly Claim[] {
  if (block.kind === 'code') return [];
  const found = [...clarifications(block)];
  const parts = block.kind === 'row' ? block.cells : [block];
  for (const part of parts) {
    const placeholder = /(?:^|[^\w/$`{.])(\{(?:[A-Za-z][^{}:"/]{0,60}|…|\.\.\.)\})/.exec(part.prose)?.[1];
    if (placeholder !== undefined) {
      found.push(gap(placeholder, block.line, 'is a placeholder that was never filled', FILL_FIX));
    }
  }
  const open =
    block.kind === 'row' ? block.cells.some((cell) => OPEN.test(cell.text)) : OPEN.test(block.text);
  if (open) found.push(gap(shortText(block), block.line, 'is still open', FILL_FIX));
  return found;
}

/** A cell or a line that says that it will be said later. */
const OPEN =
  /^\s*[*_[(]*(?:tbd|tbc|tba|todo|to be (?:done|determined|defined|decided)|\?{2,})[*_\])]*[.:!]?\s*$/i;

/** The mark of spec-kit for a question to the author of a spec. */
function clarifications(block: Block): readonly Claim[] {
  if (block.kind === 'code' || !blockText(block).includes('[NEEDS CLARIFICATION')) return [];
  const message = 'still needs clarification';
  return [gap(shortText(block), block.line, message, 'Answer the question, and take the mark away.')];
}

function gap(subject: string, line: number, message: string, fix: string): Claim {
  return broken('incomplete', subject, line, message, fix);
}

/** What a block says, short enough for a subject. */
export function shortText(block: Block | TextBlock): string {
  const text = blockText(block).replaceAll(/\s+/g, ' ').trim();
  if (text === '') return '(no text)';
  return text.length > 70 ? `${text.slice(0, 69)}…` : text;
}
