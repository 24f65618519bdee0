import type { Node } from 'web-tree-sitter';
import { lineOf, nameAt, namePattern, parts, textOf } from '../nodes.ts';
import type { Argument, ClassExpression, Let, Statement } from '../syntax.ts';
import { type Context, modifiersOf } from './context.ts';
import { attributeName, lowerAttributes } from './lower-attributes.ts';
import { lowerPrimaryConstructor } from './lower-constructors.ts';
import { lowerEnumMembers } from './lower-enums.ts';
import { lowerExtensions } from './lower-extensions.ts';
import { lowerMembers } from './lower-members.ts';
import { genericName, lowerErased, lowerType, typeArguments } from './lower-types.ts';

const FLAVOURS: Readonly<Record<string, ClassExpression['flavour']>> = {
  class_declaration: 'class',
  record_declaration: 'record',
  struct_declaration: 'struct',
  interface_declaration: 'interface',
  enum_declaration: 'enum',
};

/** Node types of declarations of types. A delegate is only a type of functions. */
export const TYPE_DECLARATIONS: ReadonlySet<string> = new Set([
  ...Object.keys(FLAVOURS),
  'delegate_declaration',
]);

/**
 * A type as a name that holds it, an attribute under its short name too; then the methods by which it extends other types.
 */
export function lowerTypeDeclaration(context: Context, node: Node): readonly Statement[] {
  const flavour = FLAVOURS[node.type];
  if (flavour === undefined) return [];
  const value = lowerClass(context, node, flavour);
  const { line, name = '' } = value;
  const declaration: Let = { kind: 'let', target: namePattern(name, line), value, hoisted: true, line };
  const short = attributeName(name);
  const alias: Let = { kind: 'let', target: namePattern(short, line), value: nameAt(name, line), line };
  return [declaration, ...(short === name ? [] : [alias]), ...lowerExtensions(context, node, name)];
}

function lowerClass(context: Context, node: Node, flavour: ClassExpression['flavour']): ClassExpression {
  const name = node.childForFieldName('name');
  const own = name === null ? '' : textOf(context.source, name);
  const body = node.childForFieldName('body');
  const words = modifiersOf(context, node);
  const members =
    flavour === 'enum' ? lowerEnumMembers(context, body) : body === null ? [] : lowerMembers(context, body);
  return {
    kind: 'class',
    name: own,
    flavour,
    ...(words.has('abstract') && { abstract: true }),
    ...(words.has('partial') && { partial: true }),
    ...visibilityOf(words),
    ...(parts(node).some((part) => part.type === 'type_parameter_list') && { generic: true }),
    bases: flavour === 'enum' ? [] : basesOf(context, node),
    decorators: lowerAttributes(context, node),
    members: [...lowerPrimaryConstructor(context, node), ...members],
    line: lineOf(name ?? node),
  };
}

function visibilityOf(words: ReadonlySet<string>): Pick<ClassExpression, 'visibility'> {
  const word = (['public', 'protected', 'private', 'internal'] as const).find((one) => words.has(one));
  return word === undefined ? {} : { visibility: word };
}

/** Base class and interfaces as they are written; only their order tells which is which. */
function basesOf(context: Context, node: Node): readonly Argument[] {
  const list = parts(node).find((part) => part.type === 'base_list');
  return list === undefined
    ? []
    : parts(list)
        .filter((part) => part.type !== 'argument_list')
        .flatMap((part) => [{ value: lowerBase(context, part) }, ...baseArgument(context, part)]);
}

/** The only type that a base is given, under the base's name. */
function baseArgument(context: Context, node: Node): readonly Argument[] {
  const type = node.type === 'primary_constructor_base_type' ? node.childForFieldName('type') : node;
  const [only, ...others] = typeArguments(context, type);
  return type?.type !== 'generic_name' || only === undefined || others.length > 0
    ? []
    : [{ name: genericName(context, type), value: only }];
}

function lowerBase(context: Context, node: Node): Argument['value'] {
  const type = node.type === 'primary_constructor_base_type' ? node.childForFieldName('type') : node;
  return type === null ? lowerType(context, node) : lowerErased(context, type);
}
