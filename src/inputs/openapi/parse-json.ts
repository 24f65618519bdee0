import { UserError } from '../../model/errors.ts';
import { type Duplicates, duplicateKey } from './duplicate-keys.ts';
import { limits } from './limits.ts';
import { type DuplicateKey, type ParsedText, setMember } from './source-file.ts';

const space = /[ \t\r\n]*/y;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const word = /true|false|null/y;
const words: Readonly<Record<string, unknown>> = { true: true, false: false, null: null };
const validJson = 'Correct the JSON there.';

/**
 * Parses JSON and keeps the line of every key, which `JSON.parse` cannot; one pass, about 40 MB/s.
 *
 * @param file for messages.
 * @throws UserError when it is no JSON (RFC 8259), names a key twice that may hide operations, or is nested too deeply.
 */
export function parseJson(text: string, file: string, duplicates: Duplicates = 'refused'): ParsedText {
  const twice: DuplicateKey[] = [];
  const lines = new Map<object, Map<string, number>>();
  let position = 0;
  let line = 1;
  let lineEnd = text.indexOf('\n');

  /** The line of `position`; it only ever moves forward, and no stretch of the text is searched twice. */
  function currentLine(): number {
    while (lineEnd !== -1 && lineEnd < position) {
      line += 1;
      lineEnd = text.indexOf('\n', lineEnd + 1);
    }
    return line;
  }
  function fail(message: string): never {
    throw new UserError(`${file} is not valid JSON: ${message}.`, validJson, { file, line: currentLine() });
  }
  function skipSpace(): void {
    space.lastIndex = position;
    space.test(text);
    position = space.lastIndex;
  }
  function token(pattern: RegExp): string | undefined {
    pattern.lastIndex = position;
    const match = pattern.exec(text)?.[0];
    if (match !== undefined) position += match.length;
    return match;
  }
  function string(): string {
    const start = position;
    let end = text.indexOf('"', start + 1);
    while (end !== -1 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
    if (end === -1) fail('a string has no end');
    const raw = text.slice(start, end + 1);
    try {
      const value: unknown = JSON.parse(raw);
      if (typeof value === 'string') {
        position = end + 1;
        return value;
      }
    } catch {
      // Falls through to the message below.
    }
    return fail('a string holds a control character or an unknown escape');
  }
  function array(depth: number): unknown[] {
    const items: unknown[] = [];
    position += 1;
    skipSpace();
    if (text[position] !== ']') {
      for (;;) {
        items.push(value(depth + 1));
        skipSpace();
        if (text[position] !== ',') break;
        position += 1;
      }
    }
    if (text[position] !== ']') fail('expected `,` or `]` after an item of an array');
    position += 1;
    return items;
  }
  function member(object: Record<string, unknown>, keyLines: Map<string, number>, depth: number): void {
    skipSpace();
    if (text[position] !== '"') fail('expected the name of a member in double quotes');
    const at = currentLine();
    const key = string();
    const before = keyLines.get(key);
    if (before !== undefined) twice.push(duplicateKey(file, { key, before, line: at }, duplicates));
    keyLines.set(key, at);
    skipSpace();
    if (text[position] !== ':') fail('expected `:` after the name of a member');
    position += 1;
    setMember(object, key, value(depth + 1));
    skipSpace();
  }
  function object(depth: number): Record<string, unknown> {
    const result: Record<string, unknown> = {};
    const keyLines = new Map<string, number>();
    lines.set(result, keyLines);
    position += 1;
    skipSpace();
    if (text[position] !== '}') {
      for (;;) {
        member(result, keyLines, depth);
        if (text[position] !== ',') break;
        position += 1;
      }
    }
    if (text[position] !== '}') fail('expected `,` or `}` after a member of an object');
    position += 1;
    return result;
  }
  function value(depth: number): unknown {
    if (depth > limits.depth) tooDeep(file, currentLine());
    skipSpace();
    const first = text[position];
    if (first === '{') return object(depth);
    if (first === '[') return array(depth);
    if (first === '"') return string();
    const name = token(word);
    if (name !== undefined) return words[name];
    const digits = token(number);
    if (digits !== undefined && digits !== '') return Number(digits);
    return fail(first === undefined ? 'it ends too early' : 'expected a value');
  }

  skipSpace();
  const firstLine = currentLine();
  const result = value(0);
  skipSpace();
  if (position < text.length) fail('something follows the end of the document');
  return { value: result, lines, firstLine, duplicates: twice };
}

/** @throws UserError always: the nesting limit is passed. */
export function tooDeep(file: string, line: number): never {
  throw new UserError(
    `${file} is nested more than ${limits.depth} levels deep.`,
    'Name parts of it under `components` and refer to them.',
    { file, line },
  );
}

/** Whether an odd number of backslashes stands before a quote. */
function isEscaped(text: string, quote: number): boolean {
  let start = quote;
  while (text[start - 1] === '\\') start -= 1;
  return (quote - start) % 2 === 1;
}
