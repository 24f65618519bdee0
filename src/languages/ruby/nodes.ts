import type { Node } from 'web-tree-sitter';
import type { ParsedFile } from '../parser.ts';

export { endLineOf, errorLines, hasToken, lineOf, textOf } from '../nodes.ts';

/** Nodes that stand between others and are no part of them: comments, bodies of heredocs, what follows `__END__`. */
const TRIVIA = new Set(['comment', 'heredoc_body', 'uninterpreted', 'empty_statement']);

/** The named children that mean something. */
export function parts(node: Node): Node[] {
  return node.namedChildren.filter((child) => !TRIVIA.has(child.type));
}

/** The first named child that means something. */
export function firstPart(node: Node): Node | undefined {
  return node.namedChildren.find((child) => !TRIVIA.has(child.type));
}

/** Where the lowering stands: what `super` means there, and where constants are looked for. */
export interface Place {
  readonly source: ParsedFile;
  /** Name of the method that is being lowered, for `super`. */
  readonly method?: string;
  /** Its parameters as they are handed on by a `super` without arguments. */
  readonly given?: Node;
}
