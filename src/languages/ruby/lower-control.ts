import type { Node } from 'web-tree-sitter';
import { anyOf, type Case, chainCases, switchValue } from '../cases.ts';
import type { Expression, If, Statement } from '../syntax.ts';
import { lowerExpression, opaque } from './lower-expressions.ts';
import { lowerStatement, lowerStatements } from './lower-statements.ts';
import { endLineOf, lineOf, type Place, parts, textOf } from './nodes.ts';

/** `if`, `unless`, `elsif`, and both behind a statement. */
export function lowerIf(place: Place, node: Node): If {
  const line = lineOf(node);
  const condition = node.childForFieldName('condition');
  const test = condition === null ? opaque(place, node) : lowerExpression(place, condition);
  if (node.type.endsWith('_modifier')) {
    const body = node.childForFieldName('body');
    const then = body === null ? [] : lowerStatement(place, body);
    return { kind: 'if', test: negated(node, test), then, else: [], line };
  }
  return {
    kind: 'if',
    test: negated(node, test),
    then: block(place, node.childForFieldName('consequence')),
    else: block(place, node.childForFieldName('alternative')),
    line,
  };
}

function negated(node: Node, test: Expression): Expression {
  return node.type.startsWith('unless') ? { kind: 'not', value: test, line: test.line } : test;
}

function block(place: Place, node: Node | null): readonly Statement[] {
  if (node === null) return [];
  return node.type === 'elsif' ? [lowerIf(place, node)] : lowerStatements(place, node);
}

/** `case x when a, b`: a chain of `==`; without `x` a chain of tests. What a pattern matches is not known. */
export function lowerCase(place: Place, node: Node): readonly Statement[] {
  const subject = node.childForFieldName('value');
  const value = subject === null ? undefined : lowerExpression(place, subject);
  const cases = parts(node).flatMap((clause): Case[] => {
    const line = lineOf(clause);
    if (clause.type === 'else')
      return [{ test: undefined, body: lowerStatements(place, clause), fallsThrough: false, line }];
    if (clause.type !== 'when') return [];
    const tests = clause
      .childrenForFieldName('pattern')
      .flatMap((pattern) => parts(pattern))
      .map((pattern) => matches(value, lowerExpression(place, pattern)));
    const body = clause.childForFieldName('body');
    return [
      {
        test: anyOf(tests, line) ?? opaque(place, clause),
        body: body === null ? [] : lowerStatements(place, body),
        fallsThrough: false,
        line,
      },
    ];
  });
  return chainCases(cases);
}

function matches(value: Expression | undefined, pattern: Expression): Expression {
  const { line } = pattern;
  if (value === undefined) return pattern;
  // `===` of a class asks what is an instance of it; that of ranges and regular expressions is no equality.
  if (pattern.kind === 'name' && /^[A-Z]\w*[a-z]/.test(pattern.name))
    return { kind: 'binary', operator: 'is', left: value, right: pattern, line };
  if (pattern.kind !== 'literal') return { kind: 'opaque', what: 'a case', parts: [value, pattern], line };
  return { kind: 'binary', operator: '==', left: value, right: pattern, line };
}

/** A conditional, `case` or `begin` that gives a value. */
export function lowerControlValue(place: Place, node: Node): Expression {
  const choice = node.type === 'case' ? undefined : asChoice(lowerStatement(place, node));
  return (
    choice ??
    switchValue(lowerStatement(place, node), textOf(place.source, node), lineOf(node), endLineOf(node))
  );
}

function asChoice(statements: readonly Statement[]): Expression | undefined {
  const [only, ...others] = statements;
  if (only === undefined) return undefined;
  if (others.length > 0) return undefined;
  if (only.kind === 'expression') return only.expression;
  if (only.kind !== 'if') return undefined;
  const nothing: Expression = { kind: 'literal', value: null, line: only.line };
  const then = only.then.length === 0 ? nothing : asChoice(only.then);
  const otherwise = only.else.length === 0 ? nothing : asChoice(only.else);
  if (then === undefined || otherwise === undefined) return undefined;
  return { kind: 'choice', test: only.test, then, else: otherwise, line: only.line };
}
