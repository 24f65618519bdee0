const ESCAPE = /\\(?:u+([0-9a-fA-F]{4})|([0-3]?[0-7]{1,2})|(\r?\n)|([\s\S]))/g;

const SINGLE: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', s: ' ', t: '\t' };

/** Resolves the escapes of a string, text block or character. */
export function unescaped(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(ESCAPE, (_whole, unicode, octal, newline, single) => {
    if (unicode !== undefined) return String.fromCharCode(Number.parseInt(unicode, 16));
    if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8));
    if (newline !== undefined) return '';
    return SINGLE[single] ?? single;
  });
}

/** The value of a string or text block, as it is written with its quotes. */
export function stringValue(text: string): string {
  return text.startsWith('"""') ? textBlock(text) : unescaped(text.slice(1, -1));
}

/** Indentation that all lines share goes, with white space at their ends; then escapes are resolved. */
function textBlock(text: string): string {
  const lines = text.slice(text.indexOf('\n') + 1, -3).split(/\r?\n/);
  const last = lines.length - 1;
  const counted = lines.filter((line, index) => line.trim() !== '' || index === last);
  const indent = Math.min(...counted.map((line) => line.length - line.trimStart().length));
  return unescaped(lines.map((line) => line.slice(indent).trimEnd()).join('\n'));
}

/** The value of a number literal. */
export function numberValue(text: string): number {
  const digits = text.replaceAll('_', '').toLowerCase();
  if (/^0x/.test(digits)) return Number(digits.replace(/l$/, ''));
  const plain = digits.replace(/[ldf]$/, '');
  return /^0[0-7]+$/.test(plain) ? Number.parseInt(plain, 8) : Number(plain);
}
