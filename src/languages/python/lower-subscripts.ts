import type { Node } from 'web-tree-sitter';
import type { ParsedFile } from '../parser.ts';
import type { Argument, Expression } from '../syntax.ts';
import { field, lowerExpression, opaque } from './lower-expressions.ts';
import { oneOrList } from './lower-types.ts';
import { lineOf, parts } from './nodes.ts';

/** Name of the method that `x[a:b]` calls: one that no program can write. The language's methods map it to `slice`. */
export const SLICE_METHOD = '[:]';

/** `x[i]`, `x[i, j]` (by a list), `x[a:b]` (a call of {@link SLICE_METHOD}); slices with a step are opaque. */
export function lowerSubscript(source: ParsedFile, node: Node): Expression {
  const line = lineOf(node);
  const object = field(source, node, 'value');
  const subscripts = node.childrenForFieldName('subscript').filter((part) => part.isNamed);
  const [only] = subscripts;
  if (only !== undefined && subscripts.length === 1 && only.type === 'slice')
    return slice(source, only, object);
  const items = subscripts.map((part) => lowerExpression(source, part));
  // `x[a,]` is an index by a tuple of one.
  const isTuple = items.length === 1 && node.children.some((child) => child.type === ',');
  const index: Expression = isTuple
    ? { kind: 'list', items: items.map((value): Argument => ({ value })), line }
    : oneOrList(items, line);
  return { kind: 'index', object, index, line };
}

function slice(source: ParsedFile, node: Node, object: Expression): Expression {
  const line = lineOf(node);
  const colons = node.children.filter((child) => child.type === ':');
  const [colon] = colons;
  if (colon === undefined || colons.length > 1) {
    const parted = opaque(source, node);
    return { kind: 'opaque', what: 'slice', parts: [object, parted], line };
  }
  const bounds = parts(node);
  const from = bounds.find((part) => part.startIndex < colon.startIndex);
  const to = bounds.find((part) => part.startIndex > colon.startIndex);
  const start: Expression =
    from === undefined ? { kind: 'literal', value: 0, line } : lowerExpression(source, from);
  return {
    kind: 'call',
    callee: { kind: 'member', object, name: SLICE_METHOD, line },
    args: [{ value: start }, ...(to === undefined ? [] : [{ value: lowerExpression(source, to) }])],
    isNew: false,
    line,
  };
}
