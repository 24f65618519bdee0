import type { Node } from 'web-tree-sitter';
import { firstPart, lineOf, literalAt, namePattern, opaqueAt, parts } from '../nodes.ts';
import type { Binary, Expression, Let, Pattern, Statement } from '../syntax.ts';
import type { Context } from './context.ts';
import { lowerExpression, lowerList, operatorOf } from './lower-expressions.ts';

/** `a, b := …`: declares what is new and assigns the rest; in one scope that is the same. */
export function lowerShort(context: Context, node: Node): Let {
  const left = node.childForFieldName('left');
  const line = lineOf(node);
  return {
    kind: 'let',
    target: lowerTargets(context, left) ?? namePattern('_', line),
    value: lowerValues(context, node.childForFieldName('right'), countOf(left)),
    line,
  };
}

/** `a, b = …`, `a += b`, `a++`. */
export function lowerAssignment(context: Context, node: Node): Statement {
  const line = lineOf(node);
  const { target, operator, value } =
    node.type === 'assignment_statement' ? assigned(context, node) : stepped(context, node);
  const expression: Expression =
    target === undefined ? value : { kind: 'assign', target, ...(operator && { operator }), value, line };
  return { kind: 'expression', expression, line };
}

interface Assigned {
  /** Undefined for `_`. */
  readonly target: Pattern | undefined;
  readonly operator: Binary['operator'] | undefined;
  readonly value: Expression;
}

function assigned(context: Context, node: Node): Assigned {
  const left = node.childForFieldName('left');
  const sign = node.childForFieldName('operator')?.type ?? '=';
  return {
    target: lowerTargets(context, left),
    operator: sign === '=' ? undefined : operatorOf(sign.slice(0, -1)),
    value: lowerValues(context, node.childForFieldName('right'), countOf(left)),
  };
}

function stepped(context: Context, node: Node): Assigned {
  const child = firstPart(node);
  return {
    target: child && patternOf(lowerExpression(context, child)),
    operator: node.type === 'inc_statement' ? '+' : '-',
    value: literalAt(1, lineOf(node)),
  };
}

/** What a list of expressions is bound to. One target stands for itself; `_` takes nothing. */
export function lowerTargets(context: Context, node: Node | null): Pattern | undefined {
  const targets = lowerList(context, node).map(patternOf);
  if (targets.length <= 1) return targets[0];
  const items = targets.map((target) => (target === undefined ? null : { target }));
  return { kind: 'list-pattern', items, line: node === null ? 0 : lineOf(node) };
}

/** The value of a list of expressions that so many targets take. */
export function lowerValues(context: Context, node: Node | null, targets: number): Expression {
  const values = lowerList(context, node);
  const [only] = values;
  if (only === undefined) return literalAt(undefined, node === null ? 0 : lineOf(node));
  const { line } = only;
  if (values.length > 1) return { kind: 'list', items: values.map((value) => ({ value })), line };
  if (targets !== 2 || !givesOk(node)) return only;
  return {
    kind: 'list',
    items: [{ value: only }, { value: opaqueAt('whether there is one', [], line) }],
    line,
  };
}

/** Reading a map, asserting a type and receiving give a second value that says whether it went well. */
function givesOk(node: Node | null): boolean {
  const value = node?.type === 'expression_list' ? firstPart(node) : node;
  return (
    value?.type === 'index_expression' ||
    value?.type === 'type_assertion_expression' ||
    (value?.type === 'unary_expression' && value.childForFieldName('operator')?.type === '<-')
  );
}

function countOf(list: Node | null): number {
  if (list === null) return 0;
  return list.type === 'expression_list' ? parts(list).length : 1;
}

/** Undefined for `_`. Through a pointer (`*p = v`) the variable itself is written, as pointers are erased. */
function patternOf(target: Expression): Pattern | undefined {
  const { line } = target;
  switch (target.kind) {
    case 'name':
      return target.name === '_' ? undefined : namePattern(target.name, line);
    case 'member':
    case 'index':
      return { kind: 'place-pattern', place: target, line };
    default:
      return undefined;
  }
}
