import type { Node } from 'web-tree-sitter';
import { bodyOf } from '../nodes.ts';
import type { Body, FunctionExpression, Parameter, Statement } from '../syntax.ts';
import { lowerExpression } from './lower-expressions.ts';
import { lowerBodyStatements } from './lower-statements.ts';
import { endLineOf, lineOf, type Place, parts, textOf } from './nodes.ts';
import { lowerPattern } from './patterns.ts';

/** Name under which a method holds the block that it is given, when no parameter names it. */
export const BLOCK = '&block';

/** A `def`. What it yields to is a parameter like any other. */
export function lowerMethod(place: Place, node: Node): FunctionExpression {
  const { source } = place;
  const name = node.childForFieldName('name');
  const list = node.childForFieldName('parameters');
  const body = node.childForFieldName('body');
  const inner: Place = {
    source,
    ...(name && { method: textOf(source, name) }),
    ...(list && { given: list }),
  };
  const named = list === null ? [] : parameters(inner, list);
  const line = lineOf(name ?? node);
  const block: Parameter = {
    target: { kind: 'name-pattern', name: BLOCK, line },
    rest: 'block',
    line,
  };
  return {
    kind: 'function',
    params: [...named, block],
    receiver: 'caller',
    decorators: [],
    body: lowerBody(inner, body),
    line,
    endLine: endLineOf(node),
  };
}

/** `do |x| … end`, `{ |x| … }`, `->(x) { … }`: a function that keeps the self of where it is written. */
export function lowerBlock(place: Place, node: Node): FunctionExpression {
  const inside = node.type === 'lambda' ? node.childForFieldName('body') : node;
  const list = node.childForFieldName('parameters');
  const body = inside?.childForFieldName('body') ?? null;
  const params = list === null ? implicit(place, body) : parameters(place, list);
  return {
    kind: 'function',
    params,
    receiver: 'lexical',
    decorators: [],
    body: lowerBody(place, body),
    line: lineOf(node),
    endLine: endLineOf(node),
  };
}

function lowerBody(place: Place, body: Node | null): Body {
  if (body === null || body.startIndex === body.endIndex) return bodyOf([]);
  // A `def` without `end` has an expression for its body.
  return place.source.body(body, (fresh): readonly Statement[] => lowerBodyStatements(place, fresh));
}

/** `_1`, `it`: parameters of a block that names none. */
function implicit(place: Place, body: Node | null): readonly Parameter[] {
  if (body === null) return [];
  const text = textOf(place.source, body);
  const line = lineOf(body);
  if (/\b_1\b/.test(text))
    return ['_1', '_2'].map((name) => ({ target: { kind: 'name-pattern', name, line }, line }));
  if (/(?<![.\w:@])it\b(?![\w(:?!]| ['"])/.test(text))
    return [{ target: { kind: 'name-pattern', name: 'it', line }, line }];
  return [];
}

function parameters(place: Place, list: Node): readonly Parameter[] {
  return parts(list).flatMap((part) => parameter(place, part) ?? []);
}

function parameter(place: Place, node: Node): Parameter | undefined {
  const line = lineOf(node);
  const name = node.childForFieldName('name');
  const value = node.childForFieldName('value');
  const target =
    name === null
      ? ({ kind: 'name-pattern', name: node.type === 'block_parameter' ? BLOCK : '*', line } as const)
      : lowerPattern(place, name);
  switch (node.type) {
    case 'identifier':
    case 'destructured_parameter':
      return { target: lowerPattern(place, node), line };
    case 'optional_parameter':
    case 'keyword_parameter':
      return { target, ...(value && { default: lowerExpression(place, value) }), line };
    case 'splat_parameter':
    case 'forward_parameter':
      return { target, rest: 'list', line };
    case 'hash_splat_parameter':
      return { target, rest: 'map', line };
    case 'block_parameter':
      return { target, rest: 'block', line };
    default:
      return undefined;
  }
}
