import type { Node } from 'web-tree-sitter';
import { bodyOf, endLineOf, lineOf, literalAt, nameAt, parts, textOf } from '../nodes.ts';
import type { ClassExpression, ClassMember, Expression } from '../syntax.ts';
import type { Context } from './context.ts';
import { lowerAnnotations } from './lower-annotations.ts';
import { lowerArguments } from './lower-expressions.ts';
import { lowerMember, lowerMembers } from './lower-members.ts';

/** An enum's constants are static fields that hold instances which know their name; then its other members. */
export function lowerEnumMembers(context: Context, body: Node | null, type: string): readonly ClassMember[] {
  if (body === null) return [];
  const constants = parts(body).filter((part) => part.type === 'enum_constant');
  const declarations = parts(body).filter((part) => part.type === 'enum_body_declarations');
  const line = lineOf(body);
  return [
    ...constants.map((node) => constant(context, node, type)),
    values(context, constants, type, line),
    ...declarations.flatMap((part) => parts(part).flatMap((node) => lowerMember(context, node))),
  ];
}

function constant(context: Context, node: Node, type: string): ClassMember {
  const name = node.childForFieldName('name');
  const text = name === null ? '' : textOf(context.source, name);
  const line = lineOf(name ?? node);
  const body = node.childForFieldName('body');
  const own: ClassExpression = {
    kind: 'class',
    flavour: 'class',
    bases: [{ value: nameAt(type, line) }],
    decorators: [],
    members: [
      method('name', literalAt(text, line), false, endLineOf(node)),
      ...(body === null ? [] : lowerMembers(context, body)),
    ],
    line,
  };
  const args = lowerArguments(context, node.childForFieldName('arguments'));
  return {
    kind: 'field',
    name: text,
    static: true,
    visibility: 'public',
    decorators: lowerAnnotations(context, node),
    value: { kind: 'call', callee: own, args, isNew: true, line },
    line,
  };
}

/** `values()` gives all constants. */
function values(context: Context, constants: readonly Node[], type: string, line: number): ClassMember {
  const items = constants.map((node) => {
    const name = node.childForFieldName('name');
    const text = name === null ? '' : textOf(context.source, name);
    return { value: { kind: 'member', object: nameAt(type, line), name: text, line } as const };
  });
  return method('values', { kind: 'list', items, line }, true, line);
}

/** A method that returns a value. */
function method(name: string, value: Expression, isStatic: boolean, endLine: number): ClassMember {
  const { line } = value;
  return {
    kind: 'method',
    name,
    static: isStatic,
    visibility: 'public',
    decorators: [],
    value: {
      kind: 'function',
      params: [],
      receiver: 'caller',
      decorators: [],
      body: bodyOf([{ kind: 'return', value, line }]),
      line,
      endLine,
    },
    line,
  };
}
