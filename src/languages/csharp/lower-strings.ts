import type { Node } from 'web-tree-sitter';
import { lineOf, literalAt, parts, textOf } from '../nodes.ts';
import type { Expression } from '../syntax.ts';
import type { Context } from './context.ts';
import { unescaped, withoutIndent } from './literals.ts';
import { lowerExpression } from './lower-expressions.ts';

/** `$@"…"` whose holes hold no text. */
const VERBATIM = /(?:\$@|@\$)"(?:[^"{}]|""|\{\{|\}\}|\{[^{}"]*\})*"/g;

/**
 * Apostrophes stand for quotes right after a hole, before the one that ends the text: the grammar takes the three for the end of
 * a raw text, and the rest of the file for text.
 */
export function withoutQuotesAfterHoles(text: string): string {
  if (!text.includes('}"""')) return text;
  return text.replace(VERBATIM, (literal) => literal.replace(/\}""(?=")/g, "}''"));
}

/** `$"…"`, `$@"…"`, `$"""…"""`: text and holes. A format in a hole is left out. */
export function lowerInterpolated(context: Context, node: Node): Expression {
  const line = lineOf(node);
  const children = parts(node);
  const start = textOf(context.source, children[0] ?? node);
  const isRaw = children.some(
    (child) => child.type === 'interpolation_quote' && textOf(context.source, child).length > 1,
  );
  const pieces: (string | Expression)[] = [''];
  for (const child of children) {
    if (child.type === 'interpolation') pieces.push(hole(context, child), '');
    else pieces[pieces.length - 1] = `${pieces.at(-1)}${fixed(context, child, start, isRaw)}`;
  }
  const texts = pieces.filter((piece) => typeof piece === 'string');
  const flush = isRaw ? [...withoutIndent(texts)] : texts;
  const expressions = pieces.flatMap((piece): Expression[] => {
    if (typeof piece !== 'string') return [piece];
    const text = flush.shift() ?? '';
    return text === '' ? [] : [literalAt(text, line)];
  });
  const [only] = expressions;
  if (only === undefined) return literalAt('', line);
  return expressions.length === 1 && only.kind === 'literal'
    ? only
    : { kind: 'template', parts: expressions, line };
}

function fixed(context: Context, node: Node, start: string, isRaw: boolean): string {
  const text = textOf(context.source, node);
  if (node.type === 'escape_sequence') return text === '""' ? '"' : unescaped(text);
  if (node.type !== 'string_content') return '';
  if (isRaw) return text;
  const braces = text.replaceAll('{{', '{').replaceAll('}}', '}');
  return start.includes('@') ? braces.replaceAll('""', '"') : unescaped(braces);
}

function hole(context: Context, node: Node): Expression {
  const value = node.children.find(
    (child) => (child.isNamed && !child.type.startsWith('interpolation_')) || child.type === 'this',
  );
  return value === undefined ? literalAt('', lineOf(node)) : lowerExpression(context, value);
}
