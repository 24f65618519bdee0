import type { Node } from 'web-tree-sitter';
import { lineOf, namePattern, opaqueAt, parts, textOf } from '../nodes.ts';
import type { Expression } from '../syntax.ts';
import type { Context } from './context.ts';
import { lowerField } from './lower-expressions.ts';
import { lowerErased } from './lower-types.ts';

/** `x instanceof T t`: whether it holds is not known; where it does, `t` is `x`. */
export function lowerInstanceOf(context: Context, node: Node): Expression {
  const value = lowerField(context, node, 'left');
  const type = node.childForFieldName('right');
  const name = node.childForFieldName('name');
  const pattern = node.childForFieldName('pattern');
  if (name !== null) bind(context, name, value);
  if (pattern !== null) bindPattern(context, pattern, value);
  return opaqueAt(
    'instanceof',
    [value, ...(type === null ? [] : [lowerErased(context, type)])],
    lineOf(node),
  );
}

/** Binds what a pattern of a `switch` or `instanceof` names. Components of records are not followed. */
export function bindPattern(context: Context, node: Node, value: Expression): void {
  if (node.type === 'type_pattern') {
    const name = parts(node).find((part) => part.type === 'identifier');
    if (name !== undefined) bind(context, name, value);
    return;
  }
  if (node.type !== 'record_pattern_component') {
    for (const part of parts(node)) bindPattern(context, part, value);
    return;
  }
  const line = lineOf(node);
  for (const name of parts(node).filter((part) => part.type === 'identifier')) {
    bind(context, name, opaqueAt('a component of a record', [value], line));
  }
}

function bind(context: Context, name: Node, value: Expression): void {
  const line = lineOf(name);
  context.bindings.push({
    kind: 'let',
    target: namePattern(textOf(context.source, name), line),
    value,
    line,
  });
}
