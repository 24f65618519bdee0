import type { Node } from 'web-tree-sitter';
import { bodyOf, lineOf, nameAt, parts, textOf } from '../nodes.ts';
import type { Argument, Extend, Parameter } from '../syntax.ts';
import type { Context } from './context.ts';
import { isExtension, lowerMethod } from './lower-functions.ts';
import { erased } from './lower-types.ts';

/**
 * Extension methods of a static class: each adds to the type of its first parameter a method that calls the static one. It is
 * called like one of the type's own, but is none of its public members.
 */
export function lowerExtensions(context: Context, node: Node, type: string): readonly Extend[] {
  const body = node.childForFieldName('body');
  if (body === null) return [];
  return parts(body)
    .filter((part) => part.type === 'method_declaration' && isExtension(context, part))
    .flatMap((part) => extension(context, part, type));
}

function extension(context: Context, node: Node, type: string): readonly Extend[] {
  const name = node.childForFieldName('name');
  const { params, typeParams, endLine } = lowerMethod(context, node);
  const [first] = params;
  if (name === null || first?.type === undefined) return [];
  const text = textOf(context.source, name);
  const line = lineOf(name);
  const callee = { kind: 'member', object: nameAt(type, line), name: text, line } as const;
  const types = typeParams && { typeArgs: typeParams.map((one) => nameAt(one, line)) };
  const call = { kind: 'call', callee, args: params.map(passed), isNew: false, ...types, line } as const;
  const value = {
    kind: 'function',
    params,
    receiver: 'first',
    decorators: [],
    ...(typeParams && { typeParams }),
    body: bodyOf([{ kind: 'return', value: call, line }], [type, text, ...(typeParams ?? [])]),
    line,
    endLine,
  } as const;
  const member = {
    kind: 'method',
    name: text,
    static: false,
    decorators: [],
    value,
    line,
  } as const;
  return [{ kind: 'extend', type: erased(first.type), member, line }];
}

function passed({ target, rest, line }: Parameter): Argument {
  const value = nameAt(target.kind === 'name-pattern' ? target.name : '_', line);
  return rest === undefined ? { value } : { value, spread: 'list' };
}
