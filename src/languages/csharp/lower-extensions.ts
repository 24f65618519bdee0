import type { Node } from 'web-tree-sitter';
import { bodyOf, lineOf, nameAt, parts, textOf } from '../nodes.ts';
import type { Argument, Extend, FunctionExpression, Parameter } from '../syntax.ts';
import { type Context, modifiersOf } from './context.ts';
import { isExtension, lowerMethod, lowerParameters } from './lower-functions.ts';
import { erased, typeParameters } from './lower-types.ts';

/** A name that no program gives a type, as long as it must be for a block to keep its length. */
const BLOCK = '__';

/** `extension(X x) {` and `extension<T>(X<T> x) where … {` at the beginning of a line. */
const BLOCKS = /^([ \t]*)extension(?=\s*(?:<[^<>()]*>)?\s*\([^;{}=]*\{)/gm;

/**
 * Blocks of extension members (C# 14) as records, which the grammar knows and which are written alike: parameters of types,
 * a parameter and members.
 */
export function withBlocks(text: string): string {
  return text.replace(BLOCKS, (_, indent: string) => `${indent}record ${BLOCK}`);
}

/** Whether a node is a block of extension members. */
export function isBlock(context: Context, node: Node): boolean {
  const name = node.type === 'record_declaration' ? node.childForFieldName('name') : null;
  return name !== null && textOf(context.source, name) === BLOCK;
}

/** The methods of a block as the static class around it has them: what they extend is their first parameter. */
export function blockMethods(
  context: Context,
  block: Node,
): readonly { readonly node: Node; readonly value: FunctionExpression; readonly extends: boolean }[] {
  const body = block.childForFieldName('body');
  const receiver = lowerParameters(
    context,
    parts(block).find((part) => part.type === 'parameter_list') ?? null,
  ).slice(0, 1);
  const types = typeParameters(context, block);
  const methods = body === null ? [] : parts(body).filter((part) => part.type === 'method_declaration');
  return methods.map((node) => {
    const value = lowerMethod(context, node);
    const isStatic = modifiersOf(context, node).has('static');
    const typeParams = [...types, ...(value.typeParams ?? [])];
    const params = [...(isStatic ? [] : receiver), ...value.params];
    return {
      node,
      value: { ...value, params, ...(typeParams.length > 0 && { typeParams }) },
      extends: !isStatic,
    };
  });
}

/**
 * Extension methods of a static class: each adds to the type of its first parameter a method that calls the static one. It is
 * called like one of the type's own, but is none of its public members.
 */
export function lowerExtensions(context: Context, node: Node, type: string): readonly Extend[] {
  const body = node.childForFieldName('body');
  if (body === null) return [];
  return parts(body).flatMap((part) => {
    if (isBlock(context, part)) {
      return blockMethods(context, part).flatMap((one) =>
        one.extends ? extension(context, one.node, one.value, type) : [],
      );
    }
    return part.type === 'method_declaration' && isExtension(context, part)
      ? extension(context, part, lowerMethod(context, part), type)
      : [];
  });
}

function extension(
  context: Context,
  node: Node,
  { params, typeParams, endLine }: FunctionExpression,
  type: string,
): readonly Extend[] {
  const name = node.childForFieldName('name');
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
