import type { Node } from 'web-tree-sitter';
import { bodyOf, endLineOf, hasToken, lineOf, parts } from '../nodes.ts';
import type { Call, ClassMember, Statement } from '../syntax.ts';
import type { Context } from './context.ts';
import { lowerArguments } from './lower-expressions.ts';
import { lowerMethod, lowerParameters } from './lower-functions.ts';

/** The name of constructors, as in assemblies: no program can write it. */
export const CONSTRUCTOR = '.ctor';

/** `A(X x) : base(x) { … }`: what it calls runs first. */
export function lowerConstructor(context: Context, node: Node): ClassMember['value'] {
  const initialiser = parts(node).find((part) => part.type === 'constructor_initializer');
  if (initialiser === undefined) return lowerMethod(context, node);
  const list = parts(initialiser).find((part) => part.type === 'argument_list') ?? null;
  const line = lineOf(initialiser);
  const isBase = hasToken(initialiser, 'base');
  const args = lowerArguments(context, list);
  const call: Call = {
    kind: 'call',
    callee: isBase
      ? { kind: 'super', line }
      : { kind: 'member', object: { kind: 'self', line }, name: CONSTRUCTOR, line },
    args,
    isNew: false,
    line,
  };
  return lowerMethod(context, node, () => [{ kind: 'expression', expression: call, line }]);
}

/** `class A(X x) : Base(x)`, `record A(X X)`: parameters that are kept as fields, and a call of the base's constructor. */
export function lowerPrimaryConstructor(context: Context, node: Node): readonly ClassMember[] {
  const list = parts(node).find((part) => part.type === 'parameter_list');
  if (list === undefined) return [];
  const line = lineOf(node.childForFieldName('name') ?? node);
  const params = lowerParameters(context, list).map((param) => ({ ...param, field: true }));
  const value = {
    kind: 'function',
    params,
    receiver: 'caller',
    decorators: [],
    body: bodyOf(baseCall(context, node)),
    line,
    endLine: endLineOf(list),
  } as const;
  return [
    {
      kind: 'constructor',
      name: CONSTRUCTOR,
      static: false,
      visibility: 'public',
      decorators: [],
      value,
      line,
    },
  ];
}

function baseCall(context: Context, node: Node): readonly Statement[] {
  const bases = parts(node).find((part) => part.type === 'base_list');
  const holders = bases === undefined ? [] : [bases, ...parts(bases)];
  const list = holders.flatMap(parts).find((part) => part.type === 'argument_list');
  if (list === undefined) return [];
  const line = lineOf(list);
  const args = lowerArguments(context, list);
  const call: Call = { kind: 'call', callee: { kind: 'super', line }, args, isNew: false, line };
  return [{ kind: 'expression', expression: call, line }];
}
