import type { Node } from 'web-tree-sitter';
import type { ParsedFile } from '../parser.ts';
import type { Argument, Expression } from '../syntax.ts';
import { lowerExpression } from './lower-expressions.ts';
import { firstPart, lineOf, parts, textOf } from './nodes.ts';

const DOTTED = /^[\p{L}_][\p{L}\p{N}_]*(\.[\p{L}_][\p{L}\p{N}_]*)*$/u;

/** An annotation as an expression. `Optional[X]`, `X | None` and `Union[X, None]` are `X`; a quoted name is the name. */
export function lowerType(source: ParsedFile, node: Node): Expression {
  return withoutNone(quoted(typeExpression(source, node)));
}

function typeExpression(source: ParsedFile, node: Node): Expression {
  const line = lineOf(node);
  switch (node.type) {
    case 'type': {
      const inside = firstPart(node);
      return inside === undefined
        ? { kind: 'opaque', what: 'type', parts: [], line }
        : typeExpression(source, inside);
    }
    case 'generic_type': {
      const [object, params] = parts(node);
      if (object === undefined) break;
      const args = params === undefined ? [] : parts(params).map((part) => typeExpression(source, part));
      return { kind: 'index', object: lowerExpression(source, object), index: oneOrList(args, line), line };
    }
    case 'union_type': {
      const [left, right] = parts(node);
      if (left === undefined || right === undefined) break;
      return {
        kind: 'binary',
        operator: '|',
        left: typeExpression(source, left),
        right: typeExpression(source, right),
        line,
      };
    }
    case 'member_type': {
      const [object, name] = parts(node);
      if (object === undefined || name === undefined) break;
      return {
        kind: 'member',
        object: typeExpression(source, object),
        name: textOf(source, name),
        line: lineOf(name),
      };
    }
    case 'constrained_type':
    case 'splat_type':
      return {
        kind: 'opaque',
        what: node.type,
        parts: parts(node).map((part) => typeExpression(source, part)),
        line,
      };
  }
  return lowerExpression(source, node);
}

/** The index of a subscript: the expression, or a list of several. */
export function oneOrList(items: readonly Expression[], line: number): Expression {
  const [first] = items;
  if (first !== undefined && items.length === 1) return first;
  return { kind: 'list', items: items.map((value): Argument => ({ value })), line };
}

/** A forward reference, which is written as a string. */
function quoted(type: Expression): Expression {
  if (type.kind !== 'literal' || typeof type.value !== 'string' || !DOTTED.test(type.value)) return type;
  const [first = '', ...rest] = type.value.split('.');
  return rest.reduce<Expression>((object, name) => ({ kind: 'member', object, name, line: type.line }), {
    kind: 'name',
    name: first,
    line: type.line,
  });
}

function withoutNone(type: Expression): Expression {
  if (type.kind === 'binary' && type.operator === '|') {
    if (isNone(type.right)) return withoutNone(type.left);
    if (isNone(type.left)) return withoutNone(type.right);
  }
  if (type.kind !== 'index') return type;
  const name = type.object.kind === 'name' || type.object.kind === 'member' ? type.object.name : '';
  if (name === 'Optional') return withoutNone(quoted(type.index));
  if (name === 'Union' && type.index.kind === 'list') {
    const [first, ...others] = type.index.items.filter((item) => !isNone(item.value));
    if (first !== undefined && others.length === 0) return withoutNone(quoted(first.value));
  }
  return type;
}

function isNone(type: Expression): boolean {
  return type.kind === 'literal' && type.value === null;
}
