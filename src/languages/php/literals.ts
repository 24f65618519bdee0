const ESCAPE = /\\(?:u\{([0-9a-fA-F]+)\}|x([0-9a-fA-F]{1,2})|([0-7]{1,3})|([nrtvef\\$"]))/g;

const SINGLE: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  e: '\u001b',
  f: '\f',
};

/** Resolves the escapes of text in double quotes or a heredoc. What is no escape stays with its backslash. */
export function unescaped(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(ESCAPE, (_whole, unicode, hex, octal, single) => {
    if (unicode !== undefined) return character(Number.parseInt(unicode, 16));
    if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16));
    if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8));
    return SINGLE[single] ?? single;
  });
}

function character(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

/** The text between single quotes: only the quote and the backslash can be escaped. */
export function singleQuoted(text: string): string {
  return text.slice(text.indexOf("'") + 1, -1).replace(/\\([\\'])/g, '$1');
}

/** The value of a number literal. */
export function numberValue(text: string): number {
  const digits = text.replaceAll('_', '');
  return /^0[0-7]+$/.test(digits) ? Number.parseInt(digits, 8) : Number(digits);
}
