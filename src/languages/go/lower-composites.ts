import type { Node } from 'web-tree-sitter';
import { firstPart, lineOf, literalAt, parts, textOf } from '../nodes.ts';
import type { Argument, Expression, MapEntry } from '../syntax.ts';
import type { Context } from './context.ts';
import { lowerExpression } from './lower-expressions.ts';
import { lowerType } from './lower-types.ts';

/** What a literal of a type holds. */
type Shape =
  | { readonly kind: 'list'; readonly element: Expression | undefined }
  | { readonly kind: 'map'; readonly key: Expression | undefined; readonly value: Expression | undefined }
  | { readonly kind: 'struct' }
  | { readonly kind: 'unknown' };

/**
 * `T{…}`: slices and arrays are lists, maps are maps, structs with keys are maps with their type, structs without keys are
 * lists with their type. Element types that are left out are filled in where this file declares them.
 */
export function lowerComposite(context: Context, node: Node): Expression {
  const type = node.childForFieldName('type');
  const body = node.childForFieldName('body');
  const known = type === null ? undefined : lowerType(context, type);
  return body === null
    ? { kind: 'list', items: [], line: lineOf(node) }
    : lowerValue(context, body, known, lineOf(node));
}

function lowerValue(context: Context, body: Node, type: Expression | undefined, line: number): Expression {
  const elements = parts(body);
  const shape = shapeOf(context, type);
  const named = type === undefined || type.kind === 'list' || isMap(type) ? {} : { type };
  const isKeyed = elements.some((element) => element.type === 'keyed_element');
  if (shape.kind === 'map' || isKeyed || (elements.length === 0 && shape.kind !== 'list')) {
    return {
      kind: 'map',
      entries: elements.map((element) => entry(context, element, shape)),
      ...named,
      line,
    };
  }
  const element = shape.kind === 'list' ? shape.element : undefined;
  const items = elements.map((each): Argument => {
    const value = lowerElement(context, each, element);
    // An entry of a table is given whole: what it leaves out is empty.
    return { value: shape.kind === 'list' && value.kind === 'map' ? { ...value, complete: true } : value };
  });
  return { kind: 'list', items, ...named, line };
}

function entry(context: Context, element: Node, shape: Shape): MapEntry {
  const key = element.childForFieldName('key');
  const value = element.childForFieldName('value');
  if (key === null || value === null) {
    return { key: null, value: lowerElement(context, element, undefined) };
  }
  const valueType = shape.kind === 'map' ? shape.value : shape.kind === 'list' ? shape.element : undefined;
  return { key: entryKey(context, key, shape), value: lowerElement(context, value, valueType) };
}

/** A field's name in a struct, an expression elsewhere. What this file does not declare is taken for a struct. */
function entryKey(context: Context, key: Node, shape: Shape): Expression {
  const name = firstPart(key);
  if (name?.type === 'identifier' && (shape.kind === 'struct' || shape.kind === 'unknown')) {
    return literalAt(textOf(context.source, name), lineOf(name));
  }
  return lowerElement(context, key, shape.kind === 'map' ? shape.key : undefined);
}

function lowerElement(context: Context, node: Node, type: Expression | undefined): Expression {
  const inside = node.type === 'literal_element' ? firstPart(node) : node;
  if (inside === undefined) return literalAt(undefined, lineOf(node));
  return inside.type === 'literal_value'
    ? lowerValue(context, inside, type, lineOf(inside))
    : lowerExpression(context, inside);
}

/** Definitions by way of definitions that are followed; more is a cycle. */
const DEPTH = 8;

function shapeOf(context: Context, type: Expression | undefined, depth = 0): Shape {
  if (type === undefined) return { kind: 'unknown' };
  if (type.kind === 'list') return { kind: 'list', element: type.items[0]?.value };
  if (type.kind === 'class') return { kind: 'struct' };
  if (isMap(type) && type.index.kind === 'list') {
    const [key, value] = type.index.items;
    return { kind: 'map', key: key?.value, value: value?.value };
  }
  const underlying = type.kind === 'name' ? context.types.get(type.name) : undefined;
  return underlying === undefined || depth > DEPTH
    ? { kind: 'unknown' }
    : shapeOf(context, underlying, depth + 1);
}

function isMap(type: Expression): type is Extract<Expression, { kind: 'index' }> {
  return type.kind === 'index' && type.object.kind === 'name' && type.object.name === 'map';
}
