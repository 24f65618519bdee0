import type { Node } from 'web-tree-sitter';
import { lineOf, parts, textOf } from '../nodes.ts';
import type { Argument, Call, Expression } from '../syntax.ts';
import type { Context } from './context.ts';
import { lowerExpression } from './lower-expressions.ts';
import { segmentsOf } from './lower-types.ts';
import { qualified } from './qualified.ts';

/** The annotations among the modifiers of a declaration, outermost first. */
export function lowerAnnotations(context: Context, node: Node): readonly Expression[] {
  return parts(node)
    .flatMap((part) => (part.type === 'modifiers' ? parts(part) : [part]))
    .filter(isAnnotation)
    .map((part) => lowerAnnotation(context, part));
}

export function isAnnotation(node: Node): boolean {
  return node.type === 'annotation' || node.type === 'marker_annotation';
}

/** An annotation as a call: its elements are named arguments; a value that stands alone is positional. */
export function lowerAnnotation(context: Context, node: Node): Call {
  const name = node.childForFieldName('name');
  const line = lineOf(name ?? node);
  const callee = qualified(name === null ? [] : segmentsOf(context, name), line, true);
  const list = node.childForFieldName('arguments');
  // A value beside named elements is no Java, but is read as it is meant.
  const given =
    list === null ? [] : parts(list).flatMap((part) => (part.type === 'ERROR' ? texts(part) : [part]));
  const args = given.map((part) => element(context, part));
  return { kind: 'call', callee, args, isNew: false, line };
}

function texts(node: Node): readonly Node[] {
  return parts(node).filter((part) => part.type === 'string_literal');
}

function element(context: Context, node: Node): Argument {
  const key = node.childForFieldName('key');
  const value = node.childForFieldName('value');
  if (node.type !== 'element_value_pair' || key === null || value === null) {
    return { value: lowerElementValue(context, node) };
  }
  return { value: lowerElementValue(context, value), name: textOf(context.source, key) };
}

/** The value of an element: an expression, an annotation, or a list of values in braces. */
export function lowerElementValue(context: Context, node: Node): Expression {
  if (isAnnotation(node)) return lowerAnnotation(context, node);
  if (node.type !== 'element_value_array_initializer') return lowerExpression(context, node);
  const items = parts(node).map((part) => ({ value: lowerElementValue(context, part) }));
  return { kind: 'list', items, line: lineOf(node) };
}
