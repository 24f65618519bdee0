import type { JsonMember, JsonNode } from '../../model/json-tree.ts';

/** Deeper nesting is refused: no handoff needs it, and the stack is finite. */
const DEEPEST = 200;

/** Why a text is no JSON, and where. Lines and columns count from 1. */
export interface JsonProblem {
  readonly message: string;
  readonly line: number;
  readonly column: number;
}

export type ParsedJson =
  | { readonly ok: true; readonly root: JsonNode }
  | { readonly ok: false; readonly problem: JsonProblem };

/**
 * Parses JSON (RFC 8259, nothing more) and keeps the line of every value, which `JSON.parse` does not tell.
 *
 * @param firstLine line of the first character of `text`, where it is a part of a larger text.
 */
export function parseJson(text: string, firstLine = 1): ParsedJson {
  const reader = new JsonReader(text, firstLine);
  try {
    return { ok: true, root: reader.document() };
  } catch (error) {
    if (error instanceof NotJson) return { ok: false, problem: error.problem };
    throw error;
  }
}

class NotJson extends Error {
  readonly problem: JsonProblem;
  constructor(problem: JsonProblem) {
    super(problem.message);
    this.problem = problem;
  }
}

/** A position that moves through one text. */
class JsonReader {
  readonly #text: string;
  #at = 0;
  #line: number;
  #lineStart = 0;

  constructor(text: string, firstLine: number) {
    this.#text = text;
    this.#line = firstLine;
  }

  document(): JsonNode {
    this.#space();
    if (this.#at >= this.#text.length) this.#fail('it is empty');
    const root = this.#value(0);
    this.#space();
    if (this.#at < this.#text.length) this.#fail(`${this.#seen()} after the end of the value`);
    return root;
  }

  #value(depth: number): JsonNode {
    if (depth > DEEPEST) this.#fail(`values are nested more than ${DEEPEST} deep`);
    const place = { line: this.#line, column: this.#at - this.#lineStart + 1 };
    const character = this.#text[this.#at];
    if (character === '{') return { kind: 'object', ...place, members: this.#members(depth) };
    if (character === '[') return { kind: 'array', ...place, items: this.#items(depth) };
    if (character === '"') return { kind: 'string', ...place, value: this.#string() };
    if (this.#word('true')) return { kind: 'boolean', ...place, value: true };
    if (this.#word('false')) return { kind: 'boolean', ...place, value: false };
    if (this.#word('null')) return { kind: 'null', ...place };
    const raw = this.#match(/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y);
    if (raw === undefined) return this.#fail(`${this.#seen()} where a value is expected`);
    return { kind: 'number', ...place, value: Number(raw), raw };
  }

  #members(depth: number): JsonMember[] {
    const members: JsonMember[] = [];
    this.#at += 1;
    this.#space();
    if (this.#take('}')) return members;
    for (;;) {
      if (this.#text[this.#at] !== '"')
        this.#fail(`${this.#seen()} where a key in double quotes is expected`);
      const line = this.#line;
      const key = this.#string();
      this.#space();
      if (!this.#take(':')) this.#fail(`${this.#seen()} where ":" is expected`);
      this.#space();
      members.push({ key, line, value: this.#value(depth + 1) });
      this.#space();
      if (this.#take('}')) return members;
      if (!this.#take(',')) this.#fail(`${this.#seen()} where "," or "}" is expected`);
      this.#space();
    }
  }

  #items(depth: number): JsonNode[] {
    const items: JsonNode[] = [];
    this.#at += 1;
    this.#space();
    if (this.#take(']')) return items;
    for (;;) {
      items.push(this.#value(depth + 1));
      this.#space();
      if (this.#take(']')) return items;
      if (!this.#take(',')) this.#fail(`${this.#seen()} where "," or "]" is expected`);
      this.#space();
    }
  }

  #string(): string {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids raw control characters in strings.
    const raw = this.#match(/"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y);
    if (raw === undefined) return this.#fail('a string that does not end on its line, or has a bad escape');
    const value: unknown = JSON.parse(raw);
    return typeof value === 'string' ? value : this.#fail('a bad string');
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0];
    if (found !== undefined) this.#at += found.length;
    return found;
  }

  #word(word: string): boolean {
    if (!this.#text.startsWith(word, this.#at)) return false;
    this.#at += word.length;
    return true;
  }

  #take(character: string): boolean {
    if (this.#text[this.#at] !== character) return false;
    this.#at += 1;
    return true;
  }

  #space(): void {
    for (;;) {
      const character = this.#text[this.#at];
      if (character === '\n') {
        this.#line += 1;
        this.#lineStart = this.#at + 1;
      } else if (character !== ' ' && character !== '\t' && character !== '\r') return;
      this.#at += 1;
    }
  }

  #seen(): string {
    const character = this.#text[this.#at];
    return character === undefined ? 'the end of the text' : JSON.stringify(character);
  }

  #fail(message: string): never {
    throw new NotJson({ message, line: this.#line, column: this.#at - this.#lineStart + 1 });
  }
}
