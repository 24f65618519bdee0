const ESCAPE = /\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|x([0-9a-fA-F]{1,4})|([\s\S]))/g;

const SINGLE: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  e: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

/** Resolves the escapes of a string or character. */
export function unescaped(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(ESCAPE, (whole, four, eight, few, single) => {
    const hex: string | undefined = four ?? eight ?? few;
    if (hex === undefined) return SINGLE[single] ?? single;
    const code = Number.parseInt(hex, 16);
    return code > 0x10ffff ? whole : String.fromCodePoint(code);
  });
}

/** The value of a string of any kind, as it is written: `"…"`, `@"…"`, `"""…"""`, with `u8` or without. */
export function stringValue(text: string): string {
  const plain = text.replace(/u8$/i, '');
  if (plain.startsWith('@')) return plain.slice(2, -1).replaceAll('""', '"');
  const quotes = /^"{3,}/.exec(plain)?.[0];
  if (quotes !== undefined) return withoutIndent([plain.slice(quotes.length, -quotes.length)])[0] ?? '';
  return unescaped(plain.slice(1, -1));
}

/**
 * The pieces of a raw string without the indentation of its closing quotes, where it has several lines. The pieces are what
 * stands between its holes.
 */
export function withoutIndent(pieces: readonly string[]): readonly string[] {
  const indent = /\r?\n([ \t]*)$/.exec(pieces.at(-1) ?? '')?.[1];
  if (indent === undefined) return pieces;
  return pieces.map((piece, index) => {
    const first = index === 0 ? piece.replace(/^[ \t]*\r?\n/, indent === '' ? '' : '\n') : piece;
    const last = index === pieces.length - 1 ? first.replace(/\r?\n[ \t]*$/, '') : first;
    const flush = indent === '' ? last : last.replaceAll(`\n${indent}`, '\n');
    return index === 0 && indent !== '' ? flush.replace(/^\n/, '') : flush;
  });
}

/** The value of an integer or real literal. */
export function numberValue(text: string): number {
  const digits = text.replaceAll('_', '').toLowerCase();
  return Number(/^0[xb]/.test(digits) ? digits.replace(/[ul]+$/, '') : digits.replace(/[ulfdm]+$/, ''));
}
