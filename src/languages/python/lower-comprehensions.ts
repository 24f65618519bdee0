import type { Node } from 'web-tree-sitter';
import type { ParsedFile } from '../parser.ts';
import type { Comprehension, Expression } from '../syntax.ts';
import { field, lowerExpression, opaque } from './lower-expressions.ts';
import { lowerPattern } from './lower-patterns.ts';
import { oneOrList } from './lower-types.ts';
import { firstPart, lineOf, parts } from './nodes.ts';

type Loop = Comprehension['loops'][number];

/** A comprehension of a list, set or dict, or a generator. A test belongs to the loop before it. */
export function lowerComprehension(source: ParsedFile, node: Node): Expression {
  const line = lineOf(node);
  const body = node.childForFieldName('body');
  const loops: Loop[] = [];
  for (const part of parts(node)) {
    if (part.type === 'for_in_clause') loops.push(loop(source, part));
    const inside = part.type === 'if_clause' ? firstPart(part) : undefined;
    const last = loops.at(-1);
    if (inside === undefined || last === undefined) continue;
    loops[loops.length - 1] = { ...last, tests: [...last.tests, lowerExpression(source, inside)] };
  }
  if (body === null) return opaque(source, node);
  if (body.type === 'pair') {
    const key = field(source, body, 'key');
    return { kind: 'comprehension', key, element: field(source, body, 'value'), loops, line };
  }
  return { kind: 'comprehension', element: lowerExpression(source, body), loops, line };
}

function loop(source: ParsedFile, node: Node): Loop {
  const line = lineOf(node);
  const left = node.childForFieldName('left');
  const over = node.childrenForFieldName('right').filter((part) => part.isNamed);
  return {
    target: left === null ? { kind: 'name-pattern', name: '_', line } : lowerPattern(source, left),
    over: oneOrList(
      over.map((part) => lowerExpression(source, part)),
      line,
    ),
    tests: [],
  };
}
