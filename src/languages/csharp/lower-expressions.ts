import type { Node } from 'web-tree-sitter';
import { lineOf, literalAt, nameAt, namePattern, opaqueAt, textOf } from '../nodes.ts';
import { operatorsOf } from '../operators.ts';
import type { Argument, Expression, Member, Pattern } from '../syntax.ts';
import { type Context, isSelf, pieces } from './context.ts';
import { numberValue, stringValue } from './literals.ts';
import { lowerCreation } from './lower-creations.ts';
import { lowerAnonymousFunction } from './lower-functions.ts';
import { bindName, lowerIs } from './lower-patterns.ts';
import { lowerQuery } from './lower-queries.ts';
import { lowerInterpolated } from './lower-strings.ts';
import { lowerSwitchValue } from './lower-switch.ts';
import { genericName, lowerErased, lowerType, typeArguments } from './lower-types.ts';

/** An expression of any kind. A node that is not known becomes `opaque` with its parts. */
export function lowerExpression(context: Context, node: Node): Expression {
  const line = lineOf(node);
  switch (node.type) {
    case 'identifier':
    case 'predefined_type':
      return nameAt(textOf(context.source, node), line);
    case 'generic_name':
      return nameAt(genericName(context, node), line);
    case 'this':
      return { kind: 'self', line };
    case 'base':
      return { kind: 'super', line };
    case 'string_literal':
    case 'verbatim_string_literal':
    case 'raw_string_literal':
    case 'character_literal':
      return literalAt(stringValue(textOf(context.source, node)), line);
    case 'integer_literal':
    case 'real_literal':
      return literalAt(numberValue(textOf(context.source, node)), line);
    case 'boolean_literal':
      return literalAt(textOf(context.source, node) === 'true', line);
    case 'null_literal':
      return literalAt(null, line);
    case 'interpolated_string_expression':
      return lowerInterpolated(context, node);
    case 'parenthesized_expression':
    case 'await_expression':
    case 'checked_expression':
    case 'ref_expression':
    case 'arrow_expression_clause':
    case 'expression_element':
      return inner(context, node);
    case 'cast_expression':
      return lowerField(context, node, 'value');
    case 'as_expression':
      return lowerField(context, node, 'left');
    case 'member_access_expression':
      return member(context, node, lowerField(context, node, 'expression'));
    case 'conditional_access_expression':
      return conditional(context, node);
    case 'element_access_expression': {
      const subscript = node.childForFieldName('subscript');
      return element(context, subscript, lowerField(context, node, 'expression'), line);
    }
    case 'invocation_expression':
      return invocation(context, node);
    case 'lambda_expression':
    case 'anonymous_method_expression':
      return lowerAnonymousFunction(context, node);
    default:
      return lowerCreation(context, node, undefined) ?? operation(context, node);
  }
}

function operation(context: Context, node: Node): Expression {
  const line = lineOf(node);
  switch (node.type) {
    case 'binary_expression':
      // `a ?? throw e` is `a`, wherever the program goes on.
      if (node.childForFieldName('right')?.type === 'throw_expression')
        return lowerField(context, node, 'left');
      return {
        kind: 'binary',
        operator: operatorOf(node.childForFieldName('operator')?.type ?? ''),
        left: lowerField(context, node, 'left'),
        right: lowerField(context, node, 'right'),
        line,
      };
    case 'unary_expression':
    case 'prefix_unary_expression':
    case 'postfix_unary_expression':
      return unary(context, node);
    case 'assignment_expression':
      return assignment(context, node);
    case 'conditional_expression':
      for (const [branch, other] of BRANCHES)
        if (node.childForFieldName(branch)?.type === 'throw_expression')
          return lowerField(context, node, other);
      return {
        kind: 'choice',
        test: lowerField(context, node, 'condition'),
        then: lowerField(context, node, 'consequence'),
        else: lowerField(context, node, 'alternative'),
        line,
      };
    case 'is_expression':
    case 'is_pattern_expression':
      return lowerIs(context, node);
    case 'switch_expression':
      return lowerSwitchValue(context, node);
    case 'query_expression':
      return lowerQuery(context, node);
    case 'tuple_expression':
      return { kind: 'list', items: lowerArguments(context, node).map(({ value }) => ({ value })), line };
    case 'declaration_expression': {
      const name = node.childForFieldName('name');
      return name === null
        ? opaqueAt(node.type, [], line)
        : bindName(context, name, opaqueAt('out', [], line));
    }
    case 'typeof_expression': {
      const type = node.childForFieldName('type');
      return type === null ? opaqueAt(node.type, [], line) : lowerErased(context, type);
    }
    case 'array_type':
    case 'nullable_type':
    case 'qualified_name':
    case 'alias_qualified_name':
    case 'tuple_type':
      return lowerErased(context, node);
    default:
      return opaqueAt(
        node.type,
        pieces(node).map((part) => lowerExpression(context, part)),
        line,
      );
  }
}

/** The branches of a conditional expression, each with the one that is taken where it throws. */
const BRANCHES = [
  ['consequence', 'alternative'],
  ['alternative', 'consequence'],
] as const;

/** C#'s operators in the words of the syntax model. */
export const operatorOf = operatorsOf();

/** The arguments in a list; `out` and `ref` are erased. */
export function lowerArguments(context: Context, list: Node | null): readonly Argument[] {
  if (list === null) return [];
  return pieces(list).map((part): Argument => {
    if (part.type !== 'argument') return { value: lowerExpression(context, part) };
    const name = part.childForFieldName('name');
    const value = pieces(part).find((piece) => piece.id !== name?.id);
    const given = value === undefined ? literalAt(undefined, lineOf(part)) : lowerExpression(context, value);
    return name === null ? { value: given } : { value: given, name: textOf(context.source, name) };
  });
}

/** The expression in a field of a node; undefined's literal where there is none. */
export function lowerField(context: Context, node: Node, name: string): Expression {
  const child = node.childForFieldName(name);
  return child === null ? literalAt(undefined, lineOf(node)) : lowerExpression(context, child);
}

/** What an assignment writes to; tuples take lists apart. */
export function lowerTarget(context: Context, node: Node): Pattern | undefined {
  const line = lineOf(node);
  if (node.type === 'tuple_expression') {
    const targets = pieces(node).map((part) => pieces(part).at(-1));
    const items = targets.map((part) => {
      const target = part && lowerTarget(context, part);
      return target === undefined ? null : { target };
    });
    return { kind: 'list-pattern', items, line };
  }
  if (node.type === 'declaration_expression') {
    const name = node.childForFieldName('name');
    return name === null ? undefined : namePattern(textOf(context.source, name), line);
  }
  const target = lowerExpression(context, node);
  if (target.kind === 'name') return target.name === '_' ? undefined : namePattern(target.name, line);
  return target.kind === 'member' || target.kind === 'index'
    ? { kind: 'place-pattern', place: target, line: target.line }
    : undefined;
}

/** `a.B`, `a?.B`, `a.B<T>`. */
function member(context: Context, node: Node, object: Expression): Member {
  const name = node.childForFieldName('name');
  const own =
    name === null
      ? ''
      : name.type === 'generic_name'
        ? genericName(context, name)
        : textOf(context.source, name);
  return { kind: 'member', object, name: own, line: lineOf(name ?? node) };
}

function element(context: Context, subscript: Node | null, object: Expression, line: number): Expression {
  const [first, ...others] = lowerArguments(context, subscript);
  if (first === undefined) return object;
  const items = [first, ...others];
  const index: Expression =
    others.length === 0 ? first.value : { kind: 'list', items: items.map(({ value }) => ({ value })), line };
  return { kind: 'index', object, index, line };
}

/** `a?.B` reads what `a.B` does. */
function conditional(context: Context, node: Node): Expression {
  const object = lowerField(context, node, 'condition');
  const binding = pieces(node).at(-1);
  if (binding?.type === 'member_binding_expression') {
    const bound = member(context, binding, object);
    return bound.kind === 'member' ? { ...bound, safe: true } : bound;
  }
  if (binding?.type === 'element_binding_expression')
    return element(context, binding, object, lineOf(binding));
  return opaqueAt(node.type, [object], lineOf(node));
}

/** A call; `nameof(A.B)` is the name. */
function invocation(context: Context, node: Node): Expression {
  const callee = lowerField(context, node, 'function');
  const args = lowerArguments(context, node.childForFieldName('arguments'));
  const [first] = args;
  if (callee.kind === 'name' && callee.name === 'nameof' && first !== undefined) {
    const { value } = first;
    if (value.kind === 'name' || value.kind === 'member') return literalAt(value.name, callee.line);
  }
  const types = typeArguments(context, calledNode(node), lowerType);
  return {
    kind: 'call',
    callee,
    args,
    isNew: false,
    ...(types.length > 0 && { typeArgs: types }),
    line: callee.line,
  };
}

/** What names the method: `a?.B` ends with it. */
function calledNode(node: Node): Node | null {
  const called = node.childForFieldName('function');
  return called?.type === 'conditional_access_expression' ? (pieces(called).at(-1) ?? null) : called;
}

function unary(context: Context, node: Node): Expression {
  const line = lineOf(node);
  const operand = pieces(node).at(0);
  const sign = node.children.find((child) => !child.isNamed && !isSelf(child));
  if (operand === undefined) return opaqueAt(node.type, [], line);
  if (sign?.type === '++' || sign?.type === '--') return step(context, node, operand, sign);
  const value = lowerExpression(context, operand);
  switch (sign?.type) {
    case '!':
      // `x!` says that x is not null; `!x` is a test.
      return sign.startIndex < operand.startIndex ? { kind: 'not', value, line } : value;
    case '+':
    case '&':
    case '*':
      return value;
    case '-':
      return value.kind === 'literal' && typeof value.value === 'number'
        ? literalAt(-value.value, line)
        : { kind: 'binary', operator: '-', left: literalAt(0, line), right: value, line };
    default:
      return opaqueAt(node.type, [value], line);
  }
}

/** `++i` is the new value; `i++` gives the old one back. */
function step(context: Context, node: Node, operand: Node, sign: Node): Expression {
  const line = lineOf(node);
  const target = lowerTarget(context, operand);
  if (target === undefined) return opaqueAt(node.type, [], line);
  const one = literalAt(1, line);
  const operator = sign.type === '++' ? '+' : '-';
  const write: Expression = { kind: 'assign', target, operator, value: one, line };
  const isStatement = node.parent?.type === 'expression_statement' || node.parent?.type === 'for_statement';
  if (sign.startIndex < operand.startIndex || isStatement) return write;
  return { kind: 'binary', operator: operator === '+' ? '-' : '+', left: write, right: one, line };
}

function assignment(context: Context, node: Node): Expression {
  const line = lineOf(node);
  const left = node.childForFieldName('left');
  const value = lowerField(context, node, 'right');
  const target = left === null ? undefined : lowerTarget(context, left);
  if (target === undefined) return value;
  const sign = node.childForFieldName('operator')?.type ?? '=';
  const operator = sign === '=' ? undefined : operatorOf(sign.slice(0, -1));
  return { kind: 'assign', target, ...(operator && { operator }), value, line };
}

function inner(context: Context, node: Node): Expression {
  const child = pieces(node).at(0);
  return child === undefined ? literalAt(undefined, lineOf(node)) : lowerExpression(context, child);
}
