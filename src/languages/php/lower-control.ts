import type { Node } from 'web-tree-sitter';
import { type Case, chainCases } from '../cases.ts';
import { firstPart, hasToken, lineOf, parts } from '../nodes.ts';
import type { Expression, Loop, Statement, Try } from '../syntax.ts';
import type { Context } from './context.ts';
import { lowerExpression, lowerField, lowerTarget } from './lower-expressions.ts';
import { lowerBlock, lowerStatement } from './lower-statements.ts';

/** Statements that decide what runs. */
export const CONTROL: ReadonlySet<string> = new Set([
  'if_statement',
  'foreach_statement',
  'for_statement',
  'while_statement',
  'do_statement',
  'switch_statement',
  'try_statement',
  'break_statement',
  'continue_statement',
]);

/** A statement that decides what runs. */
export function lowerControl(context: Context, node: Node): readonly Statement[] {
  const line = lineOf(node);
  const body = node.childForFieldName('body');
  switch (node.type) {
    case 'if_statement':
      return branch(context, node, node.childrenForFieldName('alternative'));
    case 'foreach_statement':
      return [loop(context, node)];
    case 'for_statement': {
      const step = sequence(context, node.childForFieldName('update'))[0];
      return [
        {
          kind: 'count',
          init: sequence(context, node.childForFieldName('initialize')).map(asStatement),
          ...(node.childForFieldName('condition') && { test: lowerField(context, node, 'condition') }),
          ...(step && { step }),
          body: lowerBlock(context, body),
          line,
        },
      ];
    }
    case 'while_statement':
      return [
        {
          kind: 'count',
          init: [],
          test: lowerField(context, node, 'condition'),
          body: lowerBlock(context, body),
          line,
        },
      ];
    case 'do_statement':
      return [{ kind: 'block', body: lowerBlock(context, body), line }];
    case 'switch_statement':
      return chainCases(casesOf(context, node));
    case 'try_statement':
      return [tried(context, node)];
    default:
      return [{ kind: 'jump', what: node.type === 'break_statement' ? 'break' : 'continue', line }];
  }
}

function branch(context: Context, node: Node, alternatives: readonly Node[]): readonly Statement[] {
  const [next, ...rest] = alternatives;
  const otherwise =
    next === undefined
      ? []
      : next.type === 'else_if_clause'
        ? branch(context, next, rest)
        : lowerBlock(context, next.childForFieldName('body'));
  return [
    {
      kind: 'if',
      test: lowerField(context, node, 'condition'),
      then: lowerBlock(context, node.childForFieldName('body')),
      else: otherwise,
      line: lineOf(node),
    },
  ];
}

function loop(context: Context, node: Node): Loop {
  const body = node.childForFieldName('body');
  const [over, each] = parts(node).filter((part) => part.id !== body?.id);
  const isPair = each?.type === 'pair' && hasToken(each, '=>');
  const [first, second] = isPair ? parts(each) : [undefined, each];
  const key = first && lowerTarget(context, first);
  const value = second && lowerTarget(context, second);
  return {
    kind: 'loop',
    ...(key && { key }),
    ...(value && { value }),
    over: over === undefined ? lowerField(context, node, '') : lowerExpression(context, over),
    body: lowerBlock(context, body),
    line: lineOf(node),
  };
}

function casesOf(context: Context, node: Node): readonly Case[] {
  const subject = lowerField(context, node, 'condition');
  const block = node.childForFieldName('body');
  return (block === null ? [] : parts(block)).map((part): Case => {
    const value = part.childForFieldName('value');
    const line = lineOf(part);
    const statements = parts(part)
      .filter((child) => child.id !== value?.id)
      .flatMap((child) => lowerStatement(context, child));
    const test: Expression | undefined =
      value === null
        ? undefined
        : { kind: 'binary', operator: '==', left: subject, right: lowerExpression(context, value), line };
    return { test, body: statements, fallsThrough: true, line };
  });
}

function tried(context: Context, node: Node): Try {
  const clauses = parts(node).filter((part) => part.type === 'catch_clause');
  const last = parts(node).find((part) => part.type === 'finally_clause');
  return {
    kind: 'try',
    body: lowerBlock(context, node.childForFieldName('body')),
    handlers: clauses.map((clause) => {
      const name = clause.childForFieldName('name');
      const target = name === null ? undefined : lowerTarget(context, name);
      return { ...(target && { target }), body: lowerBlock(context, clause.childForFieldName('body')) };
    }),
    finally: last === undefined ? [] : lowerBlock(context, last.childForFieldName('body')),
    line: lineOf(node),
  };
}

function sequence(context: Context, node: Node | null): readonly Expression[] {
  if (node === null) return [];
  if (node.type === 'sequence_expression') return parts(node).map((part) => lowerExpression(context, part));
  return [lowerExpression(context, firstPart(node)?.parent ?? node)];
}

function asStatement(expression: Expression): Statement {
  return { kind: 'expression', expression, line: expression.line };
}
