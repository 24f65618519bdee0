import type { Node } from 'web-tree-sitter';
import type { ParsedFile } from '../parser.ts';

/** The named children that mean something: comments and line continuations may stand anywhere. */
export function parts(node: Node): Node[] {
  return node.namedChildren.filter((child) => !isTrivia(child.type));
}

/** The first named child that is no comment. */
export function firstPart(node: Node): Node | undefined {
  return node.namedChildren.find((child) => !isTrivia(child.type));
}

/** The text of a node, out of the file's own text: the tree is asked for nothing but its ends. */
export function textOf(source: ParsedFile, node: Node): string {
  return source.text.slice(node.startIndex, node.endIndex);
}

/** The line on which a node begins, from 1. */
export function lineOf(node: Node): number {
  return node.startPosition.row + 1;
}

/** The last line of a node, from 1. A block may end at the start of the line that follows it. */
export function endLineOf(node: Node): number {
  const { row, column } = node.endPosition;
  return column === 0 && row > node.startPosition.row ? row : row + 1;
}

/** Lines at which the grammar had to recover. */
export function errorLines(root: Node): readonly number[] {
  const lines = new Set<number>();
  const visit = (node: Node): void => {
    if (node.isError || node.isMissing) lines.add(lineOf(node));
    else if (node.hasError) node.children.forEach(visit);
  };
  visit(root);
  return [...lines];
}

function isTrivia(type: string): boolean {
  return type === 'comment' || type === 'line_continuation';
}
