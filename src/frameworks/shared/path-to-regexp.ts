import { HOLE, type Template } from '../framework.ts';

/** A stretch of a pattern: text, a parameter, or alternatives of which one may be nothing. */
interface Reader {
  readonly text: string;
  at: number;
  unnamed: number;
}

interface Piece {
  readonly path: string;
  readonly catchAll?: string;
}

const PLAIN = /[\w\-.~/]+/y;

/** Combinations of optional parts that one pattern yields at most. */
const LIMIT = 32;

/**
 * Reads the patterns of path-to-regexp, old (`:id(\\d+)?`, `*`, `(a|b)`) and new (`*splat`, `{/:id}`), as Express, Koa and
 * others write them. Source: the library's readme, versions 0.1, 6 and 8.
 */
export function pathToRegexpTemplates(raw: string): readonly Template[] {
  const reader: Reader = { text: raw, at: 0, unnamed: 0 };
  const templates = readSequence(reader, '').map((piece) => {
    const path = piece.path.replace(/\/{2,}/g, '/').replace(/(.)\/$/, '$1');
    const trailing = piece.catchAll !== undefined && path.endsWith(`{${piece.catchAll}}`);
    return trailing && piece.catchAll !== undefined
      ? { path: path === '' ? '/' : path, catchAll: piece.catchAll }
      : { path: path === '' ? '/' : path };
  });
  const seen = new Set<string>();
  return templates.filter((template) => !seen.has(template.path) && seen.add(template.path));
}

function readSequence(reader: Reader, end: string): readonly Piece[] {
  let pieces: readonly Piece[] = [{ path: '' }];
  while (reader.at < reader.text.length) {
    const character = reader.text[reader.at] ?? '';
    if (character === end) {
      reader.at++;
      return pieces;
    }
    pieces = combine(pieces, readPart(reader, character));
  }
  return pieces;
}

function combine(left: readonly Piece[], part: Part): readonly Piece[] {
  const base = part.dropSlash
    ? left.flatMap((piece) => [{ ...piece, path: piece.path.replace(/\/$/, '') }])
    : left;
  const joined = left.flatMap((piece) => part.pieces.map((next) => join(piece, next)));
  const all = part.optional ? [...base, ...joined] : joined;
  return all.slice(0, LIMIT);
}

function join(left: Piece, right: Piece): Piece {
  const catchAll = right.catchAll ?? left.catchAll;
  return catchAll === undefined
    ? { path: left.path + right.path }
    : { path: left.path + right.path, catchAll };
}

interface Part {
  readonly pieces: readonly Piece[];
  readonly optional: boolean;
  /** Without the part, the slash before it goes too. */
  readonly dropSlash: boolean;
}

const fixed = (path: string): Part => ({ pieces: [{ path }], optional: false, dropSlash: false });

function readPart(reader: Reader, character: string): Part {
  if (character === '\\') {
    const text = reader.text[reader.at + 1] ?? '';
    reader.at += 2;
    return fixed(text);
  }
  if (character === ':') {
    const name =
      /^:([\p{L}_$][\p{L}\p{N}_$]*)/u.exec(reader.text.slice(reader.at))?.[1] ??
      /^:"([^"]*)"/.exec(reader.text.slice(reader.at))?.[1];
    if (name !== undefined) return readParameter(reader, name);
  }
  if (character === '*') return readWildcard(reader);
  if (character === '{') {
    reader.at++;
    const pieces = readSequence(reader, '}');
    const modifier = readModifier(reader);
    // A wildcard that may be nothing (`/{*path}`) takes all that is left: one template.
    const isRest = pieces.every((piece) => piece.path === `{${piece.catchAll}}`);
    return { pieces, optional: modifier !== '+' && !isRest, dropSlash: false };
  }
  if (character === '(') return readGroup(reader);
  const plain = readPlain(reader);
  if (plain !== '') return fixed(plain);
  reader.at++;
  if (reader.text[reader.at] === '?' && character !== '/' && character !== HOLE) {
    reader.at++;
    return { pieces: [{ path: character }], optional: true, dropSlash: false };
  }
  if (character === '/' && reader.text[reader.at] === '?') reader.at++;
  return fixed(character);
}

/** Characters that stand for themselves, up to one that a question mark makes optional. */
function readPlain(reader: Reader): string {
  PLAIN.lastIndex = reader.at;
  const run = PLAIN.exec(reader.text)?.[0] ?? '';
  const plain = reader.text[reader.at + run.length] === '?' ? run.slice(0, -1) : run;
  reader.at += plain.length;
  return plain;
}

function readParameter(reader: Reader, name: string): Part {
  reader.at += reader.text.startsWith(`:"`, reader.at) ? name.length + 3 : name.length + 1;
  let many = false;
  if (reader.text[reader.at] === '(') many = /^\.[*+]$|^\[\^?\\?s\\?S?\]/.test(skipGroup(reader));
  const modifier = readModifier(reader);
  many ||= modifier === '*' || modifier === '+';
  const optional = modifier === '?' || modifier === '*';
  return {
    pieces: [many ? { path: `{${name}}`, catchAll: name } : { path: `{${name}}` }],
    optional,
    dropSlash: optional,
  };
}

function readModifier(reader: Reader): string {
  const modifier = reader.text[reader.at];
  if (modifier !== '?' && modifier !== '*' && modifier !== '+') return '';
  reader.at++;
  return modifier;
}

function readWildcard(reader: Reader): Part {
  const name = /^\*([\p{L}_$][\p{L}\p{N}_$]*)?/u.exec(reader.text.slice(reader.at))?.[1];
  reader.at += 1 + (name?.length ?? 0);
  const own = name ?? (reader.unnamed++ === 0 ? 'wildcard' : `wildcard${reader.unnamed}`);
  return { pieces: [{ path: `{${own}}`, catchAll: own }], optional: false, dropSlash: false };
}

/** `(\\d+)`, `(a|b)`, `(ab)?`: a group of plain words is its alternatives, any other is a parameter. */
function readGroup(reader: Reader): Part {
  const source = skipGroup(reader);
  const modifier = readModifier(reader);
  const optional = modifier === '?' || modifier === '*';
  const words = source.replace(/^\?:/, '').split('|');
  if (words.every((word) => /^[\w\-/.~]+$/.test(word) && !word.includes('.'))) {
    return { pieces: words.map((path) => ({ path })), optional, dropSlash: false };
  }
  const name = reader.unnamed++ === 0 ? 'wildcard' : `wildcard${reader.unnamed}`;
  const many = /^\.[*+]\??$/.test(source);
  return {
    pieces: [many ? { path: `{${name}}`, catchAll: name } : { path: `{${name}}` }],
    optional,
    dropSlash: optional,
  };
}

/** Skips a balanced group and gives what is inside. */
function skipGroup(reader: Reader): string {
  const start = reader.at + 1;
  let depth = 0;
  for (; reader.at < reader.text.length; reader.at++) {
    const character = reader.text[reader.at];
    if (character === '\\') reader.at++;
    else if (character === '(') depth++;
    else if (character === ')' && --depth === 0) break;
  }
  const inside = reader.text.slice(start, reader.at);
  reader.at++;
  return inside;
}
