import type { Node } from 'web-tree-sitter';
import { operatorsOf } from '../operators.ts';
import type { ParsedFile } from '../parser.ts';
import type { Argument, Expression, MapEntry } from '../syntax.ts';
import { lowerCall } from './lower-calls.ts';
import { lowerComprehension } from './lower-comprehensions.ts';
import { lowerLambda } from './lower-functions.ts';
import { lowerPattern } from './lower-patterns.ts';
import { lowerSubscript } from './lower-subscripts.ts';
import { lowerType } from './lower-types.ts';
import { firstPart, lineOf, parts, textOf } from './nodes.ts';
import { lowerString, numberOf } from './strings.ts';

/** An expression of any kind. A node that is not known becomes `opaque` with its parts. */
export function lowerExpression(source: ParsedFile, node: Node): Expression {
  const line = lineOf(node);
  switch (node.type) {
    case 'identifier':
    case 'keyword_identifier':
      return { kind: 'name', name: textOf(source, node), line };
    case 'string':
    case 'concatenated_string':
      return lowerString(source, node);
    case 'integer':
    case 'float': {
      const value = numberOf(textOf(source, node));
      return value === undefined ? opaque(source, node) : { kind: 'literal', value, line };
    }
    case 'true':
      return { kind: 'literal', value: true, line };
    case 'false':
      return { kind: 'literal', value: false, line };
    case 'none':
      return { kind: 'literal', value: null, line };
    case 'await':
    case 'parenthesized_expression': {
      const inside = firstPart(node);
      return inside === undefined ? opaque(source, node) : lowerExpression(source, inside);
    }
    case 'type':
    case 'generic_type':
    case 'union_type':
    case 'member_type':
      return lowerType(source, node);
    case 'attribute':
      return attribute(source, node);
    case 'subscript':
      return lowerSubscript(source, node);
    case 'call':
      return lowerCall(source, node);
    case 'list':
    case 'tuple':
    case 'set':
    case 'expression_list':
    case 'pattern_list':
    case 'tuple_pattern':
    case 'list_pattern':
      return { kind: 'list', items: parts(node).map((part) => lowerItem(source, part)), line };
    // The star of a lone item stands, for the grammar, at its first word only: see `lowerItem`.
    case 'list_splat':
      return inner(source, node);
    case 'dictionary':
      return { kind: 'map', entries: parts(node).map((part) => entry(source, part)), line };
    case 'list_comprehension':
    case 'set_comprehension':
    case 'dictionary_comprehension':
    case 'generator_expression':
      return lowerComprehension(source, node);
    case 'lambda':
      return lowerLambda(source, node);
    case 'conditional_expression':
      return conditional(source, node);
    case 'named_expression':
    case 'assignment':
    case 'augmented_assignment':
      return lowerAssignment(source, node);
    default:
      return operation(source, node);
  }
}

function operation(source: ParsedFile, node: Node): Expression {
  switch (node.type) {
    case 'binary_operator':
      return binary(source, node);
    case 'boolean_operator':
      return binary(source, node);
    case 'comparison_operator':
      return comparison(source, node);
    case 'not_operator':
      return { kind: 'not', value: field(source, node, 'argument'), line: lineOf(node) };
    case 'unary_operator':
      return unary(source, node);
    default:
      return opaque(source, node);
  }
}

/** What is not known: evaluated for the effects of its parts. */
export function opaque(source: ParsedFile, node: Node, what = node.type): Expression {
  return {
    kind: 'opaque',
    what,
    parts: parts(node).map((part) => lowerExpression(source, part)),
    line: lineOf(node),
  };
}

/** The expression in a field of a node; opaque where the source is broken. */
export function field(source: ParsedFile, node: Node, name: string): Expression {
  const child = node.childForFieldName(name);
  return child === null
    ? { kind: 'opaque', what: `missing ${name}`, parts: [], line: lineOf(node) }
    : lowerExpression(source, child);
}

/** Arguments in parentheses; a bare generator is one argument. */
export function lowerArguments(source: ParsedFile, node: Node): readonly Argument[] {
  if (node.type === 'generator_expression') return [{ value: lowerExpression(source, node) }];
  return parts(node).map((part) => lowerArgument(source, part));
}

/** An argument or an item of a list: plain, named, or spread with one star or two. */
export function lowerArgument(source: ParsedFile, node: Node): Argument {
  switch (node.type) {
    case 'keyword_argument': {
      const name = node.childForFieldName('name');
      return { value: field(source, node, 'value'), ...(name && { name: textOf(source, name) }) };
    }
    case 'list_splat':
    case 'list_splat_pattern':
      return { value: inner(source, node), spread: 'list' };
    case 'dictionary_splat':
      return { value: inner(source, node), spread: 'map' };
    default:
      return { value: lowerExpression(source, node) };
  }
}

/** An item of a list. The grammar reads the star of a lone one (`[*views.urls()]`) as part of its first word. */
function lowerItem(source: ParsedFile, node: Node): Argument {
  const isStarred = MISREAD.has(node.type) && source.text[node.startIndex] === '*';
  return isStarred ? { value: lowerExpression(source, node), spread: 'list' } : lowerArgument(source, node);
}

const MISREAD = new Set(['call', 'attribute', 'subscript']);

function inner(source: ParsedFile, node: Node): Expression {
  const inside = firstPart(node);
  return inside === undefined ? opaque(source, node) : lowerExpression(source, inside);
}

function entry(source: ParsedFile, node: Node): MapEntry {
  if (node.type === 'pair') return { key: field(source, node, 'key'), value: field(source, node, 'value') };
  return {
    key: null,
    value: node.type === 'dictionary_splat' ? inner(source, node) : lowerExpression(source, node),
  };
}

function attribute(source: ParsedFile, node: Node): Expression {
  const name = node.childForFieldName('attribute');
  const object = field(source, node, 'object');
  if (name === null) return object;
  const line = lineOf(name);
  // `module.__dict__` is `vars(module)`.
  return textOf(source, name) === '__dict__'
    ? {
        kind: 'call',
        callee: { kind: 'name', name: 'vars', line },
        args: [{ value: object }],
        isNew: false,
        line,
      }
    : { kind: 'member', object, name: textOf(source, name), line };
}

function conditional(source: ParsedFile, node: Node): Expression {
  const [then, test, otherwise] = parts(node);
  if (then === undefined || test === undefined || otherwise === undefined) return opaque(source, node);
  return {
    kind: 'choice',
    test: lowerExpression(source, test),
    then: lowerExpression(source, then),
    else: lowerExpression(source, otherwise),
    line: lineOf(node),
  };
}

/** `a = v`, `a += v`, `(a := v)`; the value of `a = b = v` is the assignment to `b`. */
export function lowerAssignment(source: ParsedFile, node: Node): Expression {
  const line = lineOf(node);
  const target = node.childForFieldName(node.type === 'named_expression' ? 'name' : 'left');
  if (target === null) return opaque(source, node);
  const sign = node.type === 'augmented_assignment' ? node.childForFieldName('operator') : null;
  const value = field(source, node, node.type === 'named_expression' ? 'value' : 'right');
  return {
    kind: 'assign',
    target: lowerPattern(source, target),
    ...(sign && { operator: operator(sign.type.slice(0, -1)) }),
    value,
    line,
  };
}

const operator = operatorsOf({
  '&': '&',
  is: '==',
  '<>': '!=',
  'is not': '!=',
  in: 'in',
  and: '&&',
  or: '||',
});

function binary(source: ParsedFile, node: Node): Expression {
  const sign = node.childForFieldName('operator');
  return {
    kind: 'binary',
    operator: operator(sign?.type ?? ''),
    left: field(source, node, 'left'),
    right: field(source, node, 'right'),
    line: lineOf(node),
  };
}

/** `a < b < c` is `a < b and b < c`. */
function comparison(source: ParsedFile, node: Node): Expression {
  const line = lineOf(node);
  const operands = parts(node).map((part) => lowerExpression(source, part));
  const tests = node.childrenForFieldName('operators').map((sign, at): Expression => {
    const left = operands[at] ?? opaque(source, node);
    const right = operands[at + 1] ?? opaque(source, node);
    if (sign.type !== 'not in') return { kind: 'binary', operator: operator(sign.type), left, right, line };
    return { kind: 'not', value: { kind: 'binary', operator: 'in', left, right, line }, line };
  });
  const [first, ...others] = tests;
  return others.reduce<Expression>(
    (left, right) => ({ kind: 'binary', operator: '&&', left, right, line }),
    first ?? opaque(source, node),
  );
}

function unary(source: ParsedFile, node: Node): Expression {
  const line = lineOf(node);
  const value = field(source, node, 'argument');
  const sign = node.childForFieldName('operator')?.type;
  if (sign === '+') return value;
  if (sign !== '-') return { kind: 'opaque', what: 'inversion', parts: [value], line };
  if (value.kind === 'literal' && typeof value.value === 'number')
    return { kind: 'literal', value: -value.value, line };
  return { kind: 'binary', operator: '-', left: { kind: 'literal', value: 0, line }, right: value, line };
}
