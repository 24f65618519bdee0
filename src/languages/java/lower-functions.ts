import type { Node } from 'web-tree-sitter';
import { bodyOf, endLineOf, lineOf, namePattern, opaqueAt, parts, textOf } from '../nodes.ts';
import type { Body, Expression, FunctionExpression, Parameter, Statement } from '../syntax.ts';
import { type Context, fresh } from './context.ts';
import { lowerAnnotations } from './lower-annotations.ts';
import { lowerExpression } from './lower-expressions.ts';
import { lowerBlock } from './lower-statements.ts';
import { lowerType } from './lower-types.ts';

/** A method or constructor. What has no body returns something that is not known. */
export function lowerMethod(context: Context, node: Node): FunctionExpression {
  const name = node.childForFieldName('name');
  const line = lineOf(name ?? node);
  const body = node.childForFieldName('body');
  return {
    kind: 'function',
    params: lowerParameters(context, node.childForFieldName('parameters')),
    receiver: 'caller',
    decorators: [],
    body: body === null ? abstractBody(line) : lowerBody(context, body),
    line,
    endLine: endLineOf(node),
  };
}

/** A body that is lowered when it is entered. */
export function lowerBody(context: Context, body: Node): Body {
  return context.source.body(body, (block) => lowerBlock(fresh(context), block));
}

/** What a method without a body gives. */
export function abstractBody(line: number): Body {
  return bodyOf([{ kind: 'return', value: opaqueAt('an abstract method', [], line), line }]);
}

/** `x -> …`, `(a, b) -> { … }`. */
export function lowerLambda(context: Context, node: Node): FunctionExpression {
  const params = node.childForFieldName('parameters');
  const body = node.childForFieldName('body');
  return {
    kind: 'function',
    params: params?.type === 'identifier' ? [inferred(context, params)] : lowerParameters(context, params),
    receiver: 'lexical',
    decorators: [],
    body: body === null ? bodyOf([]) : lambdaBody(context, body),
    line: lineOf(node),
    endLine: endLineOf(node),
  };
}

function lambdaBody(context: Context, body: Node): Body {
  if (body.type === 'block') return lowerBody(context, body);
  return context.source.body(body, (expression): readonly Statement[] => {
    const inside = fresh(context);
    const value: Expression = lowerExpression(inside, expression);
    return [...inside.bindings, { kind: 'return', value, line: lineOf(expression) }];
  });
}

/** Parameters in order; `this` as a receiver takes no argument. */
export function lowerParameters(context: Context, list: Node | null): readonly Parameter[] {
  if (list === null) return [];
  return parts(list).flatMap((part): Parameter[] => {
    if (part.type === 'identifier') return [inferred(context, part)];
    return part.type === 'formal_parameter' || part.type === 'spread_parameter'
      ? [parameter(context, part)]
      : [];
  });
}

function inferred(context: Context, name: Node): Parameter {
  const line = lineOf(name);
  return { target: namePattern(textOf(context.source, name), line), line };
}

function parameter(context: Context, node: Node): Parameter {
  const declarator = parts(node).find((part) => part.type === 'variable_declarator');
  const name = (declarator ?? node).childForFieldName('name');
  const type =
    node.childForFieldName('type') ??
    parts(node).find((part) => part.type !== 'modifiers' && part.type !== 'variable_declarator');
  const decorators = lowerAnnotations(context, node);
  const line = lineOf(name ?? node);
  return {
    target: namePattern(name === null ? '_' : textOf(context.source, name), line),
    ...(node.type === 'spread_parameter' && { rest: 'list' as const }),
    ...(type && { type: lowerType(context, type) }),
    ...(decorators.length > 0 && { decorators }),
    line,
  };
}
