const ESCAPE =
  /\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|((?:x[0-9a-fA-F]{2}|[0-7]{3})(?:\\(?:x[0-9a-fA-F]{2}|[0-7]{3}))*)|([\s\S]))/g;

const SINGLE: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

/** Resolves the escapes of an interpreted string or rune. Runs of byte escapes (`\xc3\xa9`) are UTF-8. */
export function unescaped(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(ESCAPE, (whole, four, eight, bytes, single) => {
    const hex: string | undefined = four ?? eight;
    if (hex !== undefined) {
      const code = Number.parseInt(hex, 16);
      return code > 0x10ffff ? whole : String.fromCodePoint(code);
    }
    if (bytes !== undefined) return decodedBytes(bytes);
    return SINGLE[single] ?? single;
  });
}

function decodedBytes(escapes: string): string {
  const bytes = escapes
    .split('\\')
    .map((each) => (each.startsWith('x') ? Number.parseInt(each.slice(1), 16) : Number.parseInt(each, 8)));
  return new TextDecoder().decode(Uint8Array.from(bytes));
}

/** The value of a string, raw or interpreted, as it is written with its quotes. Raw strings lose carriage returns. */
export function stringValue(text: string): string {
  const inner = text.slice(1, -1);
  return text.startsWith('`') ? inner.replaceAll('\r', '') : unescaped(inner);
}

/** The value of an integer or float literal. */
export function numberValue(text: string): number {
  const digits = text.replaceAll('_', '').toLowerCase();
  if (/^0[0-7]+$/.test(digits)) return Number.parseInt(digits, 8);
  const hexFloat = /^0x([0-9a-f]*)\.?([0-9a-f]*)p([+-]?\d+)$/.exec(digits);
  if (hexFloat === null) return Number(digits);
  const [, whole = '', fraction = '', exponent = '0'] = hexFloat;
  return Number.parseInt(whole + fraction || '0', 16) * 2 ** (Number(exponent) - 4 * fraction.length);
}
