import type { Node } from 'web-tree-sitter';
import { lineOf, literalAt, parts, textOf } from '../nodes.ts';
import type { Expression } from '../syntax.ts';
import type { Context } from './context.ts';
import { singleQuoted, unescaped } from './literals.ts';
import { lowerExpression } from './lower-expressions.ts';

/** A string of any kind; one that holds expressions is a template. */
export function lowerString(context: Context, node: Node): Expression {
  const line = lineOf(node);
  const text = textOf(context.source, node);
  switch (node.type) {
    case 'string':
      return literalAt(singleQuoted(text), line);
    case 'encapsed_string':
      return interpolated(context, node, node.startIndex + text.indexOf('"') + 1, node.endIndex - 1, '');
    default:
      return document(context, node);
  }
}

/** A heredoc or nowdoc: the indentation of its closing word goes from each line. */
function document(context: Context, node: Node): Expression {
  const line = lineOf(node);
  const body = node.childForFieldName('value');
  if (body === null) return literalAt('', line);
  const { text } = context.source;
  const opening = text.indexOf('\n', node.startIndex) + 1;
  const end = node.childForFieldName('end_tag')?.startIndex ?? node.endIndex;
  const closing = text.lastIndexOf('\n', end - 1);
  const indent = text.slice(closing + 1, end).match(/^[ \t]*/)?.[0] ?? '';
  const last = Math.max(opening, closing);
  if (node.type === 'nowdoc') return literalAt(dedent(text.slice(opening, last), indent), line);
  return interpolated(context, body, opening, last, indent);
}

/** Text from one place to another with the expressions among the children of a node. */
function interpolated(context: Context, node: Node, from: number, to: number, indent: string): Expression {
  const line = lineOf(node);
  const { text } = context.source;
  const pieces: Expression[] = [];
  let at = from;
  const fixed = (end: number) => {
    if (end > at) pieces.push(literalAt(unescaped(dedent(text.slice(at, end), indent)), line));
  };
  for (const part of parts(node)) {
    if (part.type === 'string_content' || part.type === 'escape_sequence') continue;
    const braced = text[part.startIndex - 1] === '{' && text[part.endIndex] === '}';
    fixed(part.startIndex - (braced ? 1 : 0));
    pieces.push(embedded(context, part));
    at = part.endIndex + (braced ? 1 : 0);
  }
  fixed(to);
  const [first] = pieces;
  if (first === undefined) return literalAt('', line);
  return pieces.length === 1 && first.kind === 'literal' ? first : { kind: 'template', parts: pieces, line };
}

/** In a string, `$a[key]` has its key without quotes. */
function embedded(context: Context, node: Node): Expression {
  const [object, key] = parts(node);
  if (node.type !== 'subscript_expression' || object === undefined || key?.type !== 'name')
    return lowerExpression(context, node);
  return {
    kind: 'index',
    object: lowerExpression(context, object),
    index: literalAt(textOf(context.source, key), lineOf(key)),
    line: lineOf(node),
  };
}

function dedent(text: string, indent: string): string {
  if (indent === '') return text;
  return text.replace(/(^|\n)[ \t]+/g, (whole, start: string) =>
    whole.startsWith(`${start}${indent}`) ? `${start}${whole.slice(start.length + indent.length)}` : whole,
  );
}
