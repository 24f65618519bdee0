import type { Node } from 'web-tree-sitter';
import type { ParsedFile } from '../parser.ts';
import type { ListPattern, Pattern } from '../syntax.ts';
import { lowerExpression } from './lower-expressions.ts';
import { firstPart, lineOf, parts, textOf } from './nodes.ts';

/** What a value is assigned to: a name, a member, an element, or several of them. */
export function lowerPattern(source: ParsedFile, node: Node): Pattern {
  switch (node.type) {
    case 'attribute':
    case 'subscript': {
      const place = lowerExpression(source, node);
      if (place.kind === 'member' || place.kind === 'index') {
        return { kind: 'place-pattern', place, line: place.line };
      }
      break;
    }
    case 'pattern_list':
    case 'tuple_pattern':
    case 'list_pattern':
    case 'expression_list':
    case 'tuple':
    case 'list':
      return listPattern(source, node);
    case 'parenthesized_expression':
    case 'as_pattern_target':
    case 'list_splat_pattern':
    case 'dictionary_splat_pattern':
    case 'list_splat': {
      const inside = firstPart(node);
      if (inside !== undefined) return lowerPattern(source, inside);
      break;
    }
  }
  return { kind: 'name-pattern', name: textOf(source, node), line: lineOf(node) };
}

function listPattern(source: ParsedFile, node: Node): ListPattern {
  const items = parts(node).map((part) => {
    const isRest = part.type === 'list_splat_pattern' || part.type === 'list_splat';
    return { target: lowerPattern(source, part), ...(isRest && { rest: true }) };
  });
  return { kind: 'list-pattern', items, line: lineOf(node) };
}
