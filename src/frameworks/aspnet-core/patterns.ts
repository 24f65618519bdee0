import type { Template } from '../framework.ts';

/** A piece of a segment: text as it is, or a parameter. */
export type Piece =
  | { readonly text: string }
  | {
      readonly name: string;
      /** `{id?}` and `{id=1}`: a path may end before it. */
      readonly optional: boolean;
      readonly standard?: string;
      readonly catchAll: boolean;
      /** `int`, `regex(…)`: what stands between the colons. */
      readonly constraints: readonly string[];
    };

/** The pieces of each segment of a route pattern: `a/{b:int?}/{c}.{d}`. */
export function parsePattern(pattern: string): readonly (readonly Piece[])[] {
  const segments: Piece[][] = [[]];
  const add = (piece: Piece) => segments.at(-1)?.push(piece);
  for (let at = 0; at < pattern.length; at++) {
    const character = pattern[at] ?? '';
    if (character === '/') segments.push([]);
    else if (character === '{' && pattern[at + 1] !== '{') {
      const end = endOfParameter(pattern, at);
      add(parameter(pattern.slice(at + 1, end)));
      at = end;
    } else {
      if (character === '{' || character === '}') at++;
      const last = segments.at(-1)?.at(-1);
      if (last !== undefined && 'text' in last)
        segments.at(-1)?.splice(-1, 1, { text: last.text + character });
      else add({ text: character });
    }
  }
  return segments.filter((pieces) => pieces.length > 0);
}

/** The brace that closes a parameter; doubled ones belong to its constraint. */
function endOfParameter(pattern: string, start: number): number {
  for (let at = start + 1; at < pattern.length; at++) {
    if (pattern[at] !== '}' && pattern[at] !== '{') continue;
    if (pattern[at + 1] === pattern[at]) at++;
    else if (pattern[at] === '}') return at;
  }
  return pattern.length;
}

function parameter(content: string): Piece {
  const stars = /^\*{0,2}/.exec(content)?.[0].length ?? 0;
  const [name = '', ...constraints] = parts(content.slice(stars));
  const last = constraints.at(-1) ?? name;
  const equals = signOutside(last, '=');
  const standard = equals < 0 ? undefined : last.slice(equals + 1);
  const bare = (text: string) => (text === last && equals >= 0 ? text.slice(0, equals) : text);
  const optional = standard === undefined && last.endsWith('?');
  return {
    name: bare(name).replace(/\?$/, ''),
    optional: optional || standard !== undefined,
    ...(standard === undefined ? {} : { standard }),
    catchAll: stars > 0,
    constraints: constraints.map((text) => bare(text).replace(/\?$/, '')),
  };
}

/** What colons outside of parentheses separate. */
function parts(content: string): readonly string[] {
  const found: string[] = [];
  let rest = content;
  for (let at = signOutside(rest, ':'); at >= 0; at = signOutside(rest, ':')) {
    found.push(rest.slice(0, at));
    rest = rest.slice(at + 1);
  }
  return [...found, rest];
}

function signOutside(text: string, sign: string): number {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '(') depth++;
    else if (text[at] === ')') depth--;
    else if (text[at] === sign && depth === 0) return at;
  }
  return -1;
}

/** Reads a route pattern. What is optional at its end gives a template without it, too. */
export function routeTemplates(pattern: string): readonly Template[] {
  const segments = parsePattern(pattern);
  const templates = [asTemplate(segments)];
  for (let end = segments.length; end > 0 && mayBeMissing(segments[end - 1] ?? []); end--)
    templates.push(asTemplate(segments.slice(0, end - 1)));
  const last = segments.at(-1) ?? [];
  const extension = last.at(-1);
  if (last.length > 1 && extension !== undefined && 'name' in extension && extension.optional)
    templates.push(asTemplate([...segments.slice(0, -1), withoutExtension(last)]));
  return templates;
}

/** `{file}.{ext?}`: without the extension its dot is gone, too. */
function withoutExtension(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.slice(0, -1).flatMap((piece, at): readonly Piece[] => {
    if (at < pieces.length - 2 || !('text' in piece)) return [piece];
    const text = piece.text.replace(/\.$/, '');
    return text === '' ? [] : [{ text }];
  });
}

export function mayBeMissing(pieces: readonly Piece[]): boolean {
  const [only] = pieces;
  return pieces.length === 1 && only !== undefined && 'name' in only && only.optional && !only.catchAll;
}

function asTemplate(segments: readonly (readonly Piece[])[]): Template {
  const path = `/${segments
    .map((pieces) => pieces.map((piece) => ('text' in piece ? piece.text : `{${piece.name}}`)).join(''))
    .join('/')}`;
  const last = segments.at(-1)?.at(-1);
  return last !== undefined && 'name' in last && last.catchAll ? { path, catchAll: last.name } : { path };
}
