import type { Node } from 'web-tree-sitter';
import { type Case, chainCases, switchValue } from '../cases.ts';
import { endLineOf, hasToken, lineOf, literalAt, nameAt, namePattern, parts, textOf } from '../nodes.ts';
import type { Expression, Statement } from '../syntax.ts';
import { type Context, fresh, pieces } from './context.ts';
import { lowerExpression } from './lower-expressions.ts';
import { lowerPatternTest } from './lower-patterns.ts';
import { lowerStatement } from './lower-statements.ts';

/** A switch statement as a chain of tests. Only empty sections run on. */
export function lowerSwitch(context: Context, node: Node): readonly Statement[] {
  const { before, subject } = subjectOf(context, node, node.childForFieldName('value'));
  const body = node.childForFieldName('body');
  const cases = body === null ? [] : parts(body).map((section) => sectionCase(context, section, subject));
  return [{ kind: 'block', body: [...before, ...chainCases(cases)], line: lineOf(node) }];
}

/** `x switch { … }`: its arms return. */
export function lowerSwitchValue(context: Context, node: Node): Expression {
  const [value, ...arms] = pieces(node);
  const { before, subject } = subjectOf(context, node, value ?? null);
  const cases = arms.map((arm) => armCase(context, arm, subject));
  const statements = [...before, ...chainCases(cases)];
  return switchValue(statements, textOf(context.source, node), lineOf(node), endLineOf(node));
}

/** What is compared, evaluated once under a name that no program can write. */
function subjectOf(
  context: Context,
  node: Node,
  value: Node | null,
): { readonly before: readonly Statement[]; readonly subject: Expression } {
  const line = lineOf(node);
  const subject = value === null ? literalAt(undefined, line) : lowerExpression(context, value);
  if (subject.kind === 'name' || subject.kind === 'literal') return { before: [], subject };
  const name = `switch ${line}`;
  return {
    before: [{ kind: 'let', target: namePattern(name, line), value: subject, line }],
    subject: { ...nameAt(name, line), holds: subject },
  };
}

function sectionCase(context: Context, section: Node, subject: Expression): Case {
  const own = fresh(context);
  const line = lineOf(section);
  const inside = pieces(section);
  const isStatement = (part: Node) => part.type.endsWith('_statement') || part.type === 'block';
  const test = hasToken(section, 'default')
    ? undefined
    : testOf(
        own,
        inside.filter((part) => !isStatement(part)),
        subject,
        line,
      );
  const body = inside.filter(isStatement).flatMap((part) => lowerStatement(context, part));
  return { test, body: [...own.bindings, ...body], fallsThrough: body.length === 0, line };
}

function armCase(context: Context, arm: Node, subject: Expression): Case {
  const own = fresh(context);
  const line = lineOf(arm);
  const inside = pieces(arm);
  const last = inside.at(-1);
  const labels = inside.slice(0, -1);
  const isDiscard = labels.length === 1 && labels[0]?.type === 'discard';
  const test = isDiscard ? undefined : testOf(own, labels, subject, line);
  const value = last === undefined ? literalAt(undefined, line) : lowerExpression(own, last);
  const leave: Statement =
    last?.type === 'throw_expression'
      ? { kind: 'jump', what: 'throw', value, line }
      : { kind: 'return', value, line };
  return { test, body: [...own.bindings, leave], fallsThrough: false, line };
}

/** A pattern, and the condition after `when`. */
function testOf(context: Context, labels: readonly Node[], subject: Expression, line: number): Expression {
  const pattern = labels.find((part) => part.type !== 'when_clause');
  const condition = labels.find((part) => part.type === 'when_clause');
  const test = pattern === undefined ? literalAt(true, line) : patternTest(context, pattern, subject);
  const extra = condition === undefined ? undefined : pieces(condition).at(0);
  if (extra === undefined) return test;
  return { kind: 'binary', operator: '&&', left: test, right: lowerExpression(context, extra), line };
}

function patternTest(context: Context, node: Node, subject: Expression): Expression {
  if (node.type.endsWith('_pattern') || node.type === 'discard')
    return lowerPatternTest(context, node, subject);
  return {
    kind: 'binary',
    operator: '==',
    left: subject,
    right: lowerExpression(context, node),
    line: lineOf(node),
  };
}
