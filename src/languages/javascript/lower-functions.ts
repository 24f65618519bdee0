import type { Node } from 'web-tree-sitter';
import { bodyOf, firstPart, lineOf, parts, textOf } from '../nodes.ts';
import type { ParsedFile } from '../parser.ts';
import type { Body, Expression, FunctionExpression, Parameter } from '../syntax.ts';
import { lowerExpression } from './lower-expressions.ts';
import { lowerPattern } from './lower-patterns.ts';
import { lowerStatements } from './lower-statements.ts';
import { lowerType } from './lower-types.ts';

/** A function, arrow function or method. Only functions bind their own name inside; a method's is its member's. */
export function lowerFunction(source: ParsedFile, node: Node): FunctionExpression {
  const name = node.type === 'method_definition' ? null : node.childForFieldName('name');
  const body = node.childForFieldName('body');
  return {
    kind: 'function',
    ...(name && { name: textOf(source, name) }),
    params: parameters(source, node),
    receiver: node.type === 'arrow_function' ? 'lexical' : 'caller',
    decorators: [],
    body: body === null ? bodyOf([]) : lowerBody(source, body),
    line: lineOf(name ?? node),
    endLine: node.endPosition.row + 1,
  };
}

/** A decorator as the expression after its `@`. */
export function lowerDecorator(source: ParsedFile, node: Node): Expression {
  const child = firstPart(node);
  return child === undefined
    ? { kind: 'opaque', what: 'decorator', parts: [], line: lineOf(node) }
    : lowerExpression(source, child);
}

function lowerBody(source: ParsedFile, body: Node): Body {
  return source.body(body, (node) =>
    node.type === 'statement_block'
      ? lowerStatements(source, node)
      : [{ kind: 'return', value: lowerExpression(source, node), line: lineOf(node) }],
  );
}

function parameters(source: ParsedFile, node: Node): readonly Parameter[] {
  const single = node.childForFieldName('parameter');
  if (single !== null) return [{ target: lowerPattern(source, single), line: lineOf(single) }];
  const list = node.childForFieldName('parameters');
  return list === null ? [] : parts(list).flatMap((part) => parameter(source, part) ?? []);
}

/** A parameter; undefined for TypeScript's `this: Type`, which takes no argument. */
function parameter(source: ParsedFile, node: Node): Parameter | undefined {
  const pattern = node.childForFieldName('pattern') ?? node.childForFieldName('name');
  if (pattern === null || pattern.type === 'this') return undefined;
  const value = node.childForFieldName('value');
  const type = node.childForFieldName('type');
  const decorators = node.childrenForFieldName('decorator');
  return {
    target: lowerPattern(source, pattern),
    ...(value && { default: lowerExpression(source, value) }),
    ...(pattern.type === 'rest_pattern' && { rest: 'list' as const }),
    ...(isField(node, pattern) && { field: true }),
    ...(type && { type: lowerType(source, type) }),
    ...(decorators.length > 0 && { decorators: decorators.map((each) => lowerDecorator(source, each)) }),
    line: lineOf(pattern),
  };
}

/** `private x`, `readonly x`, `override x`: a word before the name. */
function isField(node: Node, pattern: Node): boolean {
  if (node.startIndex === pattern.startIndex) return false;
  return node.children.some(
    (child) =>
      child.startIndex < pattern.startIndex &&
      (child.type === 'accessibility_modifier' ||
        child.type === 'override_modifier' ||
        child.type === 'readonly'),
  );
}
