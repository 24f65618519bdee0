import type { Node } from 'web-tree-sitter';
import type { Expression } from '../syntax.ts';
import { lowerExpression } from './lower-expressions.ts';
import { lineOf, type Place, parts, textOf } from './nodes.ts';

const SIMPLE: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  s: ' ',
  '0': '\0',
  a: '\x07',
  b: '\b',
  e: '\x1b',
  f: '\f',
  v: '\v',
  '\n': '',
};

/** A string, symbol or word of a list, in quotes of any kind: one literal, or a template where it interpolates. */
export function lowerString(place: Place, node: Node): Expression {
  const pieces = node.type === 'chained_string' ? parts(node) : [node];
  return joined(
    pieces.flatMap((piece) => contents(place, piece)),
    lineOf(node),
  );
}

/** `<<~TEXT`: its body stands after the statement that begins it. */
export function lowerHeredoc(place: Place, node: Node): Expression {
  const body = heredocBody(node);
  if (body === undefined) return { kind: 'literal', value: '', line: lineOf(node) };
  const isIndented = textOf(place.source, node).startsWith('<<~');
  const found = contents(place, body).map((part, at): Expression => {
    if (part.kind !== 'literal' || typeof part.value !== 'string') return part;
    const text = at === 0 ? part.value.replace(/^\n/, '') : part.value;
    return { ...part, value: isIndented ? text.replace(/^[ \t]+/gm, '') : text };
  });
  return joined(found, lineOf(node));
}

/** The text of a node as a regular expression's source; interpolations make it unknown. */
export function lowerRegex(place: Place, node: Node): Expression {
  const line = lineOf(node);
  const inside = parts(node);
  const interpolated = inside.filter((part) => part.type === 'interpolation');
  if (interpolated.length > 0)
    return {
      kind: 'opaque',
      what: 'a regular expression that is put together',
      parts: interpolated.map((part) => interpolation(place, part)),
      line,
    };
  const text = textOf(place.source, node);
  const flags = /[a-z]*$/.exec(text)?.[0] ?? '';
  const source = text.startsWith('%r')
    ? text.slice(3, text.length - flags.length - 1)
    : text.slice(1, text.length - flags.length - 1);
  return { kind: 'regex', source, flags: flags.replace(/[^im]/g, ''), line };
}

function contents(place: Place, node: Node): Expression[] {
  return parts(node).flatMap((part): Expression[] => {
    const line = lineOf(part);
    switch (part.type) {
      case 'string_content':
      case 'heredoc_content':
        return [{ kind: 'literal', value: textOf(place.source, part), line }];
      case 'escape_sequence':
        return [{ kind: 'literal', value: unescaped(textOf(place.source, part)), line }];
      case 'interpolation':
        return [interpolation(place, part)];
      case 'heredoc_end':
        return [];
      default:
        return [lowerExpression(place, part)];
    }
  });
}

function interpolation(place: Place, node: Node): Expression {
  const inside = parts(node);
  const [only] = inside;
  const line = lineOf(node);
  if (inside.length === 1 && only !== undefined) return lowerExpression(place, only);
  if (only === undefined) return { kind: 'literal', value: '', line };
  return {
    kind: 'opaque',
    what: 'an interpolation',
    parts: inside.map((part) => lowerExpression(place, part)),
    line,
  };
}

function joined(found: readonly Expression[], line: number): Expression {
  const merged: Expression[] = [];
  for (const part of found) {
    const before = merged.at(-1);
    if (part.kind === 'literal' && before?.kind === 'literal')
      merged[merged.length - 1] = { ...before, value: `${before.value}${part.value}` };
    else merged.push(part);
  }
  const [first] = merged;
  if (first === undefined) return { kind: 'literal', value: '', line };
  if (merged.length === 1 && first.kind === 'literal') return { ...first, line };
  return { kind: 'template', parts: merged, line };
}

function unescaped(text: string): string {
  const body = text.slice(1);
  const simple = SIMPLE[body];
  if (simple !== undefined) return simple;
  const code = /^u\{?([0-9a-fA-F]+)\}?$/.exec(body)?.[1] ?? /^x([0-9a-fA-F]{1,2})$/.exec(body)?.[1];
  if (code === undefined) return body;
  const point = Number.parseInt(code, 16);
  return point <= 0x10ffff ? String.fromCodePoint(point) : body;
}

/** The next body of a heredoc after the node that begins it. */
function heredocBody(node: Node): Node | undefined {
  for (let at: Node | null = node; at !== null; at = at.parent) {
    for (let next = at.nextNamedSibling; next !== null; next = next.nextNamedSibling)
      if (next.type === 'heredoc_body') return next;
  }
  return undefined;
}
