import type { Node } from 'web-tree-sitter';
import type { Expression, Statement, Try } from '../syntax.ts';
import { lowerClass, lowerDefinition } from './lower-classes.ts';
import { lowerCase, lowerIf } from './lower-control.ts';
import { lowerExpression, opaque } from './lower-expressions.ts';
import { firstPart, lineOf, type Place, parts } from './nodes.ts';
import { lowerPattern } from './patterns.ts';

/** The statements of a file, body or branch. */
export function lowerStatements(place: Place, node: Node): readonly Statement[] {
  if (hasClauses(node)) return [tryStatement(place, node)];
  return parts(node).flatMap((part) => lowerStatement(place, part));
}

/** The body of a method or block: statements, or the one expression of a `def` without `end`. */
export function lowerBodyStatements(place: Place, node: Node): readonly Statement[] {
  return node.type === 'body_statement' || node.type === 'block_body'
    ? lowerStatements(place, node)
    : lowerStatement(place, node);
}

/** A statement, as none, one or several. */
export function lowerStatement(place: Place, node: Node): readonly Statement[] {
  const line = lineOf(node);
  switch (node.type) {
    case 'class':
    case 'module':
      return lowerClass(place, node);
    case 'method':
    case 'singleton_method':
      return lowerDefinition(place, node);
    case 'if':
    case 'unless':
    case 'elsif':
    case 'if_modifier':
    case 'unless_modifier':
      return [lowerIf(place, node)];
    case 'case':
      return lowerCase(place, node);
    case 'while':
    case 'until':
    case 'while_modifier':
    case 'until_modifier':
    case 'for':
      return loop(place, node);
    case 'return':
    case 'next':
      return [{ kind: 'return', ...returned(place, node), line }];
    case 'break':
      return [{ kind: 'jump', what: 'break', ...returned(place, node), line }];
    case 'redo':
    case 'retry':
      return [];
    case 'begin':
      return hasClauses(node) ? [tryStatement(place, node)] : lowerStatements(place, node);
    case 'begin_block':
    case 'end_block':
    case 'then':
    case 'do':
    case 'body_statement':
    case 'parenthesized_statements':
    case 'ERROR':
      return lowerStatements(place, node);
    case 'alias':
    case 'undef':
      return [];
    default:
      return [statementOf(place, node)];
  }
}

function statementOf(place: Place, node: Node): Statement {
  const expression = lowerExpression(place, node);
  const { line } = expression;
  // `raise` ends what runs.
  const callee = expression.kind === 'call' ? expression.callee : expression;
  if (callee.kind === 'name' && callee.name === 'raise')
    return { kind: 'jump', what: 'throw', value: expression, line };
  return { kind: 'expression', expression, line };
}

function returned(place: Place, node: Node): { readonly value?: Expression } {
  const list = firstPart(node);
  if (list === undefined) return {};
  const values = list.type === 'argument_list' ? parts(list) : [list];
  const [first, ...others] = values;
  if (first === undefined) return {};
  const value = lowerExpression(place, first);
  if (others.length === 0) return { value };
  const items = [value, ...others.map((other) => lowerExpression(place, other))].map((one) => ({
    value: one,
  }));
  return { value: { kind: 'list', items, line: value.line } };
}

function loop(place: Place, node: Node): readonly Statement[] {
  const line = lineOf(node);
  const body = node.childForFieldName('body');
  const statements =
    body === null
      ? []
      : node.type.endsWith('_modifier')
        ? lowerStatement(place, body)
        : lowerStatements(place, body);
  if (node.type === 'for') {
    const target = node.childForFieldName('pattern');
    const over = node.childForFieldName('value');
    const inside = over === null ? undefined : firstPart(over);
    return [
      {
        kind: 'loop',
        ...(target && { value: lowerPattern(place, target) }),
        over: inside === undefined ? opaque(place, node) : lowerExpression(place, inside),
        body: statements,
        line,
      },
    ];
  }
  const condition = node.childForFieldName('condition');
  const test = condition === null ? opaque(place, node) : lowerExpression(place, condition);
  const isUntil = node.type.startsWith('until');
  return [
    {
      kind: 'count',
      init: [],
      test: isUntil ? { kind: 'not', value: test, line } : test,
      body: statements,
      line,
    },
  ];
}

const CLAUSES = new Set(['rescue', 'ensure', 'else']);

function hasClauses(node: Node): boolean {
  return (
    (node.type === 'begin' || node.type === 'body_statement') &&
    node.namedChildren.some((child) => CLAUSES.has(child.type))
  );
}

function tryStatement(place: Place, node: Node): Try {
  const children = parts(node);
  const inside = (clause: Node): readonly Statement[] => {
    const body = clause.childForFieldName('body');
    if (clause.type === 'rescue') return body === null ? [] : lowerStatements(place, body);
    return lowerStatements(place, clause);
  };
  return {
    kind: 'try',
    body: children
      .filter((child) => child.type !== 'rescue' && child.type !== 'ensure')
      .flatMap((child) => (child.type === 'else' ? inside(child) : lowerStatement(place, child))),
    handlers: children
      .filter((child) => child.type === 'rescue')
      .map((clause) => {
        const variable = clause.childForFieldName('variable');
        const name = variable === null ? undefined : firstPart(variable);
        return { ...(name && { target: lowerPattern(place, name) }), body: inside(clause) };
      }),
    finally: children.filter((child) => child.type === 'ensure').flatMap(inside),
    line: lineOf(node),
  };
}
