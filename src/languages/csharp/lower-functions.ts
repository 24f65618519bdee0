import type { Node } from 'web-tree-sitter';
import { bodyOf, endLineOf, lineOf, namePattern, opaqueAt, parts, textOf } from '../nodes.ts';
import type { Body, Expression, FunctionExpression, Parameter, Statement } from '../syntax.ts';
import { type Context, modifiersOf, pieceAfter, pieces } from './context.ts';
import { lowerAttributes } from './lower-attributes.ts';
import { lowerFor } from './lower-creations.ts';
import { lowerExpression } from './lower-expressions.ts';
import { lowerBlock } from './lower-statements.ts';
import { elementType, lowerType, typeParameters } from './lower-types.ts';

/**
 * A method, constructor, accessor or local function. What has no body returns something that is not known.
 * @param before statements that run first: what a constructor calls
 */
export function lowerMethod(
  context: Context,
  node: Node,
  before: (context: Context) => readonly Statement[] = () => [],
): FunctionExpression {
  const name = node.childForFieldName('name');
  const type = node.childForFieldName('returns') ?? node.childForFieldName('type');
  const line = lineOf(name ?? node);
  const returns = type === null ? undefined : lowerType(context, type);
  const body = node.childForFieldName('body');
  const types = typeParameters(context, node);
  return {
    kind: 'function',
    params: lowerParameters(context, node.childForFieldName('parameters')),
    receiver: 'caller',
    decorators: [],
    ...(types.length > 0 && { typeParams: types }),
    body: body === null ? abstractBody(line) : lowerBody({ ...context, ...resultOf(returns) }, body, before),
    line,
    endLine: endLineOf(node),
  };
}

/** What `return new()` makes: the result of a task is what the method seems to return. */
function resultOf(returns: Expression | undefined): Pick<Context, 'returns'> {
  if (returns === undefined) return {};
  const isTask =
    returns.kind === 'index' && returns.object.kind === 'name' && /Task$/.test(returns.object.name);
  const inner = isTask ? elementType(returns) : returns;
  return inner === undefined ? {} : { returns: inner };
}

/** A body in braces or after `=>`, lowered when it is entered. */
export function lowerBody(
  context: Context,
  body: Node,
  before: (context: Context) => readonly Statement[] = () => [],
): Body {
  return context.source.body(body, (node) => {
    const inside: Context = { ...context, bindings: [] };
    if (node.type === 'block') return [...before(inside), ...lowerBlock(inside, node)];
    const expression = node.type === 'arrow_expression_clause' ? pieces(node).at(0) : node;
    const value = expression === undefined ? undefined : lowerFor(inside, expression, context.returns);
    const leave: Statement = { kind: 'return', ...(value && { value }), line: lineOf(node) };
    return [...before(inside), ...inside.bindings, leave];
  });
}

function abstractBody(line: number): Body {
  return bodyOf([{ kind: 'return', value: opaqueAt('an abstract method', [], line), line }]);
}

/** `x => …`, `[Attribute] async (X x) => { … }`, `delegate (X x) { … }`. */
export function lowerAnonymousFunction(context: Context, node: Node): FunctionExpression {
  const params = node.childForFieldName('parameters');
  const body = node.childForFieldName('body') ?? parts(node).find((part) => part.type === 'block') ?? null;
  const { returns: _outer, ...inside } = context;
  return {
    kind: 'function',
    params:
      params?.type === 'implicit_parameter' ? [implicit(context, params)] : lowerParameters(context, params),
    receiver: 'lexical',
    decorators: lowerAttributes(context, node),
    body: body === null ? bodyOf([]) : lowerBody(inside, body),
    line: lineOf(node),
    endLine: endLineOf(node),
  };
}

/** Parameters in order; `params` takes the rest. */
export function lowerParameters(context: Context, list: Node | null): readonly Parameter[] {
  if (list === null) return [];
  const params = parts(list)
    .filter((part) => part.type === 'parameter')
    .map((part) => parameter(context, part));
  const rest = list.childForFieldName('name');
  if (rest === null) return params;
  const type = list.childForFieldName('type');
  const line = lineOf(rest);
  const target = namePattern(textOf(context.source, rest), line);
  return [...params, { target, rest: 'list', ...(type && { type: lowerType(context, type) }), line }];
}

function implicit(context: Context, node: Node): Parameter {
  const line = lineOf(node);
  return { target: namePattern(textOf(context.source, node), line), line };
}

function parameter(context: Context, node: Node): Parameter {
  const name = node.childForFieldName('name');
  const type = node.childForFieldName('type');
  const value = pieceAfter(node, '=');
  const decorators = lowerAttributes(context, node);
  const line = lineOf(name ?? node);
  return {
    target: namePattern(name === null ? '_' : textOf(context.source, name), line),
    ...(value && { default: lowerExpression(context, value) }),
    ...(type && { type: lowerType(context, type) }),
    ...(decorators.length > 0 && { decorators }),
    line,
  };
}

/** Whether a method extends the type of its first parameter. */
export function isExtension(context: Context, node: Node): boolean {
  const list = node.childForFieldName('parameters');
  const first = list === null ? undefined : parts(list).find((part) => part.type === 'parameter');
  return first !== undefined && modifiersOf(context, first).has('this');
}
