import { bodyOf } from './nodes.ts';
import type { Call, Expression, Statement } from './syntax.ts';

/** One branch of a `switch`. */
export interface Case {
  /** What decides for it; undefined for `default`. */
  readonly test: Expression | undefined;
  readonly body: readonly Statement[];
  /** Runs on into the next case when nothing leaves it. */
  readonly fallsThrough: boolean;
  readonly line: number;
}

/** A switch as a chain of tests in which `break` has been worked in, so that what is left leaves a loop. */
export function chainCases(cases: readonly Case[]): readonly Statement[] {
  let otherwise: readonly Statement[] = [];
  const branches: { test: Expression; body: readonly Statement[]; line: number }[] = [];
  let waiting: Expression[] = [];
  let isDefault = false;
  cases.forEach((each, index) => {
    if (each.test === undefined) isDefault = true;
    else waiting.push(each.test);
    if (each.body.length === 0 && each.fallsThrough && index < cases.length - 1) return;
    const body = withoutBreaks(bodyFrom(cases, index));
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

/**
 * A switch that gives a value, as a function that is called at once: its cases return.
 * @param text what the switch is written as, for the names that it mentions
 */
export function switchValue(
  statements: readonly Statement[],
  text: string,
  line: number,
  endLine: number,
): Call {
  const body = bodyOf(statements, text.match(/[\p{L}_][\p{L}\p{N}_]*/gu) ?? []);
  return {
    kind: 'call',
    callee: { kind: 'function', params: [], receiver: 'lexical', decorators: [], body, line, endLine },
    args: [],
    isNew: false,
    line,
  };
}

/** Tests of which one must hold; undefined when there are none. */
export function anyOf(tests: readonly Expression[], line: number): Expression | undefined {
  const [first, ...others] = tests;
  return others.reduce<Expression | undefined>(
    (left, right) => (left === undefined ? right : { kind: 'binary', operator: '||', left, right, line }),
    first,
  );
}

/** What runs when a case is entered: its own body, and the next one's as long as each falls through. */
function bodyFrom(cases: readonly Case[], index: number): readonly Statement[] {
  const body: Statement[] = [];
  for (const each of cases.slice(index)) {
    body.push(...each.body);
    if (!each.fallsThrough) break;
  }
  return body;
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
