import type { Node } from 'web-tree-sitter';
import { lineOf, parts, textOf } from '../nodes.ts';
import type { Argument, Call, Expression } from '../syntax.ts';
import { type Context, pieces } from './context.ts';
import { lowerExpression } from './lower-expressions.ts';
import { lowerErased } from './lower-types.ts';

/** The attributes before a declaration or parameter, outermost first. */
export function lowerAttributes(context: Context, node: Node): readonly Expression[] {
  return parts(node)
    .flatMap((part) => (part.type === 'preproc_if_in_attribute_list' ? parts(part) : [part]))
    .filter((part) => part.type === 'attribute_list')
    .flatMap(parts)
    .filter((part) => part.type === 'attribute')
    .map((part) => lowerAttribute(context, part));
}

/** An attribute as a call under its short name: `[RouteAttribute("x")]` and `[Route("x")]` are the same. */
export function lowerAttribute(context: Context, node: Node): Call {
  const name = node.childForFieldName('name');
  const line = lineOf(name ?? node);
  const type: Expression =
    name === null ? { kind: 'name', name: '', line } : shortened(lowerErased(context, name));
  const list = parts(node).find((part) => part.type === 'attribute_argument_list');
  return {
    kind: 'call',
    callee: type,
    args: list === undefined ? [] : parts(list).map((part) => argument(context, part)),
    isNew: false,
    line,
  };
}

function shortened(type: Expression): Expression {
  return type.kind === 'name' || type.kind === 'member' ? { ...type, name: attributeName(type.name) } : type;
}

/** `RouteAttribute` is written `Route` where it is used. */
export function attributeName(name: string): string {
  return name.length > 'Attribute'.length ? name.replace(/Attribute$/, '') : name;
}

/** Properties (`Roles = "x"`) and named parameters (`order: 1`) are both named. */
function argument(context: Context, node: Node): Argument {
  const name = node.childForFieldName('name');
  const value = pieces(node).find((part) => part.id !== name?.id);
  const given: Expression =
    value === undefined
      ? { kind: 'literal', value: undefined, line: lineOf(node) }
      : lowerExpression(context, value);
  return name === null ? { value: given } : { value: given, name: textOf(context.source, name) };
}
