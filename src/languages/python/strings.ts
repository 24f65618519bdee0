import type { Node } from 'web-tree-sitter';
import type { ParsedFile } from '../parser.ts';
import type { Expression } from '../syntax.ts';
import { lowerExpression } from './lower-expressions.ts';
import { lineOf, parts, textOf } from './nodes.ts';

/** A string of any prefix, or several that stand side by side: one literal, or a template where it interpolates. */
export function lowerString(source: ParsedFile, node: Node): Expression {
  const line = lineOf(node);
  const pieces = node.type === 'concatenated_string' ? parts(node) : [node];
  const joined: Expression[] = [];
  for (const part of pieces.flatMap((piece) => stringParts(source, piece))) {
    const before = joined.at(-1);
    if (part.kind === 'literal' && before?.kind === 'literal') {
      joined[joined.length - 1] = { ...before, value: `${before.value}${part.value}` };
    } else joined.push(part);
  }
  const [first] = joined;
  if (first === undefined) return { kind: 'literal', value: '', line };
  if (joined.length === 1 && first.kind === 'literal') return { ...first, line };
  return { kind: 'template', parts: joined, line };
}

/** Whether a node is nothing but a string: a docstring where it stands alone. */
export function isString(node: Node): boolean {
  return node.type === 'string' || node.type === 'concatenated_string';
}

/** The number that a token writes; undefined for complex numbers and those of no exact value. */
export function numberOf(text: string): number | undefined {
  const digits = text.replaceAll('_', '').replace(/[lL]$/, '');
  const value = /^0\d/.test(digits) ? Number.parseFloat(digits) : Number(digits);
  return Number.isNaN(value) ? undefined : value;
}

function stringParts(source: ParsedFile, node: Node): Expression[] {
  if (node.type !== 'string') return [lowerExpression(source, node)];
  const children = parts(node);
  const start = children.find((child) => child.type === 'string_start');
  const end = children.find((child) => child.type === 'string_end');
  if (start === undefined) return [];
  const prefix = textOf(source, start)
    .replace(/["']+$/, '')
    .toLowerCase();
  const result: Expression[] = [];
  let from = start.endIndex;
  const fixed = (to: number): void => {
    const text = decode(source.text.slice(from, to), prefix);
    if (text !== '') result.push({ kind: 'literal', value: text, line: lineOf(node) });
  };
  for (const child of children) {
    if (child.type !== 'interpolation') continue;
    fixed(child.startIndex);
    result.push(...interpolation(source, child));
    from = child.endIndex;
  }
  fixed(end?.startIndex ?? node.endIndex);
  return result;
}

/** `{x}`; with a conversion or a format that may change the text, what stands there is opaque. */
function interpolation(source: ParsedFile, node: Node): Expression[] {
  const inside = node.childForFieldName('expression');
  if (inside === null) return [];
  const line = lineOf(inside);
  const value = lowerExpression(source, inside);
  const conversion = node.childForFieldName('type_conversion');
  const format = node.childForFieldName('format_specifier');
  const shown = conversion === null ? '' : textOf(source, conversion);
  const spec = format === null ? '' : textOf(source, format);
  const keepsText =
    (shown === '' || shown === '!s') && (spec === '' || spec === ':' || spec === ':s' || spec === ':d');
  const nested = format === null ? [] : parts(format).flatMap((part) => formatParts(source, part));
  const result: Expression = keepsText
    ? value
    : { kind: 'opaque', what: 'formatted value', parts: [value, ...nested], line };
  if (!node.children.some((child) => child.type === '=')) return [result];
  // `{name=}` writes the expression itself, then its repr.
  const written: Expression = { kind: 'literal', value: `${textOf(source, inside)}=`, line };
  return [written, { kind: 'opaque', what: 'formatted value', parts: [value], line }];
}

function formatParts(source: ParsedFile, node: Node): Expression[] {
  const inside = node.childForFieldName('expression');
  return inside === null ? [] : [lowerExpression(source, inside)];
}

const ESCAPE =
  /\\(?:\r\n|[0-7]{1,3}|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|N\{[^}]*\}|[\s\S])|\{\{|\}\}/g;

const SIMPLE: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  '\\': '\\',
  "'": "'",
  '"': '"',
  '\n': '',
  '\r\n': '',
};

/** Resolves the escapes of a string, and the doubled braces of an f-string. Unknown escapes stay as they are, as in Python. */
function decode(text: string, prefix: string): string {
  const isRaw = prefix.includes('r');
  const isFormatted = prefix.includes('f') || prefix.includes('t');
  if (!text.includes('\\') && !isFormatted) return text;
  return text.replace(ESCAPE, (match) => {
    if (match === '{{' || match === '}}') return isFormatted ? match.slice(1) : match;
    return isRaw ? match : unescaped(match, prefix.includes('b'));
  });
}

function unescaped(match: string, isBytes: boolean): string {
  const body = match.slice(1);
  const simple = SIMPLE[body];
  if (simple !== undefined) return simple;
  if (/^[0-7]/.test(body)) return String.fromCharCode(Number.parseInt(body, 8));
  if (body.length > 1 && body.startsWith('x')) return String.fromCharCode(Number.parseInt(body.slice(1), 16));
  if (isBytes || body.length === 1) return match;
  if (body.startsWith('N')) return match;
  const code = Number.parseInt(body.slice(1), 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : match;
}
