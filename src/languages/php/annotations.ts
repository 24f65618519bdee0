import { literalAt } from '../nodes.ts';
import type { Argument, Expression, MapEntry } from '../syntax.ts';

/** How the name of an annotation is read where it stands. */
type Naming = (name: string, line: number) => Expression;

const TOKEN =
  /\s+|"((?:[^"]|"")*)"|(@\\?[A-Za-z_][\w\\]*)|(-?\d+(?:\.\d+)?)|([A-Za-z_\\][\w\\-]*(?:::\w+)?)|([(){}=:,])|([\s\S])/g;

interface Token {
  readonly kind: 'text' | 'annotation' | 'number' | 'word' | 'sign';
  readonly value: string;
  readonly line: number;
}

/**
 * Annotations in a doc comment (`@Route("/x", methods={"GET"})`) as calls, for those whose name the file imports: other
 * words behind an `@` only document. Written after Doctrine's annotation syntax.
 */
export function readAnnotations(
  comment: string,
  line: number,
  isImported: (name: string) => boolean,
  naming: Naming,
): readonly Expression[] {
  const found: Expression[] = [];
  const clean = comment
    .replace(/\*\/$/, '')
    .replace(/^[ \t]*(?:\/\*)?\*+/gm, (stars) => ' '.repeat(stars.length));
  for (const match of clean.matchAll(/(?<=^|\n)[ \t]*@(\\?[A-Za-z_][\w\\]*)/g)) {
    const [whole, name = ''] = match;
    if (!isImported(name)) continue;
    const at = match.index + whole.length;
    const started = line + (clean.slice(0, at).match(/\n/g)?.length ?? 0);
    found.push(new Reader(tokens(clean.slice(at), started), naming).annotation(name, started));
  }
  return found;
}

function tokens(text: string, from: number): readonly Token[] {
  const found: Token[] = [];
  let line = from;
  let depth = 0;
  for (const match of text.matchAll(TOKEN)) {
    const [whole, quoted, annotation, number, word, sign] = match;
    if (quoted !== undefined) found.push({ kind: 'text', value: quoted.replaceAll('""', '"'), line });
    else if (annotation !== undefined) found.push({ kind: 'annotation', value: annotation.slice(1), line });
    else if (number !== undefined) found.push({ kind: 'number', value: number, line });
    else if (word !== undefined) found.push({ kind: 'word', value: word, line });
    else if (sign !== undefined) found.push({ kind: 'sign', value: sign, line });
    line += whole.match(/\n/g)?.length ?? 0;
    if (sign === '(') depth++;
    // What follows the closing parenthesis is another annotation's, or nobody's.
    if ((sign === ')' && --depth <= 0) || (depth === 0 && sign !== '(' && whole.trim() !== '')) break;
  }
  return found;
}

class Reader {
  readonly #tokens: readonly Token[];
  readonly #naming: Naming;
  #at = 0;

  constructor(tokens: readonly Token[], naming: Naming) {
    this.#tokens = tokens;
    this.#naming = naming;
  }

  annotation(name: string, line: number): Expression {
    const args = this.#takes('(') ? this.#arguments(')') : [];
    return { kind: 'call', callee: this.#naming(name, line), args, isNew: false, line };
  }

  #arguments(end: string): readonly Argument[] {
    const args: Argument[] = [];
    while (this.#at < this.#tokens.length && !this.#takes(end)) {
      if (this.#takes(',')) continue;
      const key = this.#tokens[this.#at];
      const isNamed = key?.kind === 'word' && this.#signAt(this.#at + 1, '=');
      if (isNamed) this.#at += 2;
      args.push({ value: this.#value(), ...(isNamed && { name: key.value }) });
    }
    return args;
  }

  #value(): Expression {
    const token = this.#tokens[this.#at++];
    if (token === undefined) return literalAt(undefined, 1);
    const { line, value } = token;
    switch (token.kind) {
      case 'text':
        return literalAt(value, line);
      case 'number':
        return literalAt(Number(value), line);
      case 'annotation':
        return this.annotation(value, line);
      case 'word':
        return this.#word(value, line);
      case 'sign':
        return value === '{' ? this.#collection(line) : literalAt(undefined, line);
    }
  }

  #word(word: string, line: number): Expression {
    const lower = word.toLowerCase();
    if (lower === 'true' || lower === 'false') return literalAt(lower === 'true', line);
    if (lower === 'null') return literalAt(null, line);
    const [type = '', member] = word.split('::');
    const object = this.#naming(type, line);
    return member === undefined || member === 'class'
      ? object
      : { kind: 'member', object, name: member, line };
  }

  /** `{"a", "b"}` or `{"a": 1, b=2}`. */
  #collection(line: number): Expression {
    const items: Argument[] = [];
    const entries: MapEntry[] = [];
    while (this.#at < this.#tokens.length && !this.#takes('}')) {
      if (this.#takes(',')) continue;
      const key = this.#tokens[this.#at];
      if (key !== undefined && (this.#signAt(this.#at + 1, '=') || this.#signAt(this.#at + 1, ':'))) {
        this.#at += 2;
        entries.push({ key: literalAt(key.value, key.line), value: this.#value() });
      } else items.push({ value: this.#value() });
    }
    if (entries.length === 0) return { kind: 'list', items, line };
    // What has no key beside what has one is counted.
    const counted = items.map(({ value }, at): MapEntry => ({ key: literalAt(String(at), line), value }));
    return { kind: 'map', entries: [...counted, ...entries], line };
  }

  #signAt(at: number, sign: string): boolean {
    const token = this.#tokens[at];
    return token?.kind === 'sign' && token.value === sign;
  }

  #takes(sign: string): boolean {
    if (!this.#signAt(this.#at, sign)) return false;
    this.#at++;
    return true;
  }
}
