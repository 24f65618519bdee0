import type { Node } from 'web-tree-sitter';
import { firstPart, lineOf, parts } from '../nodes.ts';
import type { ParsedFile } from '../parser.ts';
import type { Expression } from '../syntax.ts';
import { lowerExpression } from './lower-expressions.ts';

/** An element is `opaque`: its parts are its component, the values of its attributes, and its children. */
export function lowerJsx(source: ParsedFile, node: Node): Expression {
  return { kind: 'opaque', what: 'jsx', parts: contents(source, node), line: lineOf(node) };
}

function contents(source: ParsedFile, node: Node): readonly Expression[] {
  return parts(node).flatMap((part) => {
    switch (part.type) {
      case 'jsx_opening_element':
      case 'jsx_attribute':
        return contents(source, part);
      case 'jsx_expression':
        return held(source, part);
      case 'identifier':
      case 'member_expression':
      case 'string':
      case 'jsx_element':
      case 'jsx_self_closing_element':
        return [lowerExpression(source, part)];
      default:
        return [];
    }
  });
}

/** `{x}` or `{...x}`; `{/* nothing *\/}` is empty. */
function held(source: ParsedFile, node: Node): readonly Expression[] {
  const child = firstPart(node);
  if (child === undefined) return [];
  const value = child.type === 'spread_element' ? firstPart(child) : child;
  return value === undefined ? [] : [lowerExpression(source, value)];
}
