import type { Node } from 'web-tree-sitter';
import { lineOf, namePattern, opaqueAt, parts, textOf } from '../nodes.ts';
import type { Comprehension, Expression } from '../syntax.ts';
import type { Context } from './context.ts';
import { lowerExpression } from './lower-expressions.ts';

type Mutable = { target: Comprehension['loops'][number]['target']; over: Expression; tests: Expression[] };

/** `from a in b where c select d` as a comprehension. A query that joins or groups is not known. */
export function lowerQuery(context: Context, node: Node): Expression {
  const line = lineOf(node);
  const loops: Mutable[] = [];
  let element: Expression | undefined;
  for (const clause of parts(node)) {
    const inside = parts(clause);
    const last = inside.at(-1);
    if (last === undefined) continue;
    if (clause.type === 'from_clause') {
      const name = clause.childForFieldName('name');
      if (name === null) break;
      const target = namePattern(textOf(context.source, name), lineOf(name));
      loops.push({ target, over: lowerExpression(context, last), tests: [] });
    } else if (clause.type === 'where_clause') {
      loops.at(-1)?.tests.push(lowerExpression(context, last));
    } else if (clause.type === 'select_clause') {
      element = lowerExpression(context, last);
    } else if (clause.type !== 'order_by_clause') return opaqueAt(node.type, [], line);
  }
  if (element === undefined || loops.length === 0) return opaqueAt(node.type, [], line);
  return { kind: 'comprehension', element, loops, line };
}
