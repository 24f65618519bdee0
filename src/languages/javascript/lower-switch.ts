import type { Node } from 'web-tree-sitter';
import type { ParsedFile } from '../parser.ts';
import type { Block, Expression, Statement } from '../syntax.ts';
import { lowerExpression } from './lower-expressions.ts';
import { lowerStatement } from './lower-statements.ts';
import { lineOf, parts } from './nodes.ts';

interface Case {
  /** Undefined for `default`. */
  readonly test: Expression | undefined;
  readonly body: readonly Statement[];
  readonly line: number;
}

/** A chain of `==` tests. A case runs on into the next ones until something leaves it. */
export function lowerSwitch(source: ParsedFile, node: Node): Block {
  const line = lineOf(node);
  const value = node.childForFieldName('value');
  const subject: Expression =
    value === null ? { kind: 'literal', value: undefined, line } : lowerExpression(source, value);
  const cases = read(source, node.childForFieldName('body'));
  if (subject.kind === 'name' || subject.kind === 'literal') {
    return { kind: 'block', body: chained(cases, subject), line };
  }
  // A name that no program can write, so that the subject is evaluated once.
  const name = `switch ${line}`;
  const held: Statement = { kind: 'let', target: { kind: 'name-pattern', name, line }, value: subject, line };
  return { kind: 'block', body: [held, ...chained(cases, { kind: 'name', name, line })], line };
}

function read(source: ParsedFile, body: Node | null): readonly Case[] {
  if (body === null) return [];
  return parts(body).map((node) => {
    const value = node.childForFieldName('value');
    return {
      test: value === null ? undefined : lowerExpression(source, value),
      body: node.childrenForFieldName('body').flatMap((child) => lowerStatement(source, child)),
      line: lineOf(node),
    };
  });
}

function chained(cases: readonly Case[], subject: Expression): readonly Statement[] {
  let otherwise: readonly Statement[] = [];
  const branches: { test: Expression; body: readonly Statement[]; line: number }[] = [];
  let waiting: Expression[] = [];
  let isDefault = false;
  cases.forEach((each, index) => {
    if (each.test === undefined) isDefault = true;
    else waiting.push({ kind: 'binary', operator: '==', left: subject, right: each.test, line: each.line });
    if (each.body.length === 0 && index < cases.length - 1) return;
    const body = withoutBreaks(cases.slice(index).flatMap((later) => later.body));
    const test = anyOf(waiting, each.line);
    if (isDefault) otherwise = body;
    else if (test !== undefined) branches.push({ test, body, line: each.line });
    waiting = [];
    isDefault = false;
  });
  return branches.reduceRight<readonly Statement[]>(
    (rest, { test, body, line }) => [{ kind: 'if', test, then: body, else: rest, line }],
    otherwise,
  );
}

function anyOf(tests: readonly Expression[], line: number): Expression | undefined {
  const [first, ...others] = tests;
  return others.reduce<Expression | undefined>(
    (left, right) => (left === undefined ? right : { kind: 'binary', operator: '||', left, right, line }),
    first,
  );
}

/** What runs until a `break` of the switch; a test around a `break` decides over what follows it. */
function withoutBreaks(statements: readonly Statement[]): readonly Statement[] {
  for (const [index, statement] of statements.entries()) {
    const before = statements.slice(0, index);
    const rest = statements.slice(index + 1);
    if (statement.kind === 'return') return [...before, statement];
    if (statement.kind === 'jump') return statement.what === 'break' ? before : [...before, statement];
    if (statement.kind === 'block' && leaves(statement.body)) {
      return [...before, { ...statement, body: withoutBreaks([...statement.body, ...rest]) }];
    }
    if (statement.kind === 'if' && (leaves(statement.then) || leaves(statement.else))) {
      const then = withoutBreaks([...statement.then, ...rest]);
      return [...before, { ...statement, then, else: withoutBreaks([...statement.else, ...rest]) }];
    }
  }
  return statements;
}

/** Whether a `break` of the switch may end these statements. */
function leaves(statements: readonly Statement[]): boolean {
  return statements.some((statement) => {
    switch (statement.kind) {
      case 'jump':
        return statement.what === 'break';
      case 'block':
        return leaves(statement.body);
      case 'if':
        return leaves(statement.then) || leaves(statement.else);
      default:
        return false;
    }
  });
}
