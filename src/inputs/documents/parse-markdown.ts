import type {
  BlockContent,
  DefinitionContent,
  ListItem,
  Nodes,
  PhrasingContent,
  RootContent,
  Table,
} from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { Block, Box, MarkdownDocument, Section } from '../../model/documents.ts';
import { sha256 } from '../root.ts';

/** Parses Markdown with the extensions of GitHub into sections and blocks. Any text is Markdown: nothing is refused. */
export function parseMarkdown(file: string, text: string): MarkdownDocument {
  const tree = fromMarkdown(hideFrontMatter(text), {
    extensions: [gfm()],
    mdastExtensions: [gfmFromMarkdown()],
  });
  const outline = new Outline();
  for (const node of tree.children) outline.add(node);
  return { file, sha256: sha256(text), sections: outline.sections, blocks: outline.blocks };
}

/** Front matter is no Markdown; blank lines in its place keep the numbers of the others. */
function hideFrontMatter(text: string): string {
  const match = /^---[ \t]*\r?\n[\s\S]*?\r?\n---[ \t]*(?=\r?\n|$)/.exec(text);
  return match === null ? text : match[0].replace(/[^\n]/g, '') + text.slice(match[0].length);
}

/** The sections and blocks that are met on a walk through a tree. */
class Outline {
  readonly sections: Section[] = [];
  readonly blocks: Block[] = [];
  /** Open headings, outermost first. */
  readonly #headings: { readonly depth: number; readonly index: number }[] = [];
  #label: number | undefined;

  add(node: RootContent): void {
    if (node.type !== 'heading') {
      this.#label = this.#content(node, this.#section());
      return;
    }
    while ((this.#headings.at(-1)?.depth ?? 0) >= node.depth) this.#headings.pop();
    this.#label = undefined;
    const parent = this.#headings.at(-1)?.index;
    const title = cleanTitle(plain(node.children).text);
    const index = this.sections.push({ title, line: lineOf(node), kind: 'heading', parent }) - 1;
    this.#headings.push({ depth: node.depth, index });
  }

  #section(): number | undefined {
    return this.#label ?? this.#headings.at(-1)?.index;
  }

  /** Adds a block; gives back the label that holds what follows it, if any. */
  #content(
    node: RootContent | BlockContent | DefinitionContent,
    section: number | undefined,
  ): number | undefined {
    switch (node.type) {
      case 'paragraph':
        // A label takes the place of the label before it; both lie in the heading.
        return (
          this.#paragraph(node.children, lineOf(node), section, this.#labelParent(section)) ?? this.#label
        );
      case 'list':
        for (const item of node.children) this.#item(item, section);
        return this.#label;
      case 'table':
        this.#table(node, section);
        return this.#label;
      case 'code':
        this.blocks.push({ kind: 'code', text: node.value, line: lineOf(node), section });
        return this.#label;
      case 'blockquote':
        for (const child of node.children) this.#content(child, section);
        return this.#label;
      default:
        // HTML (comments first of all), rules and definitions say nothing.
        return this.#label;
    }
  }

  #labelParent(section: number | undefined): number | undefined {
    return section !== undefined && section === this.#label ? this.#headings.at(-1)?.index : section;
  }

  #item(item: ListItem, section: number | undefined): void {
    const [first, ...rest] = item.children;
    let inner = section;
    if (first?.type === 'paragraph') {
      const box = boxOf(item, plain(first.children).text);
      inner = this.#paragraph(first.children, lineOf(first), section, section, { box }) ?? section;
    } else if (first !== undefined) {
      rest.unshift(first);
    }
    for (const child of rest) {
      if (child.type === 'paragraph') this.#paragraph(child.children, lineOf(child), inner, inner);
      else this.#content(child, inner);
    }
  }

  /**
   * The lines of a paragraph, each a block, those that begin with a label in a section of their own.
   *
   * @param item the box, where the paragraph is the text of a list item.
   * @returns the last label that it opened.
   */
  #paragraph(
    children: readonly PhrasingContent[],
    firstLine: number,
    section: number | undefined,
    labelParent: number | undefined,
    item?: { readonly box: Box | undefined },
  ): number | undefined {
    let open: number | undefined;
    for (const [offset, written] of splitLines(children).entries()) {
      const line = firstLine + offset;
      // A box is a task, also where it begins in bold.
      const label = item?.box === undefined ? this.#startLabel(written, line, labelParent) : undefined;
      open = label?.index ?? open;
      const place = { line, section: open ?? section };
      const words = plain(label?.rest ?? written);
      if (item === undefined || offset > 0) {
        if (words.text.trim() !== '') this.blocks.push({ kind: 'text', ...place, ...words });
      } else if (item.box !== undefined) {
        const text = words.text.replace(BOX, '');
        const prose = words.prose.replace(BOX, '');
        this.blocks.push({ kind: 'item', ...place, text, prose, code: words.code, box: item.box });
      } else if (words.text.trim() !== '') this.blocks.push({ kind: 'item', ...place, ...words });
    }
    return open;
  }

  #table(table: Table, section: number | undefined): void {
    const [head, ...rows] = table.children;
    const titles = head?.children.map((cell) => plain(cell.children).text.trim()) ?? [];
    for (const row of rows) {
      const cells = row.children.map((cell) => plain(cell.children));
      this.blocks.push({ kind: 'row', cells, head: titles, line: lineOf(row), section });
    }
  }

  /** Opens a section for `**Label:** rest`, `**Label**: rest` and `**1. Label**`; undefined where there is no label. */
  #startLabel(
    children: readonly PhrasingContent[],
    line: number,
    parent: number | undefined,
  ): { readonly index: number; readonly rest: readonly PhrasingContent[] } | undefined {
    const [first, second, ...others] = children;
    if (first?.type !== 'strong') return undefined;
    const written = plain(first.children).text.trim();
    const follows = second?.type === 'text' ? second.value : '';
    const colonAfter = /^\s*(?:\([^)]*\))?\s*:/.exec(follows);
    if (!written.endsWith(':') && colonAfter === null && second !== undefined) return undefined;
    const index = this.sections.push({ title: cleanTitle(written), line, kind: 'label', parent }) - 1;
    if (second === undefined) return { index, rest: [] };
    if (second.type !== 'text') return { index, rest: [second, ...others] };
    const value = colonAfter === null ? follows : follows.slice(colonAfter[0].length);
    return { index, rest: [{ ...second, value: value.replace(/^\s+/, '') }, ...others] };
  }
}

/** Inline content line by line: a text may hold line feeds, a hard break is one. */
function splitLines(children: readonly PhrasingContent[]): readonly (readonly PhrasingContent[])[] {
  const lines: PhrasingContent[][] = [[]];
  for (const node of children) {
    if (node.type === 'break') lines.push([]);
    else if (node.type !== 'text') lines.at(-1)?.push(node);
    else {
      for (const [index, value] of node.value.split('\n').entries()) {
        if (index > 0) lines.push([]);
        if (value !== '') lines.at(-1)?.push({ type: 'text', value });
      }
    }
  }
  return lines;
}

/** `[x] `, `[~] `, `[ ]* ` at the start of an item; not `[1]`, which is a reference. */
const BOX = /^\[([^\]\d]?)\](\*?)(?:\s+|$)/;

/** The box of an item: GitHub's own two, and any other single mark in brackets. */
function boxOf(item: ListItem, text: string): Box | undefined {
  if (typeof item.checked === 'boolean') {
    return { done: item.checked, marker: item.checked ? 'x' : ' ', optional: false };
  }
  const match = BOX.exec(text);
  if (match === null) return undefined;
  const marker = match[1] === '' || match[1] === undefined ? ' ' : match[1];
  return { done: /[xX]/.test(marker), marker, optional: match[2] === '*' };
}

interface Words {
  readonly text: string;
  readonly prose: string;
  readonly code: readonly string[];
}

/** Text of inline content: with code, without code, and the code alone. */
function plain(children: readonly PhrasingContent[]): Words {
  let text = '';
  let prose = '';
  const code: string[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'text') {
      text += node.value;
      prose += node.value;
    } else if (node.type === 'inlineCode') {
      text += node.value;
      prose += ' ';
      code.push(node.value);
    } else if (node.type === 'image') {
      text += node.alt ?? '';
    } else if (node.type === 'delete') {
      // What is struck out is no longer said.
    } else if ('children' in node) node.children.forEach(visit);
  };
  children.forEach(visit);
  return { text, prose, code };
}

/** A title without its number, leading marks (a bullet, an emoji) and closing colon. */
function cleanTitle(title: string): string {
  return title
    .replace(/^[^\p{L}\p{N}[({]+/u, '')
    .replace(/^\d+(?:\.\d+)*[.)]?\s+/, '')
    .replace(/\s*:\s*$/, '')
    .trim();
}

function lineOf(node: Nodes): number {
  return node.position?.start.line ?? 1;
}
