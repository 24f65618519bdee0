import type { Node } from 'web-tree-sitter';
import type { ParsedFile } from '../parser.ts';
import type { Body, Expression, FunctionExpression, Parameter, ReceiverKind } from '../syntax.ts';
import { lowerExpression } from './lower-expressions.ts';
import { lowerPattern } from './lower-patterns.ts';
import { lowerStatements } from './lower-statements.ts';
import { lowerType } from './lower-types.ts';
import { endLineOf, firstPart, lineOf, parts, textOf } from './nodes.ts';

/** A `def`, async or not. `receiver` is `first` in a class, and the name is then its member's alone. */
export function lowerFunction(
  source: ParsedFile,
  node: Node,
  decorators: readonly Expression[] = [],
  receiver: ReceiverKind = 'lexical',
  isMember = false,
): FunctionExpression {
  const name = node.childForFieldName('name');
  const params = node.childForFieldName('parameters');
  const body = node.childForFieldName('body');
  return {
    kind: 'function',
    ...(name && !isMember && { name: textOf(source, name) }),
    params: params === null ? [] : parameters(source, params),
    receiver,
    decorators,
    body: body === null ? NO_BODY : lowerBody(source, body),
    line: lineOf(name ?? node),
    endLine: endLineOf(node),
  };
}

/** A `lambda`: a function that returns its one expression. */
export function lowerLambda(source: ParsedFile, node: Node): FunctionExpression {
  const params = node.childForFieldName('parameters');
  const body = node.childForFieldName('body');
  return {
    kind: 'function',
    params: params === null ? [] : parameters(source, params),
    receiver: 'lexical',
    decorators: [],
    body:
      body === null
        ? NO_BODY
        : source.body(body, (fresh) => [
            { kind: 'return', value: lowerExpression(source, fresh), line: lineOf(fresh) },
          ]),
    line: lineOf(node),
    endLine: endLineOf(node),
  };
}

/** The decorators of a `decorated_definition`, outermost first, and what they decorate. */
export function decorated(
  source: ParsedFile,
  node: Node,
): { readonly decorators: readonly Expression[]; readonly definition: Node } {
  if (node.type !== 'decorated_definition') return { decorators: [], definition: node };
  const decorators = parts(node)
    .filter((part) => part.type === 'decorator')
    .map((part): Expression => {
      const inside = firstPart(part);
      return inside === undefined
        ? { kind: 'opaque', what: 'decorator', parts: [], line: lineOf(part) }
        : lowerExpression(source, inside);
    });
  return { decorators, definition: node.childForFieldName('definition') ?? node };
}

const NO_BODY: Body = { statements: () => [], mentions: () => new Set() };

function lowerBody(source: ParsedFile, body: Node): Body {
  // Where the source breaks off after the colon, the block is empty and could not be found again.
  if (body.startIndex === body.endIndex) return NO_BODY;
  return source.body(body, (fresh) => lowerStatements(source, fresh));
}

function parameters(source: ParsedFile, list: Node): readonly Parameter[] {
  return parts(list).flatMap((part) => parameter(source, part) ?? []);
}

/** A parameter; undefined for the separators `/` and `*`. */
function parameter(source: ParsedFile, node: Node): Parameter | undefined {
  if (node.type === 'keyword_separator' || node.type === 'positional_separator') return undefined;
  const named =
    node.childForFieldName('name') ?? (node.type === 'typed_parameter' ? firstPart(node) : node) ?? node;
  const value = node.childForFieldName('value');
  const type = node.childForFieldName('type');
  return {
    target: lowerPattern(source, named),
    ...(value && { default: lowerExpression(source, value) }),
    ...(named.type === 'list_splat_pattern' && { rest: 'list' as const }),
    ...(named.type === 'dictionary_splat_pattern' && { rest: 'map' as const }),
    ...(type && { type: lowerType(source, type) }),
    line: lineOf(named),
  };
}
