import type { Node } from 'web-tree-sitter';
import { lineOf, parts } from '../nodes.ts';
import type { Expression } from '../syntax.ts';
import type { Context } from './context.ts';
import { lowerArguments } from './lower-calls.ts';
import { lowerNamed } from './names.ts';

/** The attributes of a declaration as calls, in order. */
export function lowerAttributes(context: Context, node: Node): readonly Expression[] {
  const list = node.childForFieldName('attributes');
  if (list === null) return [];
  return parts(list)
    .flatMap(parts)
    .flatMap((attribute): Expression[] => {
      const [name] = parts(attribute);
      if (name === undefined) return [];
      const args = lowerArguments(context, attribute.childForFieldName('parameters'));
      return [
        { kind: 'call', callee: lowerNamed(context, name), args, isNew: false, line: lineOf(attribute) },
      ];
    });
}
