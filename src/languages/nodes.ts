import type { Node } from 'web-tree-sitter';
import type { ParsedFile } from './parser.ts';
import type { Body, Expression, Literal, Name, NamePattern, Opaque, Statement } from './syntax.ts';

/** Types of comments in the grammars that we read. */
const COMMENTS: readonly string[] = ['comment', 'line_comment', 'block_comment', 'html_comment'];

/** The named children that mean something: comments may stand anywhere. */
export function parts(node: Node): Node[] {
  return node.namedChildren.filter((child) => !isComment(child.type));
}

/** The first named child that is no comment. */
export function firstPart(node: Node): Node | undefined {
  return node.namedChildren.find((child) => !isComment(child.type));
}

/** The first named child of one of these types. */
export function partOf(node: Node, ...types: readonly string[]): Node | undefined {
  return node.namedChildren.find((child) => types.includes(child.type));
}

/** Whether a keyword or sign (`static`, `=>`) stands directly in the node. */
export function hasToken(node: Node, token: string): boolean {
  return node.children.some((child) => child.type === token);
}

/** The text of a node. Cheaper than `node.text`, which asks the tree for pieces. */
export function textOf(source: ParsedFile, node: Node): string {
  return source.text.slice(node.startIndex, node.endIndex);
}

/** The line on which a node begins, from 1. */
export function lineOf(node: Node): number {
  return node.startPosition.row + 1;
}

/** The line on which a node ends, from 1. */
export function endLineOf(node: Node): number {
  return node.endPosition.row + 1;
}

/** Lines at which the grammar had to recover. */
export function errorLines(root: Node): readonly number[] {
  return [...new Set(errorNodes(root).map(lineOf))];
}

/** The first line at which what the grammar left out to go on may be a registration. */
export function hiddenRegistration(root: Node, text: string): number | undefined {
  const lines = text.split('\n');
  const found = errorNodes(root).find((node) => mayRegister(lines, node));
  return found === undefined ? undefined : lineOf(found);
}

function errorNodes(root: Node): readonly Node[] {
  if (!root.hasError) return [];
  const found: Node[] = [];
  const visit = (node: Node): void => {
    if (node.isError || node.isMissing) found.push(node);
    else if (node.hasError) node.children.forEach(visit);
  };
  visit(root);
  return found;
}

/** Lines that a parser leaves out at most without anything that looks like a registration among them. */
const HARMLESS_LINES = 12;

/** A path, an annotation, a call of a verb, the mark of a conflict between versions. */
const REGISTERING =
  /['"`]\/|^\s*(?:@|\[[A-Z]|<{7})|\b(?:get|post|put|patch|delete|route|use|mount|include|map\w*|handle\w*)\b\s*[('"]/im;

/** Whether what the grammar could not read may hide a registration: its lines, and those beside them. */
function mayRegister(lines: readonly string[], { startPosition, endPosition }: Node): boolean {
  if (endPosition.row - startPosition.row > HARMLESS_LINES) return true;
  return REGISTERING.test(lines.slice(Math.max(0, startPosition.row - 1), endPosition.row + 2).join('\n'));
}

/** A body that is known already: of an abstract member, or one that a compiler writes. */
export function bodyOf(statements: readonly Statement[], mentions: Iterable<string> = []): Body {
  const names = new Set(mentions);
  return { statements: () => statements, mentions: () => names };
}

export function nameAt(name: string, line: number): Name {
  return { kind: 'name', name, line };
}

export function literalAt(value: Literal['value'], line: number): Literal {
  return { kind: 'literal', value, line };
}

export function namePattern(name: string, line: number): NamePattern {
  return { kind: 'name-pattern', name, line };
}

export function opaqueAt(what: string, parts: readonly Expression[], line: number): Opaque {
  return { kind: 'opaque', what, parts, line };
}

function isComment(type: string): boolean {
  return COMMENTS.includes(type);
}
