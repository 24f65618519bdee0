import type { Node } from 'web-tree-sitter';
import { anyOf, type Case, chainCases, switchValue } from '../cases.ts';
import { endLineOf, lineOf, literalAt, nameAt, namePattern, opaqueAt, parts, textOf } from '../nodes.ts';
import type { Expression, Statement } from '../syntax.ts';
import { type Context, fresh } from './context.ts';
import { lowerExpression, lowerField } from './lower-expressions.ts';
import { bindPattern } from './lower-patterns.ts';
import { lowerStatement } from './lower-statements.ts';

/** A switch that stands alone: a chain of tests. Groups of old style fall through, rules do not. */
export function lowerSwitch(context: Context, node: Node): readonly Statement[] {
  const line = lineOf(node);
  const { before, subject } = subjectOf(context, node);
  const cases = branchesOf(node).map((branch) => caseOf(context, branch, subject));
  return [{ kind: 'block', body: [...before, ...chainCases(cases)], line }];
}

/** A switch that gives a value: a function that is called at once, as its blocks yield. */
export function lowerSwitchValue(context: Context, node: Node): Expression {
  const line = lineOf(node);
  const inside = fresh(context);
  const { before, subject } = subjectOf(inside, node);
  const cases = branchesOf(node).map((branch) => valueCase(inside, branch, subject));
  return switchValue([...before, ...chainCases(cases)], textOf(context.source, node), line, endLineOf(node));
}

/** What is compared, evaluated once under a name that no program can write. */
function subjectOf(
  context: Context,
  node: Node,
): { readonly before: Statement[]; readonly subject: Expression } {
  const value = lowerField(context, node, 'condition');
  if (value.kind === 'name' || value.kind === 'literal') return { before: [], subject: value };
  const line = lineOf(node);
  const name = `switch ${line}`;
  return {
    before: [{ kind: 'let', target: namePattern(name, line), value, line }],
    subject: { ...nameAt(name, line), holds: value },
  };
}

function branchesOf(node: Node): readonly Node[] {
  const body = node.childForFieldName('body');
  return body === null ? [] : parts(body);
}

function caseOf(context: Context, branch: Node, subject: Expression): Case {
  const own = fresh(context);
  const { test, body } = halves(own, branch, subject);
  const statements = body.flatMap((part) =>
    branch.type === 'switch_rule' && part.type === 'block'
      ? parts(part).flatMap((each) => lowerStatement(context, each))
      : lowerStatement(context, part),
  );
  return {
    test,
    body: [...own.bindings, ...statements],
    fallsThrough: branch.type !== 'switch_rule',
    line: lineOf(branch),
  };
}

/** A rule with an expression yields it. */
function valueCase(context: Context, branch: Node, subject: Expression): Case {
  if (branch.type !== 'switch_rule') return caseOf(context, branch, subject);
  const own = fresh(context);
  const { test, body } = halves(own, branch, subject);
  const [only] = body;
  const line = lineOf(branch);
  const expression = only?.type === 'expression_statement' ? parts(only)[0] : undefined;
  if (expression === undefined) return caseOf(context, branch, subject);
  const value = lowerExpression(own, expression);
  return { test, body: [...own.bindings, { kind: 'return', value, line }], fallsThrough: false, line };
}

function halves(
  context: Context,
  branch: Node,
  subject: Expression,
): { readonly test: Expression | undefined; readonly body: readonly Node[] } {
  const all = parts(branch);
  const labels = all.filter((part) => part.type === 'switch_label');
  const tests = labels.map((label) => labelTest(context, label, subject));
  const isDefault = tests.includes(undefined);
  const known = tests.filter((test) => test !== undefined);
  return {
    test: isDefault ? undefined : anyOf(known, lineOf(branch)),
    body: all.filter((part) => part.type !== 'switch_label'),
  };
}

/** Undefined for `default`. */
function labelTest(context: Context, label: Node, subject: Expression): Expression | undefined {
  const line = lineOf(label);
  const inside = parts(label);
  if (inside.length === 0) return undefined;
  const guard = inside.find((part) => part.type === 'guard');
  const tests = inside
    .filter((part) => part.type !== 'guard')
    .map((part): Expression => {
      if (part.type === 'pattern') {
        bindPattern(context, part, subject);
        return opaqueAt('instanceof', [subject], line);
      }
      return { kind: 'binary', operator: '==', left: subject, right: lowerExpression(context, part), line };
    });
  const test = anyOf(tests, line) ?? literalAt(true, line);
  const condition = guard && parts(guard)[0];
  if (condition === undefined) return test;
  return { kind: 'binary', operator: '&&', left: test, right: lowerExpression(context, condition), line };
}
