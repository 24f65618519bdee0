import type { Node } from 'web-tree-sitter';
import {
  bodyOf,
  endLineOf,
  hasToken,
  lineOf,
  nameAt,
  namePattern,
  opaqueAt,
  parts,
  textOf,
} from '../nodes.ts';
import type { Argument, Call, ClassExpression, Expression } from '../syntax.ts';
import { lowerCollection } from './collections.ts';
import type { Context } from './context.ts';
import { lowerArguments, lowerExpression } from './lower-expressions.ts';
import { lowerMembers } from './lower-members.ts';
import { lowerErased } from './lower-types.ts';

/** A call of a method. Equality is a test; the library's ways to write down a list or map are lists and maps. */
export function lowerCall(context: Context, node: Node): Expression {
  const name = node.childForFieldName('name');
  const object = node.childForFieldName('object');
  const line = lineOf(name ?? node);
  const text = name === null ? '' : textOf(context.source, name);
  const args = lowerArguments(context, node.childForFieldName('arguments'));
  if (object === null) return { kind: 'call', callee: nameAt(text, line), args, isNew: false, line };
  const receiver = lowerExpression(context, object);
  const [first, ...others] = args;
  if (text === 'equals' && first !== undefined && others.length === 0 && first.spread === undefined) {
    return { kind: 'binary', operator: '==', left: receiver, right: first.value, line };
  }
  const collection =
    receiver.kind === 'name' ? lowerCollection(context, receiver.name, text, args, line) : undefined;
  if (collection !== undefined) return collection;
  return {
    kind: 'call',
    callee: { kind: 'member', object: receiver, name: text, line },
    args,
    isNew: false,
    line,
  };
}

/** `new A(…)`, with a body a class of its own. */
export function lowerConstruction(context: Context, node: Node): Call {
  const type = node.childForFieldName('type');
  const line = lineOf(type ?? node);
  const callee = type === null ? opaqueAt(node.type, [], line) : lowerErased(context, type);
  const body = parts(node).find((part) => part.type === 'class_body');
  const args = lowerArguments(context, node.childForFieldName('arguments'));
  if (body === undefined) return { kind: 'call', callee, args, isNew: true, line };
  const anonymous: ClassExpression = {
    kind: 'class',
    flavour: 'class',
    bases: [{ value: callee }],
    decorators: [],
    members: lowerMembers(context, body),
    line,
  };
  return { kind: 'call', callee: anonymous, args, isNew: true, line };
}

/** `Type::method` reads the method; `Type::new` constructs what it is given. */
export function lowerReference(context: Context, node: Node): Expression {
  const line = lineOf(node);
  const [target, ...rest] = parts(node).filter((part) => part.type !== 'type_arguments');
  if (target === undefined) return opaqueAt(node.type, [], line);
  const isType = target.type.endsWith('_type') || target.type.endsWith('type_identifier');
  const object = isType ? lowerErased(context, target) : lowerExpression(context, target);
  const method = rest.at(-1);
  if (method !== undefined) {
    return { kind: 'member', object, name: textOf(context.source, method), line: lineOf(method) };
  }
  return hasToken(node, 'new') ? constructorOf(object, line, endLineOf(node)) : object;
}

function constructorOf(type: Expression, line: number, endLine: number): Expression {
  const given: Argument = { value: nameAt('args', line), spread: 'list' };
  const made: Expression =
    type.kind === 'list'
      ? { kind: 'list', items: [], line }
      : { kind: 'call', callee: type, args: [given], isNew: true, line };
  return {
    kind: 'function',
    params: [{ target: namePattern('args', line), rest: 'list', line }],
    receiver: 'lexical',
    decorators: [],
    body: bodyOf([{ kind: 'return', value: made, line }], type.kind === 'name' ? [type.name] : []),
    line,
    endLine,
  };
}
