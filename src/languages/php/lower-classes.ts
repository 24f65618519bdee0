import type { Node } from 'web-tree-sitter';
import { hasToken, lineOf, literalAt, partOf, parts, textOf } from '../nodes.ts';
import type { Argument, ClassExpression, ClassMember } from '../syntax.ts';
import type { Context } from './context.ts';
import { lowerAttributes } from './lower-attributes.ts';
import { lowerExpression } from './lower-expressions.ts';
import { lowerNamedFunction, lowerType } from './lower-functions.ts';
import { lowerNamed } from './names.ts';

/** Name of the method that makes an instance. */
export const CONSTRUCTOR = '__construct';

const FLAVOURS: Readonly<Record<string, ClassExpression['flavour']>> = {
  interface_declaration: 'interface',
  trait_declaration: 'trait',
  enum_declaration: 'enum',
};

/** A class, interface, trait, enum or anonymous class. Its base class comes first, then its traits, then interfaces. */
export function lowerClassLike(around: Context, node: Node): ClassExpression {
  const { className: _outer, ...plain } = around;
  const name = node.childForFieldName('name');
  const own = name === null ? undefined : textOf(around.source, name);
  const context: Context = own === undefined ? plain : { ...plain, className: own };
  const body =
    node.childForFieldName('body') ?? partOf(node, 'declaration_list', 'enum_declaration_list') ?? null;
  const members = body === null ? [] : parts(body);
  const named = (clause: Node | undefined): readonly Argument[] =>
    clause === undefined ? [] : parts(clause).map((part) => ({ value: lowerNamed(context, part) }));
  const traits = members
    .filter((member) => member.type === 'use_declaration')
    .flatMap((member) => parts(member).filter((part) => part.type !== 'use_list'))
    .map((part) => ({ value: lowerNamed(context, part) }));
  return {
    kind: 'class',
    ...(own !== undefined && { name: own }),
    flavour: FLAVOURS[node.type] ?? 'class',
    ...(partOf(node, 'abstract_modifier') && { abstract: true }),
    bases: [
      ...named(partOf(node, 'base_clause')),
      ...traits,
      ...named(partOf(node, 'class_interface_clause')),
    ],
    decorators: lowerAttributes(context, node),
    members: members.flatMap((member) => lowerMember(context, member)),
    line: lineOf(name ?? node),
  };
}

function lowerMember(context: Context, node: Node): readonly ClassMember[] {
  switch (node.type) {
    case 'method_declaration':
      return [method(context, node)];
    case 'property_declaration':
      return fields(context, node);
    case 'const_declaration':
      return constants(context, node);
    case 'enum_case':
      return [enumCase(context, node)];
    default:
      return [];
  }
}

function modifiers(context: Context, node: Node): Pick<ClassMember, 'static' | 'visibility' | 'decorators'> {
  const word = partOf(node, 'visibility_modifier');
  const text = word === undefined ? 'public' : textOf(context.source, word);
  const visibility = text === 'private' || text === 'protected' ? text : 'public';
  return {
    static: partOf(node, 'static_modifier') !== undefined || hasToken(node, 'static'),
    visibility,
    decorators: lowerAttributes(context, node),
  };
}

function method(context: Context, node: Node): ClassMember {
  const name = node.childForFieldName('name');
  const text = name === null ? '' : textOf(context.source, name);
  const isConstructor = text.toLowerCase() === CONSTRUCTOR;
  return {
    ...modifiers(context, node),
    kind: isConstructor ? 'constructor' : 'method',
    name: isConstructor ? CONSTRUCTOR : text,
    ...(node.childForFieldName('body') === null && { abstract: true }),
    value: lowerNamedFunction(context, node, true),
    line: lineOf(name ?? node),
  };
}

function fields(context: Context, node: Node): readonly ClassMember[] {
  const type = lowerType(context, node.childForFieldName('type'));
  const shared = { ...modifiers(context, node), ...(type && { type }) };
  return parts(node)
    .filter((part) => part.type === 'property_element')
    .flatMap((element): ClassMember[] => {
      const name = element.childForFieldName('name');
      const value = element.childForFieldName('default_value');
      if (name === null) return [];
      return [
        {
          ...shared,
          kind: 'field',
          name: textOf(context.source, name).replace(/^\$/, ''),
          ...(value && { value: lowerExpression(context, value) }),
          line: lineOf(name),
        },
      ];
    });
}

function constants(context: Context, node: Node): readonly ClassMember[] {
  return parts(node)
    .filter((part) => part.type === 'const_element')
    .flatMap((element): ClassMember[] => {
      const [name, value] = parts(element);
      if (name === undefined || value === undefined) return [];
      return [
        {
          ...modifiers(context, node),
          kind: 'field',
          name: textOf(context.source, name),
          static: true,
          value: lowerExpression(context, value),
          line: lineOf(name),
        },
      ];
    });
}

/** A case is worth its value; one without a value is worth its name. */
function enumCase(context: Context, node: Node): ClassMember {
  const name = node.childForFieldName('name');
  const value = node.childForFieldName('value');
  const text = name === null ? '' : textOf(context.source, name);
  const line = lineOf(name ?? node);
  return {
    kind: 'field',
    name: text,
    static: true,
    decorators: lowerAttributes(context, node),
    value: value === null ? literalAt(text, line) : lowerExpression(context, value),
    line,
  };
}
