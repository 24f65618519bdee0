import type { Node } from 'web-tree-sitter';

export { errorLines, lineOf, textOf } from '../nodes.ts';

/** The named children that mean something: comments and line continuations may stand anywhere. */
export function parts(node: Node): Node[] {
  return node.namedChildren.filter((child) => !isTrivia(child.type));
}

/** The first named child that is no comment. */
export function firstPart(node: Node): Node | undefined {
  return node.namedChildren.find((child) => !isTrivia(child.type));
}

/** The last line of a node, from 1. A block may end at the start of the line that follows it. */
export function endLineOf(node: Node): number {
  const { row, column } = node.endPosition;
  return column === 0 && row > node.startPosition.row ? row : row + 1;
}

function isTrivia(type: string): boolean {
  return type === 'comment' || type === 'line_continuation';
}
