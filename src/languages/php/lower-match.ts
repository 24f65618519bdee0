import type { Node } from 'web-tree-sitter';
import { anyOf } from '../cases.ts';
import { lineOf, opaqueAt, parts } from '../nodes.ts';
import type { Expression } from '../syntax.ts';
import type { Context } from './context.ts';
import { lowerExpression, lowerField } from './lower-expressions.ts';

/** `match (x) { a, b => …, default => … }` as a chain of choices; the tests of `match (true)` stand for themselves. */
export function lowerMatch(context: Context, node: Node): Expression {
  const line = lineOf(node);
  const subject = lowerField(context, node, 'condition');
  const block = node.childForFieldName('body');
  const arms = block === null ? [] : parts(block);
  const fallback = arms.find((arm) => arm.type === 'match_default_expression');
  const otherwise =
    fallback === undefined
      ? opaqueAt('a match without a default', [], line)
      : lowerField(context, fallback, 'return_expression');
  return arms.reduceRight<Expression>((rest, arm) => {
    if (arm.type !== 'match_conditional_expression') return rest;
    const list = arm.childForFieldName('conditional_expressions');
    const tests = (list === null ? [] : parts(list)).map((part) => testOf(context, subject, part));
    const test = anyOf(tests, lineOf(arm));
    const then = lowerField(context, arm, 'return_expression');
    return test === undefined ? rest : { kind: 'choice', test, then, else: rest, line: lineOf(arm) };
  }, otherwise);
}

function testOf(context: Context, subject: Expression, node: Node): Expression {
  const value = lowerExpression(context, node);
  if (subject.kind === 'literal' && subject.value === true) return value;
  return { kind: 'binary', operator: '==', left: subject, right: value, line: lineOf(node) };
}
