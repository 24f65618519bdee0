import type { Node } from 'web-tree-sitter';
import { parts } from '../nodes.ts';
import type { ParsedFile } from '../parser.ts';
import type { Expression } from '../syntax.ts';

/** What lowering a piece of a Go file has to know beyond its nodes. */
export interface Context {
  readonly source: ParsedFile;
  /** Underlying types of the types that this file declares, for literals whose element types are left out. */
  readonly types: ReadonlyMap<string, Expression>;
  /** Value of `iota` in a constant declaration. */
  readonly iota?: number;
  /** Names of the function's results: what a bare `return` returns. */
  readonly results?: readonly string[];
}

/** The statements of a block, without the wrapper that holds them. */
export function statementsOf(block: Node): readonly Node[] {
  return parts(block).flatMap((child) => (child.type === 'statement_list' ? parts(child) : [child]));
}
