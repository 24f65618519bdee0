import type { Node } from 'web-tree-sitter';
import type { Expression, Pattern } from '../syntax.ts';
import { lowerExpression } from './lower-expressions.ts';
import { firstPart, lineOf, type Place, parts, textOf } from './nodes.ts';

/** What is assigned to: a name or constant, a member, an element, or several. */
export function lowerPattern(place: Place, node: Node): Pattern {
  const line = lineOf(node);
  // `(a, b) = list` is `a, b = list`.
  const [only, ...others] = node.type === 'left_assignment_list' ? parts(node) : [];
  if (only?.type === 'destructured_left_assignment' && others.length === 0) return lowerPattern(place, only);
  switch (node.type) {
    case 'left_assignment_list':
    case 'destructured_left_assignment':
    case 'destructured_parameter':
      return { kind: 'list-pattern', items: parts(node).map((part) => item(place, part)), line };
    case 'splat_parameter':
    case 'rest_assignment': {
      const inside = firstPart(node);
      return inside === undefined ? { kind: 'name-pattern', name: '*', line } : lowerPattern(place, inside);
    }
    case 'identifier':
    case 'constant':
    case 'global_variable':
      return { kind: 'name-pattern', name: textOf(place.source, node), line };
    default:
      return placePattern(lowerExpression(place, node), textOf(place.source, node));
  }
}

function item(
  place: Place,
  node: Node,
): { readonly target: Pattern; readonly rest?: boolean; readonly default?: Expression } {
  const isRest = node.type === 'rest_assignment' || node.type === 'splat_parameter';
  return { target: lowerPattern(place, node), ...(isRest && { rest: true }) };
}

function placePattern(place: Expression, text: string): Pattern {
  if (place.kind === 'member' || place.kind === 'index')
    return { kind: 'place-pattern', place, line: place.line };
  // `a.[]=(k, v)` and what is stranger still is written nowhere.
  return { kind: 'name-pattern', name: text, line: place.line };
}
