import type { Span } from '../parser.ts';

/** A function declaration at the top of a module, from its `export` to its closing brace. Offsets are into its text, lines count from 1. */
export interface DeclaredFunction extends Span {
  /** Where `function`, or `async` before it, begins. */
  readonly from: number;
  readonly name: string;
  readonly exported: 'name' | 'default' | undefined;
  /** Of the name. */
  readonly line: number;
  readonly endLine: number;
}

/** What decides where a function ends: comments, strings, brackets, slashes; and how one begins that may be at the top. */
const TOKEN =
  /^(?:export[ \t]+(?:default[ \t]+)?)?(?:async[ \t]+)?function\b|\/\/[^\n]*|\/\*[\s\S]*?\*\/|'[^'\\\n]*(?:\\[\s\S][^'\\\n]*)*'|"[^"\\\n]*(?:\\[\s\S][^"\\\n]*)*"|[`'"(){}[\]/]/gm;
const HEAD =
  /(?:(export)[ \t]+(?:(default)[ \t]+)?)?(?:async[ \t]+)?function\s*\*?\s*([A-Za-z_$][\w$]*)\s*(?:<[\w\s,$]*>)?\s*(?=\()/y;
/** The rest of a template up to its end, or to an expression in it. */
const TEMPLATE = /[^`\\$]*(?:(?:\\[\s\S]|\$(?!\{))[^`\\$]*)*(?:`|\$\{)/y;
const REGEX = /\/(?![*/])(?:[^\\/[\n]|\\[^\n]|\[(?:[^\\\]\n]|\\[^\n])*\])+\/\w*/y;

/** Words after which a value comes, so that a slash begins a regular expression and `function` is no declaration. */
const BEFORE_VALUE =
  /(?:^|[^\w$.])(?:async|await|case|default|delete|do|else|export|extends|in|instanceof|new|of|return|throw|typeof|void|yield)$/;

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '${': '}' };

/**
 * The functions that a module declares at its top, found without parsing: most of a large file is functions that nothing
 * calls while routes are registered. Where a text is not surely understood (JSX, a slash that may be a regular expression),
 * nothing is found.
 */
export function declaredFunctions(text: string): readonly DeclaredFunction[] {
  if (!text.includes('function ') || text.includes('</') || text.includes('/>')) return [];
  return new Skim(text).run() ?? [];
}

interface Begun {
  readonly start: number;
  readonly head: RegExpExecArray;
  /** It says what it returns, which may have braces too. */
  typed: boolean;
}

class Skim {
  readonly #text: string;
  readonly #found: DeclaredFunction[] = [];
  /** Brackets that are open, as they were written. */
  readonly #open: string[] = [];
  /** Start of each comment by its end. */
  readonly #comments = new Map<number, number>();
  #begun: Begun | undefined;
  /** After the last bracket that closed at the top. */
  #closed = 0;
  /** The line of a place, counted on from the place before. */
  #place = 0;
  #line = 1;

  constructor(text: string) {
    this.#text = text;
  }

  /** Undefined where the text is not understood. */
  run(): readonly DeclaredFunction[] | undefined {
    TOKEN.lastIndex = 0;
    for (let match = TOKEN.exec(this.#text); match !== null; match = TOKEN.exec(this.#text)) {
      const [token] = match;
      const next = this.#token(token, match.index);
      if (next === undefined) return undefined;
      TOKEN.lastIndex = next;
    }
    return this.#open.length === 0 && this.#begun === undefined ? this.#found : undefined;
  }

  /** @returns where to go on; undefined where the text is not understood. */
  #token(token: string, at: number): number | undefined {
    const end = at + token.length;
    switch (token) {
      case '`':
        return this.#template(end);
      case '(':
      case '[':
      case '{':
        if (token === '{' && this.#open.length === 0) this.#brace(at);
        this.#open.push(token);
        return end;
      case ')':
      case ']':
      case '}':
        return this.#close(token, end);
      case '/':
        return this.#slash(at);
      case "'":
      case '"':
        return undefined;
    }
    if (token.startsWith('/')) this.#comments.set(end, at);
    else if (/n$/.test(token) && this.#open.length === 0) return this.#begin(at, end);
    return end;
  }

  #begin(start: number, end: number): number {
    this.#begun = undefined;
    HEAD.lastIndex = start;
    const head = HEAD.exec(this.#text);
    if (head === null || !this.#standsAlone(start)) return end;
    this.#begun = { start, head, typed: false };
    return HEAD.lastIndex;
  }

  /** Whether a statement may begin here: what stands before does not go on. */
  #standsAlone(start: number): boolean {
    const before = this.#before(start);
    const last = this.#text.charAt(before - 1);
    if (/[;})\]'"`]|^$/.test(last)) return true;
    return /[\w$]/.test(last) && !BEFORE_VALUE.test(this.#text.slice(Math.max(0, before - 12), before));
  }

  /** A brace opens at the top. */
  #brace(at: number): void {
    const begun = this.#begun;
    if (begun === undefined) return;
    const between = this.#text.slice(this.#closed, at);
    if (between.trim() === '') return;
    if (/[;\n]/.test(between) || !(begun.typed || /^\s*:/.test(between))) this.#begun = undefined;
    else begun.typed = true;
  }

  #close(token: string, end: number): number | undefined {
    const opened = this.#open.pop();
    if (opened === undefined || CLOSING[opened] !== token) return undefined;
    if (opened === '${') return this.#template(end);
    if (this.#open.length > 0) return end;
    this.#closed = end;
    if (token === '}' && this.#begun !== undefined) this.#finish(this.#begun, end);
    return end;
  }

  /** A brace closed at the top: of the body, or of a type before it. */
  #finish(begun: Begun, end: number): void {
    if (begun.typed && /^\s*[{|&[>=]/.test(this.#text.slice(end, end + 80))) return;
    this.#begun = undefined;
    const { start, head } = begun;
    const [whole, exported, byDefault, name = ''] = head;
    const from = start + whole.search(/(?:async[ \t]+)?function/);
    const first = this.#lineAt(start);
    const line = this.#lineAt(this.#text.indexOf(name, from + 'function'.length));
    const endLine = this.#lineAt(end);
    const how = byDefault === undefined ? 'name' : 'default';
    this.#found.push({
      start,
      from,
      end,
      feeds: endLine - first,
      name,
      exported: exported === undefined ? undefined : how,
      line,
      endLine,
    });
  }

  #template(start: number): number | undefined {
    TEMPLATE.lastIndex = start;
    const match = TEMPLATE.exec(this.#text);
    if (match === null) return undefined;
    if (match[0].endsWith('{')) this.#open.push('${');
    return TEMPLATE.lastIndex;
  }

  /** A division, or a regular expression; undefined where that cannot be told. */
  #slash(at: number): number | undefined {
    const before = this.#before(at);
    const last = this.#text.charAt(before - 1);
    const word = /[\w$]/.test(last) && !BEFORE_VALUE.test(this.#text.slice(Math.max(0, before - 12), before));
    if (word || last === ']' || last === "'" || last === '"') return at + 1;
    if (/[)}`]/.test(last)) {
      // A regular expression would have to end on this line.
      const feed = this.#text.indexOf('\n', at);
      return this.#text.slice(at + 1, feed === -1 ? undefined : feed).includes('/') ? undefined : at + 1;
    }
    REGEX.lastIndex = at;
    return REGEX.test(this.#text) ? REGEX.lastIndex : undefined;
  }

  /** After the last that is neither white space nor comment. */
  #before(at: number): number {
    let end = at;
    while (end > 0) {
      const comment = this.#comments.get(end);
      if (comment !== undefined) end = comment;
      else if (/\s/.test(this.#text.charAt(end - 1))) end--;
      else break;
    }
    return end;
  }

  #lineAt(place: number): number {
    for (let feed = this.#text.indexOf('\n', this.#place); feed !== -1 && feed < place; this.#line++) {
      this.#place = feed + 1;
      feed = this.#text.indexOf('\n', this.#place);
    }
    return this.#line;
  }
}
