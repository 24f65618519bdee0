import type { Input } from './evidence.ts';

/** A heading, or a bold label at the start of a paragraph or list item (`**Key decisions:** …`), and what belongs to it. */
export interface Section {
  /** Plain text without numbering and closing colon: `Key decisions`. */
  readonly title: string;
  readonly line: number;
  readonly kind: 'heading' | 'label';
  /** Index of the section that holds it; undefined at the top. */
  readonly parent: number | undefined;
}

interface BlockPlace {
  readonly line: number;
  /** Index of the section that it belongs to; undefined before the first. */
  readonly section: number | undefined;
}

/** A box of a task list. `optional` is Kiro's `[ ]*`; every marker but `x` and `X` is unfinished. */
export interface Box {
  readonly done: boolean;
  readonly marker: string;
  readonly optional: boolean;
}

/** A paragraph, or a list item without its nested items. */
export interface TextBlock extends BlockPlace {
  readonly kind: 'text' | 'item';
  /** Plain text with the code in it. */
  readonly text: string;
  /** Plain text without the code in it. */
  readonly prose: string;
  /** Inline code, in order. */
  readonly code: readonly string[];
  readonly box?: Box;
}

/** A row of a table below its head. */
export interface RowBlock extends BlockPlace {
  readonly kind: 'row';
  readonly cells: readonly {
    readonly text: string;
    readonly prose: string;
    readonly code: readonly string[];
  }[];
  readonly head: readonly string[];
}

/** A fenced or indented block of code. */
export interface CodeBlock extends BlockPlace {
  readonly kind: 'code';
  readonly text: string;
}

export type Block = TextBlock | RowBlock | CodeBlock;

/** A Markdown document as its reader understood it: sections and blocks in the order of the text. */
export interface MarkdownDocument {
  readonly file: string;
  readonly sha256: string;
  readonly sections: readonly Section[];
  readonly blocks: readonly Block[];
}

/** Kinds of documents that are known, each with its own rules. */
export const DOCUMENT_KINDS = [
  'pact',
  'summary',
  'implementation-notes',
  'multi-agent-plan',
  'prp',
  'architecture',
  'plan',
  'spec-kit',
  'openspec',
  'kiro',
  'bmad',
  'issues',
  'escalation',
] as const;

export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** Where documents of a kind are looked for, and which of them are judged. */
export interface DocumentPlaces {
  /** Glob patterns. */
  readonly files: readonly string[];
  /** `changed`: only those that this change touches, where that can be known. */
  readonly judge: 'changed' | 'all';
}

/** Defaults of the places, by kind. */
export const DEFAULT_DOCUMENTS: Readonly<Record<DocumentKind, DocumentPlaces>> = {
  pact: {
    files: ['docs/**/*handoff*.md', '.handoff/*.md', 'docs/**/*pact-handoff*.json'],
    judge: 'changed',
  },
  summary: { files: ['docs/**/*.md'], judge: 'changed' },
  'implementation-notes': { files: ['docs/**/*.md'], judge: 'changed' },
  'multi-agent-plan': { files: ['MULTI_AGENT_PLAN.md'], judge: 'changed' },
  prp: { files: ['PRP/*.md', 'PRPs/**/prp.md'], judge: 'changed' },
  architecture: { files: ['architecture/backend.md'], judge: 'all' },
  plan: { files: ['docs/plans/*.md'], judge: 'changed' },
  'spec-kit': { files: ['specs/[0-9]*-*/*.md'], judge: 'changed' },
  openspec: { files: ['openspec/changes/*/tasks.md'], judge: 'changed' },
  kiro: { files: ['.kiro/specs/*/tasks.md'], judge: 'changed' },
  bmad: { files: ['docs/stories/*.md', '_bmad-output/implementation-artifacts/*.md'], judge: 'changed' },
  issues: { files: ['issues.md', 'docs/issues.md'], judge: 'all' },
  escalation: { files: ['docs/**/*escalation*.md'], judge: 'all' },
};

/** The documents of one kind. */
export interface KindEvidence {
  /** Those that are judged. JSON is read only where a kind allows it, as the sections of its keys. */
  readonly documents: readonly Input<MarkdownDocument>[];
  readonly looked: readonly string[];
  /** Files that match and that this change does not touch. */
  readonly untouched: readonly string[];
}

/** A file that this change touches. */
export interface TouchedFile {
  readonly file: string;
  readonly status: 'added' | 'changed' | 'deleted';
}

/** How a source file begins: with code, with a comment about it, or with a notice of rights. */
export interface FileHead {
  readonly file: string;
  readonly line: number;
  readonly kind: 'code' | 'comment' | 'notice';
}

/** All documents that the config asks for, and what claims about files are held against. */
export interface DocumentEvidence {
  /** Kinds that the config turns on. */
  readonly kinds: { readonly [kind in DocumentKind]?: KindEvidence };
  /** Every file of the repository. */
  readonly files: ReadonlySet<string>;
  /** Undefined where there is no base to hold the head against. */
  readonly touched: readonly TouchedFile[] | undefined;
  /** Heads of the source files that this change adds, or of all where that cannot be known. */
  readonly heads: readonly FileHead[];
}

/** Index of the first section whose title matches; undefined when there is none. */
export function findSection(document: MarkdownDocument, title: RegExp): number | undefined {
  const index = document.sections.findIndex((section) => title.test(section.title));
  return index < 0 ? undefined : index;
}

/** Whether a section is, or lies in, another. */
export function isWithin(document: MarkdownDocument, section: number | undefined, outer: number): boolean {
  for (let at = section; at !== undefined; at = document.sections[at]?.parent) if (at === outer) return true;
  return false;
}

/** Blocks of a section and of everything in it. */
export function blocksOf(document: MarkdownDocument, section: number): readonly Block[] {
  return document.blocks.filter((block) => isWithin(document, block.section, section));
}

/** Blocks that stand directly in a section: not those of a label or heading inside it. */
export function ownBlocks(document: MarkdownDocument, section: number): readonly Block[] {
  return document.blocks.filter((block) => block.section === section);
}

/** Plain text of a block, on one line. */
export function blockText(block: Block): string {
  return block.kind === 'row' ? block.cells.map((cell) => cell.text).join(' | ') : block.text;
}

/** Everything that a section says, on one line; '' when it says nothing. */
export function sectionText(document: MarkdownDocument, section: number): string {
  return blocksOf(document, section).map(blockText).join(' ').trim();
}
