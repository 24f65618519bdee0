import type { Node } from 'web-tree-sitter';
import {
  bodyOf,
  endLineOf,
  firstPart,
  lineOf,
  namePattern,
  opaqueAt,
  partOf,
  parts,
  textOf,
} from '../nodes.ts';
import type { Body, Expression, FunctionExpression, Parameter, Statement } from '../syntax.ts';
import type { Context } from './context.ts';
import { lowerAttributes } from './lower-attributes.ts';
import { lowerExpression } from './lower-expressions.ts';
import { lowerBlock } from './lower-statements.ts';
import { lowerNamed } from './names.ts';

/** A function or method that has a name. What has no body returns something that is not known. */
export function lowerNamedFunction(context: Context, node: Node, isMethod: boolean): FunctionExpression {
  const name = node.childForFieldName('name');
  const body = node.childForFieldName('body');
  const line = lineOf(name ?? node);
  return {
    kind: 'function',
    ...(name !== null && !isMethod && { name: textOf(context.source, name) }),
    params: lowerParameters(context, node.childForFieldName('parameters')),
    receiver: isMethod ? 'caller' : 'lexical',
    decorators: isMethod ? [] : lowerAttributes(context, node),
    body:
      body === null ? abstractBody(line) : context.source.body(body, (block) => lowerBlock(context, block)),
    line,
    endLine: endLineOf(node),
  };
}

function abstractBody(line: number): Body {
  return bodyOf([{ kind: 'return', value: opaqueAt('an abstract method', [], line), line }]);
}

/** `function (…) use ($a, &$b) { … }`: what it takes by reference it assigns outside. */
export function lowerClosure(context: Context, node: Node): FunctionExpression {
  const body = node.childForFieldName('body');
  const clause = partOf(node, 'anonymous_function_use_clause');
  const names = (clause === undefined ? [] : parts(clause))
    .filter((part) => part.type === 'by_ref')
    .flatMap((part) => firstPart(part) ?? [])
    .map((part) => textOf(context.source, part).replace(/^\$/, ''));
  const line = lineOf(node);
  const before: readonly Statement[] =
    names.length === 0 ? [] : [{ kind: 'outer', names, where: 'nonlocal', line }];
  return {
    kind: 'function',
    params: lowerParameters(context, node.childForFieldName('parameters')),
    receiver: 'lexical',
    decorators: lowerAttributes(context, node),
    body:
      body === null
        ? bodyOf([])
        : context.source.body(body, (block) => [...before, ...lowerBlock(context, block)]),
    line,
    endLine: endLineOf(node),
  };
}

/** `fn (…) => …`. */
export function lowerArrow(context: Context, node: Node): FunctionExpression {
  const body = node.childForFieldName('body');
  return {
    kind: 'function',
    params: lowerParameters(context, node.childForFieldName('parameters')),
    receiver: 'lexical',
    decorators: lowerAttributes(context, node),
    body:
      body === null
        ? bodyOf([])
        : context.source.body(body, (expression): readonly Statement[] => [
            { kind: 'return', value: lowerExpression(context, expression), line: lineOf(expression) },
          ]),
    line: lineOf(node),
    endLine: endLineOf(node),
  };
}

function lowerParameters(context: Context, list: Node | null): readonly Parameter[] {
  if (list === null) return [];
  return parts(list).flatMap((node): Parameter[] => {
    const held = node.childForFieldName('name');
    const name = held?.type === 'by_ref' ? firstPart(held) : held;
    if (name === null || name === undefined) return [];
    const fallback = node.childForFieldName('default_value');
    const type = lowerType(context, node.childForFieldName('type'));
    const decorators = lowerAttributes(context, node);
    const line = lineOf(name);
    return [
      {
        target: namePattern(textOf(context.source, name).replace(/^\$/, ''), line),
        ...(fallback && { default: lowerExpression(context, fallback) }),
        ...(node.type === 'variadic_parameter' && { rest: 'list' as const }),
        ...(node.type === 'property_promotion_parameter' && { field: true }),
        ...(type && { type }),
        ...(decorators.length > 0 && { decorators }),
        line,
      },
    ];
  });
}

/** The class that a type names, where it names one; `?A` and `A|null` are `A`. */
export function lowerType(context: Context, node: Node | null): Expression | undefined {
  if (node === null) return undefined;
  switch (node.type) {
    case 'named_type':
    case 'optional_type': {
      const child = firstPart(node);
      return child === undefined ? undefined : lowerType(context, child);
    }
    case 'name':
      return /^(?:static|self)$/i.test(textOf(context.source, node)) ? undefined : lowerNamed(context, node);
    case 'qualified_name':
      return lowerNamed(context, node);
    case 'union_type':
    case 'intersection_type': {
      const types = parts(node).flatMap((part) => lowerType(context, part) ?? []);
      return types.length === 1 ? types[0] : undefined;
    }
    default:
      return undefined;
  }
}
