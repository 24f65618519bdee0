import { errorLines } from '../nodes.ts';
import type { ParsedFile } from '../parser.ts';

/** Types that the grammar does not know: it loses the code around them. */
const UNKNOWN_TYPES = /[^=]>\s*`|import\(['"][^'"]*['"]\)\./;

/** A type of another module. */
const IMPORTED = /(?<=(?:[:<|&,(]|\breadonly|\bas)\s*)import\(\s*(['"])[^'"]+\1\s*\)\s*\.(?=\s*[A-Z])/g;

/** A longer one is none. */
const LONGEST = 4_000;

/**
 * Types that say nothing here are taken out where the grammar does not know them (`` sql<Row[]>`…` ``, `import('x').Y[]`).
 * What is left stays in its place.
 */
export function withPlainTypes(parsed: ParsedFile): ParsedFile {
  if (!UNKNOWN_TYPES.test(parsed.text) || !parsed.root.hasError) return parsed;
  const plain = parsed.rewritten(blankArguments(parsed.text).replace(IMPORTED, blank));
  return errorLines(plain.root).length < errorLines(parsed.root).length ? plain : parsed;
}

/** Without the type arguments of templates with a tag. */
function blankArguments(text: string): string {
  let plain = text;
  for (const { index } of text.matchAll(/(?<!=)>(?=\s*`)/g)) {
    const start = openingOf(text, index);
    if (start !== undefined)
      plain = plain.slice(0, start) + blank(plain.slice(start, index + 1)) + plain.slice(index + 1);
  }
  return plain;
}

/** Where the bracket stands that is closed at `end`, if it follows a name. */
function openingOf(text: string, end: number): number | undefined {
  let depth = 0;
  for (let at = end; at > Math.max(0, end - LONGEST); at--) {
    if (text[at] === '>' && text[at - 1] !== '=') depth++;
    if (text[at] === '<' && --depth === 0)
      return /[\w$)\]]\s*$/.test(text.slice(Math.max(0, at - 4), at)) ? at : undefined;
  }
  return undefined;
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}
