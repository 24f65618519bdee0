import { visibleLine } from './visible-text.ts';

/**
 * A stretch of plain text: `words` are ordinary prose that no renderer can take for anything else; `code` is all the
 * rest and is shown in a code span, where GitHub resolves no mention, reference, address or markup.
 */
export interface Piece {
  readonly kind: 'words' | 'code';
  readonly text: string;
}

const METHOD = /^(?:GET|PUT|POST|DELETE|OPTIONS|HEAD|PATCH|TRACE|CONNECT|QUERY|ANY)$/;
/** Letters, with an apostrophe or hyphens inside; or the two abbreviations with full stops that prose needs. */
const WORD = /^(?:\p{L}[\p{L}\p{M}]*(?:['’–-]\p{L}[\p{L}\p{M}]*)*|e\.g|i\.e)$/u;
/** `12`, `1,204`, `86.41%`, `3.1.0`, `12s`, `3rd`, `2031-08-01`. */
const NUMBER = /^(?:[+-]?\p{Nd}+(?:[.,]\p{Nd}+)*(?:%|\p{L}{1,3})?|\d{4}-\d\d-\d\d)$/u;
const SIGN = /^[–—…→←↔≥≤≠=+·×•%-]+$/u;
/** What GitHub may take for the hash of a commit. */
const COMMIT = /^[0-9a-f]{7,40}$/i;

function isProse(token: string): boolean {
  return (WORD.test(token) || NUMBER.test(token) || SIGN.test(token)) && !COMMIT.test(token);
}

/** Takes the punctuation of the sentence off a token: `("orders"),` is `("`, `orders` and `"),`. */
function peel(token: string): readonly [before: string, core: string, after: string] {
  let start = 0;
  let end = token.length;
  while (start < end && '"\'“‘('.includes(token.charAt(start))) start += 1;
  while (end > start && '.,;:!?"\'”’)…'.includes(token.charAt(end - 1))) {
    if (token.charAt(end - 1) === ')' && token.slice(start, end).includes('(')) break;
    end -= 1;
  }
  return [token.slice(0, start), token.slice(start, end), token.slice(end)];
}

function tokens(text: string): string[] {
  const found: string[] = [];
  const words = text.split(/\s+/).filter((word) => word !== '');
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    const next = words[index + 1];
    // `GET /orders/{id}` reads as one thing.
    if (METHOD.test(word) && next?.startsWith('/') === true) {
      found.push(`${word} ${next}`);
      index += 1;
    } else found.push(word);
  }
  return found;
}

function piecesOfProse(text: string): Piece[] {
  const pieces: Piece[] = [];
  for (const token of tokens(text)) {
    const [before, core, after] = peel(token);
    if (core === '' || isProse(core)) pieces.push({ kind: 'words', text: token });
    else {
      if (before !== '') pieces.push({ kind: 'words', text: before });
      pieces.push({ kind: 'code', text: core });
      if (after !== '') pieces.push({ kind: 'words', text: after });
    }
    pieces.push({ kind: 'words', text: ' ' });
  }
  return pieces;
}

/** Joins neighbours of words, and drops the space at the end. */
function joined(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (piece.kind === 'words' && last?.kind === 'words') {
      const text = last.text.endsWith(' ') && piece.text === ' ' ? last.text : last.text + piece.text;
      result[result.length - 1] = { kind: 'words', text };
    } else result.push(piece);
  }
  const last = result.at(-1);
  if (last?.kind === 'words') result[result.length - 1] = { kind: 'words', text: last.text.trimEnd() };
  return result.filter((piece) => piece.text !== '');
}

/**
 * Splits plain text into prose and code. Prose is an allow-list of letters, numbers and the punctuation of sentences;
 * whatever else stands in the text, and whatever it puts into backticks, is code.
 */
export function pieces(text: string): readonly Piece[] {
  const result: Piece[] = [];
  let at = 0;
  const line = visibleLine(text);
  for (const quoted of line.matchAll(/`([^`]+)`/g)) {
    const before = line.slice(at, quoted.index);
    result.push(...piecesOfProse(before));
    if (before !== '' && !/\s$/.test(before)) dropTrailingSpace(result);
    result.push({ kind: 'code', text: (quoted[1] ?? '').trim() || '`' });
    at = quoted.index + quoted[0].length;
    if (/\s/.test(line.charAt(at))) result.push({ kind: 'words', text: ' ' });
  }
  result.push(...piecesOfProse(line.slice(at)));
  return joined(separated(result));
}

function dropTrailingSpace(list: Piece[]): void {
  const last = list.at(-1);
  if (last?.kind === 'words' && last.text === ' ') list.pop();
}

/** Two code spans never touch: their fences would read as one. */
function separated(list: readonly Piece[]): Piece[] {
  return list.flatMap((piece, index) =>
    piece.kind === 'code' && list[index - 1]?.kind === 'code'
      ? [{ kind: 'words' as const, text: ' ' }, piece]
      : [piece],
  );
}
