import type { Node } from 'web-tree-sitter';
import { parts } from '../nodes.ts';
import type { ParsedFile } from '../parser.ts';
import type { Expression, Let } from '../syntax.ts';

/** What lowering a piece of a C# file has to know beyond its nodes. */
export interface Context {
  readonly source: ParsedFile;
  /** Variables that the statement at hand binds in its expressions (`x is Foo f`, `out var y`); they are declared before it. */
  readonly bindings: Let[];
  /** The type that the function at hand returns: what `new()` makes there. */
  readonly returns?: Expression;
}

/** The context of a new statement. */
export function fresh(context: Context): Context {
  return { ...context, bindings: [] };
}

/** The children that mean something. The grammar does not name `this` and `base`. */
export function pieces(node: Node): readonly Node[] {
  return node.children.filter(isPiece);
}

function isPiece(node: Node): boolean {
  return isSelf(node) || (node.isNamed && node.type !== 'comment' && !/^preproc_(?!if)/.test(node.type));
}

export function isSelf(node: Node): boolean {
  return node.type === 'this' || node.type === 'base';
}

/** The first piece after a sign: a default, an initial value. */
export function pieceAfter(node: Node, sign: string): Node | undefined {
  const { children } = node;
  const at = children.findIndex((child) => child.type === sign);
  return at < 0 ? undefined : children.slice(at + 1).find(isPiece);
}

/** The words before a declaration: `public`, `static`, `const`. */
export function modifiersOf(context: Context, node: Node): ReadonlySet<string> {
  const words = parts(node).filter((part) => part.type === 'modifier');
  return new Set(words.map((part) => context.source.text.slice(part.startIndex, part.endIndex)));
}
