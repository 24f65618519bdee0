import picomatch from 'picomatch';
import type { ProjectFiles } from '../../languages/language.ts';
import type { CheckpointEvidence, KeyDecision } from '../../model/approval.ts';
import {
  blockText,
  findSection,
  type MarkdownDocument,
  ownBlocks,
  type TouchedFile,
} from '../../model/documents.ts';
import type { Root } from '../root.ts';
import { readDocument } from './read-documents.ts';
import { matchingFiles } from './read-handoffs.ts';

/** Where checkpoint documents are looked for. */
export const DEFAULT_CHECKPOINTS: readonly string[] = ['docs/checkpoints/*.md'];

/** Where teams keep records of architecture decisions. */
const ADRS = picomatch(['**/{adr,adrs,decisions}/**/*.md', '**/adr-*.md']);

/** Where a handoff that a person reads may name decisions. */
const HANDOFFS = picomatch(['docs/**/*handoff*.md', '.handoff/*.md', 'docs/checkpoints/*.md']);

/**
 * Reads checkpoint documents, and the decisions that this change writes down: the titles of the ADRs that it touches, and
 * the key decisions of handoffs and checkpoints that it touches.
 */
export function readCheckpoints(
  root: Root,
  files: ProjectFiles,
  settings: { readonly documents?: readonly string[] | undefined } | undefined,
  touched: readonly TouchedFile[] | undefined,
): CheckpointEvidence {
  const looked = settings?.documents ?? DEFAULT_CHECKPOINTS;
  const documents = matchingFiles(root, files, looked).map((file) => readDocument(root, file));
  const own = documents.flatMap((input) => (input.kind === 'found' ? [input.value] : []));
  const changed = (touched ?? []).filter((one) => one.status !== 'deleted').map((one) => one.file);
  const read = (file: string): readonly MarkdownDocument[] => {
    const input = readDocument(root, file);
    return input.kind === 'found' ? [input.value] : [];
  };
  const handoffs = changed
    .filter((file) => HANDOFFS(file) && !own.some((one) => one.file === file))
    .flatMap(read);
  return {
    documents,
    looked,
    decisions: [
      ...changed
        .filter((file) => ADRS(file))
        .flatMap(read)
        .flatMap(titleOf),
      ...[...own, ...handoffs].flatMap(keyDecisions),
    ],
  };
}

function titleOf(document: MarkdownDocument): readonly KeyDecision[] {
  const title = document.sections.find((section) => section.kind === 'heading');
  return title === undefined ? [] : [{ text: title.title, file: document.file, line: title.line }];
}

function keyDecisions(document: MarkdownDocument): readonly KeyDecision[] {
  const section = findSection(document, /^key decisions?$/i);
  if (section === undefined) return [];
  return ownBlocks(document, section).map((block) => ({
    text: blockText(block),
    file: document.file,
    line: block.line,
  }));
}
