import type { Node } from 'web-tree-sitter';
import { lineOf, namePattern, opaqueAt, parts, textOf } from '../nodes.ts';
import type { Count, Expression, Loop, Statement, Try } from '../syntax.ts';
import { type Context, pieces } from './context.ts';
import { lowerExpression, lowerField, lowerTarget } from './lower-expressions.ts';
import {
  lowerBlock,
  lowerBranch,
  lowerStatement,
  lowerTuplePattern,
  lowerVariables,
} from './lower-statements.ts';
import { lowerSwitch } from './lower-switch.ts';

/** Branches, loops and the statements that hold others; undefined for any other node. */
export function lowerControl(context: Context, node: Node): readonly Statement[] | undefined {
  const line = lineOf(node);
  const body = () => lowerBranch(context, node.childForFieldName('body'));
  switch (node.type) {
    case 'if_statement':
      return [
        {
          kind: 'if',
          test: lowerField(context, node, 'condition'),
          then: lowerBranch(context, node.childForFieldName('consequence')),
          else: lowerBranch(context, node.childForFieldName('alternative')),
          line,
        },
      ];
    case 'switch_statement':
      return lowerSwitch(context, node);
    case 'foreach_statement':
      return [loop(context, node)];
    case 'for_statement':
      return [count(context, node)];
    case 'while_statement':
      return [{ kind: 'count', init: [], test: lowerField(context, node, 'condition'), body: body(), line }];
    case 'do_statement':
      return [doCount(context, node)];
    case 'try_statement':
      return [attempt(context, node)];
    case 'using_statement':
    case 'lock_statement':
    case 'fixed_statement':
    case 'checked_statement':
    case 'unsafe_statement':
      return [{ kind: 'block', body: pieces(node).flatMap((part) => held(context, part)), line }];
    case 'labeled_statement':
      return parts(node)
        .slice(1)
        .flatMap((part) => lowerBranch(context, part));
    case 'preproc_if':
      return conditional(context, node);
    default:
      return undefined;
  }
}

/** What stands in the head or body of a statement that holds others. */
function held(context: Context, node: Node): readonly Statement[] {
  if (node.type === 'variable_declaration') return lowerVariables(context, node);
  if (node.type === 'block') return lowerBlock(context, node);
  if (node.type.endsWith('_statement')) return lowerStatement(context, node);
  const line = lineOf(node);
  return [{ kind: 'expression', expression: lowerExpression(context, node), line }];
}

function loop(context: Context, node: Node): Loop {
  const left = node.childForFieldName('left');
  const value =
    left === null
      ? undefined
      : left.type === 'tuple_pattern'
        ? lowerTuplePattern(context, left)
        : left.type === 'identifier'
          ? namePattern(textOf(context.source, left), lineOf(left))
          : lowerTarget(context, left);
  return {
    kind: 'loop',
    ...(value && { value }),
    over: lowerField(context, node, 'right'),
    body: lowerBranch(context, node.childForFieldName('body')),
    line: lineOf(node),
  };
}

function count(context: Context, node: Node): Count {
  const line = lineOf(node);
  const test = node.childForFieldName('condition');
  const named = (field: string) => node.childrenForFieldName(field).filter((part) => part.isNamed);
  const steps = named('update').map((part) => lowerExpression(context, part));
  const [first, ...others] = steps;
  const step: Expression | undefined =
    others.length === 0 ? first : { kind: 'list', items: steps.map((value) => ({ value })), line };
  return {
    kind: 'count',
    init: named('initializer').flatMap((part) => held(context, part)),
    ...(test && { test: lowerExpression(context, test) }),
    ...(step && { step }),
    body: lowerBranch(context, node.childForFieldName('body')),
    line,
  };
}

/** The body runs before the test: an endless loop that the test leaves. */
function doCount(context: Context, node: Node): Count {
  const line = lineOf(node);
  const test: Expression = { kind: 'not', value: lowerField(context, node, 'condition'), line };
  const stop: Statement = { kind: 'if', test, then: [{ kind: 'jump', what: 'break', line }], else: [], line };
  return {
    kind: 'count',
    init: [],
    body: [...lowerBranch(context, node.childForFieldName('body')), stop],
    line,
  };
}

function attempt(context: Context, node: Node): Try {
  const last = parts(node).find((part) => part.type === 'finally_clause');
  return {
    kind: 'try',
    body: lowerBlock(context, node.childForFieldName('body')),
    handlers: parts(node)
      .filter((part) => part.type === 'catch_clause')
      .map((part) => handler(context, part)),
    finally: last === undefined ? [] : parts(last).flatMap((part) => lowerBlock(context, part)),
    line: lineOf(node),
  };
}

function handler(context: Context, node: Node): Try['handlers'][number] {
  const declaration = parts(node).find((part) => part.type === 'catch_declaration');
  const name = declaration?.childForFieldName('name');
  return {
    ...(name && { target: namePattern(textOf(context.source, name), lineOf(name)) }),
    body: lowerBlock(context, node.childForFieldName('body')),
  };
}

/** `#if`: which symbols the build defines is not known. Declarations stay visible after it. */
function conditional(context: Context, node: Node): readonly Statement[] {
  const line = lineOf(node);
  const condition = node.childForFieldName('condition');
  const alternative = node.childForFieldName('alternative');
  const isOwn = (part: Node) => part.id !== condition?.id && part.id !== alternative?.id;
  const then = parts(node)
    .filter(isOwn)
    .flatMap((part) => lowerStatement(context, part));
  const otherwise =
    alternative === null
      ? []
      : alternative.type === 'preproc_elif'
        ? conditional(context, alternative)
        : lowerBlock(context, alternative);
  if ([...then, ...otherwise].some(isDeclaration)) return [...then, ...otherwise];
  const written = condition === null ? '' : textOf(context.source, condition);
  return [{ kind: 'if', test: opaqueAt(`#if ${written}`, [], line), then, else: otherwise, line }];
}

function isDeclaration(statement: Statement): boolean {
  return (
    statement.kind === 'let' ||
    statement.kind === 'import' ||
    statement.kind === 'namespace' ||
    statement.kind === 'extend'
  );
}
