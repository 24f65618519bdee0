import type { Node } from 'web-tree-sitter';
import type { ParsedFile } from '../parser.ts';

/** The named children that mean something: comments may stand anywhere. */
export function parts(node: Node): Node[] {
  return node.namedChildren.filter((child) => !isComment(child.type));
}

/** The first named child that is no comment. */
export function firstPart(node: Node): Node | undefined {
  return node.namedChildren.find((child) => !isComment(child.type));
}

/** Whether a keyword or sign (`static`, `*`) stands directly in the node, before its body. */
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

function isComment(type: string): boolean {
  return type === 'comment' || type === 'html_comment';
}
