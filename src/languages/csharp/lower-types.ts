import type { Node } from 'web-tree-sitter';
import { firstPart, lineOf, nameAt, opaqueAt, parts, textOf } from '../nodes.ts';
import type { Expression } from '../syntax.ts';
import type { Context } from './context.ts';

/** A type as an expression: `List<X>` is an index, an array a list of its element type; nullability and pointers are erased. */
export function lowerType(context: Context, node: Node): Expression {
  if (node.type !== 'generic_name') return lowerErased(context, node);
  const line = lineOf(node);
  const args = parts(node).find((part) => part.type === 'type_argument_list');
  const items = args === undefined ? [] : parts(args).map((value) => ({ value: lowerType(context, value) }));
  const object = lowerErased(context, node);
  const [only] = items;
  if (only === undefined) return object;
  return {
    kind: 'index',
    object,
    index: items.length === 1 ? only.value : { kind: 'list', items, line },
    line,
  };
}

/** A type without its arguments, as a value: what is extended, constructed or read from. */
export function lowerErased(context: Context, node: Node): Expression {
  const line = lineOf(node);
  switch (node.type) {
    case 'identifier':
    case 'predefined_type':
    case 'implicit_type':
      return nameAt(textOf(context.source, node), line);
    case 'generic_name':
      return nameAt(genericName(context, node), line);
    case 'qualified_name':
      return qualified(context, node);
    case 'alias_qualified_name': {
      // `global::A.B` is `A.B`.
      const name = node.childForFieldName('name');
      return name === null ? opaqueAt(node.type, [], line) : lowerErased(context, name);
    }
    case 'array_type': {
      const type = node.childForFieldName('type');
      return { kind: 'list', items: type === null ? [] : [{ value: lowerType(context, type) }], line };
    }
    case 'nullable_type':
    case 'pointer_type':
    case 'ref_type':
    case 'scoped_type':
    case 'primary_constructor_base_type': {
      const type = node.childForFieldName('type') ?? firstPart(node);
      return type === undefined ? opaqueAt(node.type, [], line) : lowerType(context, type);
    }
    case 'tuple_type':
      return {
        kind: 'list',
        items: parts(node).flatMap((part) => {
          const type = part.childForFieldName('type');
          return type === null ? [] : [{ value: lowerType(context, type) }];
        }),
        line,
      };
    default:
      return opaqueAt(node.type, [], line);
  }
}

/** The name in `Name<T>`. */
export function genericName(context: Context, node: Node): string {
  const name = parts(node).find((part) => part.type === 'identifier');
  return name === undefined ? '' : textOf(context.source, name);
}

/** The types in `Name<A, B>`, or in what ends with such a name, as `lowered` has them. */
export function typeArguments(
  context: Context,
  node: Node | null,
  lowered: typeof lowerType = lowerErased,
): readonly Expression[] {
  const named = node?.type === 'generic_name' ? node : (node?.childForFieldName('name') ?? null);
  if (named?.type !== 'generic_name') return [];
  const list = parts(named).find((part) => part.type === 'type_argument_list');
  return list === undefined ? [] : parts(list).map((part) => lowered(context, part));
}

/** The names in `<A, B>` of a declaration. */
export function typeParameters(context: Context, node: Node): readonly string[] {
  const list = parts(node).find((part) => part.type === 'type_parameter_list');
  return (list === undefined ? [] : parts(list)).flatMap((part) => {
    const name = part.childForFieldName('name');
    return name === null ? [] : [textOf(context.source, name)];
  });
}

function qualified(context: Context, node: Node): Expression {
  const qualifier = node.childForFieldName('qualifier');
  const name = node.childForFieldName('name');
  const line = lineOf(name ?? node);
  const own =
    name === null
      ? ''
      : name.type === 'generic_name'
        ? genericName(context, name)
        : textOf(context.source, name);
  if (qualifier === null) return nameAt(own, line);
  return { kind: 'member', object: lowerErased(context, qualifier), name: own, line };
}

/** The type of the elements of a list or of the values of a map, where the type says. */
export function elementType(type: Expression | undefined): Expression | undefined {
  if (type?.kind === 'list') return type.items[0]?.value;
  if (type?.kind !== 'index') return undefined;
  return type.index.kind === 'list' ? type.index.items.at(-1)?.value : type.index;
}

/** A type without its arguments. */
export function erased(type: Expression): Expression {
  return type.kind === 'index' ? type.object : type;
}
