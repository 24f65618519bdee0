import type { Node } from 'web-tree-sitter';
import type { ParsedFile } from '../parser.ts';
import type { Expression, Statement } from '../syntax.ts';
import { lowerExpression } from './lower-expressions.ts';
import { lowerStatements } from './lower-statements.ts';
import { oneOrList } from './lower-types.ts';
import { firstPart, lineOf, parts, textOf } from './nodes.ts';

/** `match`: a chain of tests. Constants are compared; the shape of a pattern that is more than that is not known. */
export function lowerMatch(source: ParsedFile, node: Node): readonly Statement[] {
  const line = lineOf(node);
  const subjects = node.childrenForFieldName('subject').filter((part) => part.isNamed);
  const subject = oneOrList(
    subjects.map((part) => lowerExpression(source, part)),
    line,
  );
  // A name that no program can write, so that the subject is evaluated once.
  const name = `match ${line}`;
  const isPlain = subject.kind === 'name' || subject.kind === 'literal';
  const held: Statement = {
    kind: 'let',
    target: { kind: 'name-pattern', name, line },
    value: subject,
    functionScoped: true,
    line,
  };
  const body = node.childForFieldName('body');
  const clauses = body === null ? [] : parts(body).filter((part) => part.type === 'case_clause');
  const chain = clauses.reduceRight<readonly Statement[]>(
    (rest, clause) => [
      lowerCase(source, clause, isPlain ? subject : { kind: 'name', name, line, holds: subject }, rest),
    ],
    [],
  );
  return isPlain ? chain : [held, ...chain];
}

function lowerCase(
  source: ParsedFile,
  node: Node,
  subject: Expression,
  rest: readonly Statement[],
): Statement {
  const line = lineOf(node);
  const patterns = parts(node).filter((part) => part.type === 'case_pattern');
  const [only] = patterns;
  const captures: Statement[] = [];
  const test: Expression =
    only !== undefined && patterns.length === 1
      ? patternTest(source, only, subject, captures)
      : shape(source, patterns, subject, captures, line);
  const guard = node.childForFieldName('guard');
  const condition = guard === null ? undefined : firstPart(guard);
  const body = node.childForFieldName('consequence');
  const then = [...captures, ...(body === null ? [] : lowerStatements(source, body))];
  if (condition === undefined) return { kind: 'if', test, then, else: rest, line };
  // What the guard asks of the captured names is not followed.
  const guarded: Expression = captures.length > 0 ? unknownTest(line) : lowerExpression(source, condition);
  const both: Expression = { kind: 'binary', operator: '&&', left: test, right: guarded, line };
  return { kind: 'if', test: both, then, else: rest, line };
}

function patternTest(source: ParsedFile, node: Node, subject: Expression, captures: Statement[]): Expression {
  const line = lineOf(node);
  if (node.type === 'case_pattern') {
    const inside = parts(node);
    const [first] = inside;
    const text = textOf(source, node);
    if (first === undefined) return text === '_' ? always(line) : unknownTest(line);
    if (text.startsWith('-') && first.type !== 'complex_pattern') {
      const value = lowerExpression(source, first);
      const isNumber = value.kind === 'literal' && typeof value.value === 'number';
      return isNumber ? equals(subject, { ...value, value: -Number(value.value) }, line) : unknownTest(line);
    }
    return patternTest(source, first, subject, captures);
  }
  switch (node.type) {
    case 'string':
    case 'concatenated_string':
    case 'integer':
    case 'float':
    case 'true':
    case 'false':
    case 'none':
      return equals(subject, lowerExpression(source, node), line);
    case 'dotted_name':
      return named(source, node, subject, captures);
    case 'union_pattern':
      return anyOf(
        parts(node).map((part) => patternTest(source, part, subject, captures)),
        line,
      );
    case 'as_pattern': {
      const [pattern, target] = parts(node);
      if (target !== undefined) captures.push(capture(textOf(source, target), subject, line));
      return pattern === undefined ? unknownTest(line) : patternTest(source, pattern, subject, captures);
    }
    default:
      return shape(source, [node], subject, captures, line);
  }
}

/** `case name` takes everything; `case Colour.RED` compares. */
function named(source: ParsedFile, node: Node, subject: Expression, captures: Statement[]): Expression {
  const line = lineOf(node);
  const [first = '', ...rest] = textOf(source, node).split('.');
  if (rest.length === 0) {
    captures.push(capture(first, subject, line));
    return always(line);
  }
  const value = rest.reduce<Expression>((object, name) => ({ kind: 'member', object, name, line }), {
    kind: 'name',
    name: first,
    line,
  });
  return equals(subject, value, line);
}

/** Patterns of sequences, mappings and classes: whether they fit is not known, nor what they capture. */
function shape(
  source: ParsedFile,
  nodes: readonly Node[],
  subject: Expression,
  captures: Statement[],
  line: number,
): Expression {
  for (const name of nodes.flatMap((node) => [...capturedNames(source, node)])) {
    captures.push(
      capture(name, { kind: 'opaque', what: 'part of a matched value', parts: [subject], line }, line),
    );
  }
  return unknownTest(line);
}

function* capturedNames(source: ParsedFile, node: Node): Generator<string> {
  if (node.type === 'identifier') {
    yield textOf(source, node);
    return;
  }
  const children = parts(node);
  // The class of `A(b)` and the field of `b=c` name what is there already.
  const inside =
    node.type === 'class_pattern' || node.type === 'keyword_pattern' ? children.slice(1) : children;
  if (node.type === 'dotted_name' && children.length > 1) return;
  for (const child of inside) yield* capturedNames(source, child);
}

function capture(name: string, value: Expression, line: number): Statement {
  return {
    kind: 'expression',
    expression: { kind: 'assign', target: { kind: 'name-pattern', name, line }, value, line },
    line,
  };
}

function equals(left: Expression, right: Expression, line: number): Expression {
  return { kind: 'binary', operator: '==', left, right, line };
}

function anyOf(tests: readonly Expression[], line: number): Expression {
  const [first, ...others] = tests;
  return others.reduce<Expression>(
    (left, right) => ({ kind: 'binary', operator: '||', left, right, line }),
    first ?? unknownTest(line),
  );
}

function always(line: number): Expression {
  return { kind: 'literal', value: true, line };
}

function unknownTest(line: number): Expression {
  return { kind: 'opaque', what: 'match of a pattern', parts: [], line };
}
