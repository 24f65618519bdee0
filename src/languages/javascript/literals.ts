import type { Node } from 'web-tree-sitter';
import { textOf } from '../nodes.ts';
import type { ParsedFile } from '../parser.ts';
import type { Constant } from '../syntax.ts';

const ESCAPE =
  /\\(?:u\{([0-9a-fA-F]+)\}|u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|(\r\n|[\n\r\u2028\u2029])|([0-7]{1,3})|([\s\S]))/g;

const SINGLE: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  b: '\b',
  f: '\f',
  v: '\v',
};

/** Resolves the escapes of a string or template as ECMAScript does; an escape beyond Unicode stays as it is written. */
export function unescaped(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(ESCAPE, (whole, braced, four, two, newline, octal, single) => {
    const hex: string | undefined = braced ?? four ?? two;
    if (hex !== undefined) {
      const code = Number.parseInt(hex, 16);
      return code > 0x10ffff ? whole : String.fromCodePoint(code);
    }
    if (newline !== undefined) return '';
    if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8));
    return SINGLE[single] ?? single;
  });
}

/** The value of a `string` node. */
export function stringValue(source: ParsedFile, node: Node): string {
  return unescaped(source.text.slice(node.startIndex + 1, node.endIndex - 1));
}

/** The value of a `number` node; a big integer becomes a number. */
export function numberValue(source: ParsedFile, node: Node): number {
  const text = textOf(source, node).replaceAll('_', '').replace(/n$/, '');
  return /^0[0-7]+$/.test(text) ? Number.parseInt(text, 8) : Number(text);
}

/** The name that a property key has at run time: `'a-b'`, `1`, `a`, `#a`. A computed one has none. */
export function keyName(source: ParsedFile, node: Node): string | undefined {
  switch (node.type) {
    case 'computed_property_name':
      return undefined;
    case 'string':
      return stringValue(source, node);
    case 'number':
      return String(numberValue(source, node));
    default:
      return textOf(source, node);
  }
}

/** The value of a node that is a constant as it stands; `none` for any other node. */
export function constantOf(source: ParsedFile, node: Node): { value: Constant } | undefined {
  switch (node.type) {
    case 'string':
      return { value: stringValue(source, node) };
    case 'number':
      return { value: numberValue(source, node) };
    case 'true':
      return { value: true };
    case 'false':
      return { value: false };
    case 'null':
      return { value: null };
    case 'undefined':
      return { value: undefined };
    default:
      return undefined;
  }
}
