import type { Node } from 'web-tree-sitter';
import { hasToken, lineOf, parts, textOf } from '../nodes.ts';
import type { Import } from '../syntax.ts';
import type { Context } from './context.ts';

/**
 * A `using` directive: of a namespace it binds every type, with `static` every static member of a type, with `=` one name.
 * What `global` adds to other files, the resolution knows.
 */
export function lowerUsing(context: Context, node: Node): Import {
  const line = lineOf(node);
  const alias = node.childForFieldName('name');
  const target = parts(node).find((part) => part.id !== alias?.id);
  const source =
    target === undefined ? '' : textOf(context.source, target).replace(/^global::|\s+|<.*>$/g, '');
  const last = source.slice(source.lastIndexOf('.') + 1);
  if (alias !== null) {
    const local = textOf(context.source, alias);
    return { kind: 'import', source, bindings: [{ imported: last, local, line }], line };
  }
  const within = hasToken(node, 'static') ? { within: last } : {};
  return { kind: 'import', source, bindings: [], everything: true, ...within, line };
}
