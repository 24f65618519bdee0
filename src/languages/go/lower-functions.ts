import type { Node } from 'web-tree-sitter';
import { bodyOf, endLineOf, lineOf, namePattern, parts, textOf } from '../nodes.ts';
import type { Body, FunctionExpression, Let, Parameter } from '../syntax.ts';
import type { Context } from './context.ts';
import { lowerBlock } from './lower-statements.ts';
import { lowerType } from './lower-types.ts';
import { lowerZero } from './lower-zero.ts';

/** A function declaration or literal. Literals see what is around them; a declaration binds its own name. */
export function lowerFunction(context: Context, node: Node): FunctionExpression {
  const name = node.childForFieldName('name');
  const isNamed = node.type === 'function_declaration' && name !== null;
  return {
    kind: 'function',
    ...(isNamed && { name: textOf(context.source, name) }),
    params: lowerParameters(context, node.childForFieldName('parameters')),
    receiver: 'lexical',
    decorators: [],
    body: lowerBody(context, node),
    line: lineOf(name ?? node),
    endLine: endLineOf(node),
  };
}

/** A method: its receiver is its first parameter. */
export function lowerMethod(context: Context, node: Node): FunctionExpression {
  const receiver = lowerParameters(context, node.childForFieldName('receiver'));
  const rest = lowerFunction(context, node);
  return { ...rest, params: [...receiver, ...rest.params], receiver: 'first' };
}

/** Parameters with their types; unnamed ones are called `_`. */
export function lowerParameters(context: Context, list: Node | null): readonly Parameter[] {
  if (list === null) return [];
  return parts(list).flatMap((each): Parameter[] => {
    const type = each.childForFieldName('type');
    const shared = {
      ...(type && { type: lowerType(context, type) }),
      ...(each.type === 'variadic_parameter_declaration' && { rest: 'list' as const }),
    };
    const names = each.childrenForFieldName('name').filter((name) => name.isNamed);
    if (names.length === 0) {
      const line = lineOf(each);
      return [{ target: namePattern('_', line), ...shared, line }];
    }
    return names.map((name) => {
      const line = lineOf(name);
      return { target: namePattern(textOf(context.source, name), line), ...shared, line };
    });
  });
}

/** A body is lowered when it is entered. Named results are variables of it. */
function lowerBody(context: Context, node: Node): Body {
  const body = node.childForFieldName('body');
  if (body === null) return bodyOf([]);
  const { source, types } = context;
  const declared = resultVariables({ source, types }, node.childForFieldName('result'));
  if (declared.length === 0) return source.body(body, (block) => lowerBlock({ source, types }, block));
  const results = declared.map(({ target }) => (target.kind === 'name-pattern' ? target.name : '_'));
  return source.body(body, (block) => [...declared, ...lowerBlock({ source, types, results }, block)]);
}

function resultVariables(context: Context, result: Node | null): readonly Let[] {
  if (result?.type !== 'parameter_list') return [];
  return parts(result).flatMap((each) => {
    const type = each.childForFieldName('type');
    const names = each.childrenForFieldName('name').filter((name) => name.isNamed);
    return names.map((name): Let => {
      const own = textOf(context.source, name);
      const line = lineOf(name);
      const zero = type === null ? undefined : lowerZero(context, own, type);
      return { kind: 'let', target: namePattern(own, line), ...(zero && { value: zero }), line };
    });
  });
}
