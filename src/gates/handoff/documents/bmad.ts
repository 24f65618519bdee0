import { blocksOf, findSection, type MarkdownDocument, type TouchedFile } from '../../../model/documents.ts';
import { broken, type Claim, proved, unsupported } from '../claim.ts';
import { fieldValue } from './sections.ts';

const FINISHED = /^(?:ready[ -]for[ -](?:review|done)|(?:in[ -])?review|done|completed?|closed)\b/i;

/** A story: its status says that the work is finished, and its file list is what the change touches. */
export function checkStory(
  document: MarkdownDocument,
  touched: readonly TouchedFile[] | undefined,
): readonly Claim[] {
  return [...checkStatus(document), ...checkFileList(document, touched)];
}

function checkStatus(document: MarkdownDocument): readonly Claim[] {
  const status = fieldValue(document, 'status');
  if (status === undefined) {
    return [broken('missing-part', 'Status', 1, 'is not there', 'Add the line "Status: …".')];
  }
  if (FINISHED.test(status.value)) return [proved('Status', status.line, `says ${status.value}`)];
  return [
    broken('incomplete', 'Status', status.line, `says ${status.value}`, 'Finish the story, and say so.'),
  ];
}

function checkFileList(
  document: MarkdownDocument,
  touched: readonly TouchedFile[] | undefined,
): readonly Claim[] {
  const section = findSection(document, /^file list$/i);
  if (section === undefined) {
    return [broken('missing-part', 'File List', 1, 'is not there', 'Add a section "File List".')];
  }
  const line = document.sections[section]?.line ?? 1;
  const listed = new Map<string, number>();
  for (const block of blocksOf(document, section)) {
    const texts =
      block.kind === 'row'
        ? block.cells.flatMap((cell) => cell.code)
        : block.kind === 'code'
          ? block.text.split('\n')
          : block.code;
    const plain =
      block.kind === 'item' && texts.length === 0 ? [block.text.trim().split(/\s+/)[0] ?? ''] : texts;
    for (const path of plain)
      if (/^[\w@.][^\s]*[./][^\s]*$/.test(path)) listed.set(path.replace(/^\.\//, ''), block.line);
  }
  if (touched === undefined) {
    const message = 'cannot be compared: there is no base to hold the head against';
    return [unsupported('File List', line, message, 'Give the base: --base main.')];
  }
  const real = new Set(touched.map((one) => one.file));
  const fix = 'List exactly the files that the change touches.';
  const extra = [...listed].filter(([path]) => !real.has(path) && path !== document.file);
  const forgotten = [...real].filter((path) => !listed.has(path) && path !== document.file);
  const claims = [
    ...extra.map(([path, at]) =>
      broken('file-list', path, at, 'is listed, but this change does not touch it', fix),
    ),
    ...forgotten.map((path) =>
      broken('file-list', path, line, 'is touched by this change, but not listed', fix),
    ),
  ];
  return claims.length > 0
    ? claims
    : [proved('File List', line, `is the ${listed.size} files of this change`)];
}
