import type { Node } from 'web-tree-sitter';
import { type Case, chainCases } from '../cases.ts';
import { lineOf, parts } from '../nodes.ts';
import type { ParsedFile } from '../parser.ts';
import type { Block, Expression, Statement } from '../syntax.ts';
import { lowerExpression } from './lower-expressions.ts';
import { lowerStatement } from './lower-statements.ts';

/** A chain of `==` tests. A case runs on into the next ones until something leaves it. */
export function lowerSwitch(source: ParsedFile, node: Node): Block {
  const line = lineOf(node);
  const value = node.childForFieldName('value');
  const body = node.childForFieldName('body');
  const subject: Expression =
    value === null ? { kind: 'literal', value: undefined, line } : lowerExpression(source, value);
  if (subject.kind === 'name' || subject.kind === 'literal') {
    return { kind: 'block', body: chainCases(casesOf(source, body, subject)), line };
  }
  // A name that no program can write, so that the subject is evaluated once.
  const name = `switch ${line}`;
  const held: Statement = { kind: 'let', target: { kind: 'name-pattern', name, line }, value: subject, line };
  const chain = chainCases(casesOf(source, body, { kind: 'name', name, line, holds: subject }));
  return { kind: 'block', body: [held, ...chain], line };
}

function casesOf(source: ParsedFile, body: Node | null, subject: Expression): readonly Case[] {
  if (body === null) return [];
  return parts(body).map((node) => {
    const line = lineOf(node);
    const value = node.childForFieldName('value');
    const test: Expression | undefined =
      value === null
        ? undefined
        : { kind: 'binary', operator: '==', left: subject, right: lowerExpression(source, value), line };
    const statements = node.childrenForFieldName('body').flatMap((child) => lowerStatement(source, child));
    return { test, body: statements, fallsThrough: true, line };
  });
}
