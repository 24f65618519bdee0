import type { Node } from 'web-tree-sitter';
import { firstPart, lineOf, parts, textOf } from '../nodes.ts';
import type { ParsedFile } from '../parser.ts';
import type { Expression } from '../syntax.ts';
import { constantOf } from './literals.ts';
import { lowerExpression } from './lower-expressions.ts';

/**
 * A type as an expression: generics and nullability are erased (`Promise<User> | undefined` is `Promise`), `A[]` is `Array` of
 * it, other unions are `|`. A shape written in place is `opaque`.
 */
export function lowerType(source: ParsedFile, node: Node): Expression {
  const line = lineOf(node);
  switch (node.type) {
    case 'type_annotation':
    case 'readonly_type':
    case 'parenthesized_type':
    case 'optional_type':
    case 'literal_type':
    case 'flow_maybe_type':
      return inner(source, node);
    case 'type_identifier':
    case 'identifier':
    case 'predefined_type':
      return { kind: 'name', name: textOf(source, node), line };
    case 'nested_type_identifier':
    case 'nested_identifier':
      return qualified(source, node);
    case 'generic_type':
    case 'intersection_type':
      // Of an intersection its first type says what a value is.
      return inner(source, node);
    case 'array_type':
      return {
        kind: 'index',
        object: { kind: 'name', name: 'Array', line },
        index: inner(source, node),
        line,
      };
    case 'union_type':
      return union(source, node);
    case 'type_query':
      return operand(source, node);
    default: {
      const constant = constantOf(source, node);
      return constant
        ? { kind: 'literal', value: constant.value, line }
        : { kind: 'opaque', what: node.type, parts: [], line };
    }
  }
}

function inner(source: ParsedFile, node: Node): Expression {
  const child = firstPart(node);
  return child
    ? lowerType(source, child)
    : { kind: 'opaque', what: node.type, parts: [], line: lineOf(node) };
}

function operand(source: ParsedFile, node: Node): Expression {
  const child = firstPart(node);
  return child
    ? lowerExpression(source, child)
    : { kind: 'opaque', what: node.type, parts: [], line: lineOf(node) };
}

/** `a.b.C` */
function qualified(source: ParsedFile, node: Node): Expression {
  const [left, right] = parts(node);
  if (left === undefined || right === undefined) return inner(source, node);
  return {
    kind: 'member',
    object: lowerType(source, left),
    name: textOf(source, right),
    line: lineOf(right),
  };
}

function union(source: ParsedFile, node: Node): Expression {
  const line = lineOf(node);
  const sides = parts(node)
    .map((side) => lowerType(source, side))
    .filter((side) => !isNothing(side));
  const [first, ...others] = sides;
  if (first === undefined) return { kind: 'literal', value: undefined, line };
  return others.reduce((left, right) => ({ kind: 'binary', operator: '|', left, right, line }), first);
}

function isNothing(type: Expression): boolean {
  return type.kind === 'literal' && (type.value === undefined || type.value === null);
}
