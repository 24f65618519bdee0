import type { Node } from 'web-tree-sitter';
import { bodyOf, firstPart, lineOf, literalAt, nameAt, parts, textOf } from '../nodes.ts';
import type { Argument, ClassExpression, ClassMember, Expression } from '../syntax.ts';
import type { Context } from './context.ts';
import { stringValue } from './literals.ts';
import { lowerParameters } from './lower-functions.ts';
import { taggedDefault } from './lower-settings.ts';
import { zeroOfField } from './lower-zero.ts';

/**
 * A type as an expression: slices and arrays are lists of their element type, maps are `map[K, V]`, pointers, channels'
 * directions and type arguments are erased, functions are `func`.
 */
export function lowerType(context: Context, node: Node): Expression {
  const line = lineOf(node);
  switch (node.type) {
    case 'type_identifier':
    case 'identifier':
      return nameAt(textOf(context.source, node), line);
    case 'qualified_type':
      return {
        kind: 'member',
        object: nameAt(fieldText(context, node, 'package'), line),
        name: fieldText(context, node, 'name'),
        line,
      };
    case 'generic_type':
    case 'type_instantiation_expression':
      return inner(context, node.childForFieldName('type'), node);
    case 'pointer_type':
    case 'parenthesized_type':
    case 'negated_type':
    case 'type_elem':
    case 'type_constraint':
      return inner(context, firstPart(node) ?? null, node);
    case 'slice_type':
    case 'array_type':
    case 'implicit_length_array_type':
      return {
        kind: 'list',
        items: [{ value: inner(context, node.childForFieldName('element'), node) }],
        line,
      };
    case 'map_type':
      return {
        kind: 'index',
        object: nameAt('map', line),
        index: {
          kind: 'list',
          items: ['key', 'value'].map((field) => ({
            value: inner(context, node.childForFieldName(field), node),
          })),
          line,
        },
        line,
      };
    case 'channel_type':
      return {
        kind: 'index',
        object: nameAt('chan', line),
        index: inner(context, node.childForFieldName('value'), node),
        line,
      };
    case 'function_type':
      return nameAt('func', line);
    case 'interface_type':
      return parts(node).length === 0 ? nameAt('any', line) : lowerInterface(context, node);
    case 'struct_type':
      return lowerStruct(context, node);
    default:
      return {
        kind: 'opaque',
        what: node.type,
        parts: parts(node).map((part) => lowerType(context, part)),
        line,
      };
  }
}

/**
 * The class that a type definition makes. A type that is neither struct nor interface has its underlying type as a base
 * named `underlying`.
 */
export function lowerDefinition(context: Context, name: string, node: Node): ClassExpression {
  const line = lineOf(node);
  if (node.type === 'struct_type') return { ...lowerStruct(context, node), name };
  if (node.type === 'interface_type') return { ...lowerInterface(context, node), name };
  return {
    kind: 'class',
    name,
    flavour: 'object',
    bases: [{ value: lowerType(context, node), name: 'underlying' }],
    decorators: [],
    members: [],
    line,
  };
}

/** A struct: fields in order. An embedded type is a base, and a field under its own name. A tag is a decorator. */
function lowerStruct(context: Context, node: Node): ClassExpression {
  const bases: Argument[] = [];
  const members: ClassMember[] = [];
  for (const field of parts(node).flatMap(parts)) {
    const type = inner(context, field.childForFieldName('type'), field);
    const tag = field.childForFieldName('tag');
    const decorators = tag === null ? [] : [literalAt(stringValue(textOf(context.source, tag)), lineOf(tag))];
    const names = field.childrenForFieldName('name').filter((each) => each.isNamed);
    // A slice that a literal leaves out is empty. A text is not taken for empty: flags and files fill it later.
    const zero =
      type.kind === 'list' ? { value: { kind: 'list', items: [], line: lineOf(field) } as const } : {};
    const untouched = zeroOfField(context, field.childForFieldName('type'), type);
    const shared = {
      kind: 'field',
      static: false,
      decorators,
      type,
      ...zero,
      ...(untouched === undefined ? {} : { zero: untouched }),
    } as const;
    if (names.length === 0) {
      bases.push({ value: type });
      members.push({ ...shared, name: embeddedName(type), line: lineOf(field) });
    }
    for (const each of names) {
      const name = textOf(context.source, each);
      const isText = tag !== null && type.kind === 'name' && type.name === 'string';
      const standard = isText
        ? taggedDefault(name, stringValue(textOf(context.source, tag)), lineOf(tag))
        : undefined;
      members.push({ ...shared, ...(standard && { value: standard }), name, line: lineOf(each) });
    }
  }
  return { kind: 'class', flavour: 'struct', bases, decorators: [], members, line: lineOf(node) };
}

function embeddedName(type: Expression): string {
  if (type.kind === 'name' || type.kind === 'member') return type.name;
  return '';
}

/** An interface: abstract methods; embedded interfaces and type sets are bases. */
function lowerInterface(context: Context, node: Node): ClassExpression {
  const bases: Argument[] = [];
  const members: ClassMember[] = [];
  for (const element of parts(node)) {
    const name = element.childForFieldName('name');
    if (element.type !== 'method_elem' || name === null) {
      bases.push(...parts(element).map((type) => ({ value: lowerType(context, type) })));
      continue;
    }
    const line = lineOf(name);
    const value: ClassMember['value'] = {
      kind: 'function',
      params: lowerParameters(context, element.childForFieldName('parameters')),
      receiver: 'lexical',
      decorators: [],
      body: bodyOf([]),
      line,
      endLine: line,
    };
    const own = textOf(context.source, name);
    members.push({ kind: 'method', name: own, static: false, abstract: true, decorators: [], value, line });
  }
  return { kind: 'class', flavour: 'interface', bases, decorators: [], members, line: lineOf(node) };
}

function inner(context: Context, child: Node | null, node: Node): Expression {
  return child === null ? nameAt('any', lineOf(node)) : lowerType(context, child);
}

function fieldText(context: Context, node: Node, field: string): string {
  const child = node.childForFieldName(field);
  return child === null ? '' : textOf(context.source, child);
}
