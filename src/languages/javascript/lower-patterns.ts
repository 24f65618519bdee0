import type { Node } from 'web-tree-sitter';
import { firstPart, lineOf, parts, textOf } from '../nodes.ts';
import type { ParsedFile } from '../parser.ts';
import type { Expression, KeysPattern, ListPattern, Pattern } from '../syntax.ts';
import { lowerExpression, lowerKey } from './lower-expressions.ts';

/** What a value is bound or assigned to. */
export function lowerPattern(source: ParsedFile, node: Node): Pattern {
  switch (node.type) {
    case 'object_pattern':
    case 'object':
      return keys(source, node);
    case 'array_pattern':
    case 'array':
      return list(source, node);
    case 'member_expression':
    case 'subscript_expression': {
      const place = lowerExpression(source, node);
      if (place.kind === 'member' || place.kind === 'index') {
        return { kind: 'place-pattern', place, line: place.line };
      }
      return { kind: 'name-pattern', name: textOf(source, node), line: lineOf(node) };
    }
    case 'parenthesized_expression':
    case 'non_null_expression':
    case 'as_expression':
    case 'satisfies_expression':
    case 'rest_pattern':
    case 'spread_element': {
      const inside = firstPart(node);
      if (inside !== undefined) return lowerPattern(source, inside);
      break;
    }
  }
  return { kind: 'name-pattern', name: textOf(source, node), line: lineOf(node) };
}

interface Bound {
  readonly target: Pattern;
  readonly default?: Expression;
}

/** `a` or `a = 1`. */
function withDefault(source: ParsedFile, node: Node): Bound {
  const isAssignment =
    node.type === 'assignment_pattern' ||
    node.type === 'object_assignment_pattern' ||
    node.type === 'assignment_expression';
  const left = isAssignment ? node.childForFieldName('left') : null;
  const right = isAssignment ? node.childForFieldName('right') : null;
  if (left === null || right === null) return { target: lowerPattern(source, node) };
  return { target: lowerPattern(source, left), default: lowerExpression(source, right) };
}

function list(source: ParsedFile, node: Node): ListPattern {
  const items: ListPattern['items'][number][] = [];
  let filled = false;
  for (const child of node.children) {
    if (child.type === ',') {
      if (!filled) items.push(null);
      filled = false;
    } else if (child.isNamed && child.type !== 'comment') {
      const rest = child.type === 'rest_pattern' || child.type === 'spread_element';
      items.push({ ...withDefault(source, child), ...(rest && { rest }) });
      filled = true;
    }
  }
  return { kind: 'list-pattern', items, line: lineOf(node) };
}

function keys(source: ParsedFile, node: Node): KeysPattern {
  const items: KeysPattern['items'][number][] = [];
  let rest: Pattern | undefined;
  for (const child of parts(node)) {
    if (child.type === 'rest_pattern' || child.type === 'spread_element') {
      rest = lowerPattern(source, child);
      continue;
    }
    const key = child.childForFieldName('key');
    const value = child.childForFieldName('value');
    if (key !== null && value !== null) {
      items.push({ key: lowerKey(source, key), ...withDefault(source, value) });
      continue;
    }
    const bound = withDefault(source, child);
    const name = bound.target.kind === 'name-pattern' ? bound.target.name : textOf(source, child);
    items.push({ key: { kind: 'literal', value: name, line: lineOf(child) }, ...bound });
  }
  return { kind: 'keys-pattern', items, ...(rest && { rest }), line: lineOf(node) };
}
