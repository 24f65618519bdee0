import type { Method, Unresolved } from './route.ts';

/** One segment of a path template. */
export interface Segment {
  /** As written: `v{version}`. */
  readonly text: string;
  /** With every parameter as `{}`: `v{}`. */
  readonly key: string;
  /** Names of its parameters in order. */
  readonly parameters: readonly string[];
}

/** A path template, taken apart. */
export interface PathTemplate {
  readonly segments: readonly Segment[];
  /**
   * Its structure: two templates with one key are the same path, whatever their parameters are called. Case counts; a
   * trailing slash, a doubled one and a query do not.
   */
  readonly key: string;
  /** Names of all parameters in order. */
  readonly parameters: readonly string[];
}

/** Takes an OpenAPI path template apart; a brace without partner is text. */
export function parsePathTemplate(path: string): PathTemplate {
  const segments: Segment[] = [];
  let segment = emptySegment();
  for (const piece of pieces(path)) {
    if (piece === '/') {
      if (segment.text !== '') segments.push(segment);
      segment = emptySegment();
    } else if (isParameter(piece)) {
      segment.text += piece;
      segment.key += '{}';
      segment.parameters.push(parameterName(piece));
    } else {
      segment.text += piece;
      segment.key += decoded(piece);
    }
  }
  if (segment.text !== '') segments.push(segment);
  return { segments, key: keyOf(segments), parameters: segments.flatMap(({ parameters }) => parameters) };
}

/** The structure of some segments, as in {@link PathTemplate.key}. */
export function keyOf(segments: readonly Segment[]): string {
  return `/${segments.map(({ key }) => key).join('/')}`;
}

/** Whether two path templates are the same path: their structure is, parameter names apart. */
export function sameStructure(a: string, b: string): boolean {
  return parsePathTemplate(a).key === parsePathTemplate(b).key;
}

/** A base path and a path as one, with single slashes and none at the end: `/v1/orders`. */
export function joinPaths(base: string, path: string): string {
  const joined = `${base}/${path}`.replace(/\/{2,}/g, '/').replace(/\/$/, '');
  return joined.startsWith('/') ? joined : `/${joined}`;
}

/** Whether a route of this method answers requests of that method. */
export function answers(route: Method, method: Method): boolean {
  return route === 'ANY' || route === method;
}

/** A path of which some stretches are unknown, ready to be matched. */
export interface PathPattern {
  /** The known stretches in order, parameters as `{}`, lower case; one more than there are unknown stretches. */
  readonly known: readonly string[];
  /** The longest fixed segment that is known as a whole, for an index: `orders` of `/v{*}/orders`; else empty. */
  readonly required: string;
  /** Number of known characters that are no slash: the more, the more it says. */
  readonly weight: number;
}

/** Reads the path of an {@link Unresolved}; absent is wholly unknown. */
export function parsePathPattern(path: string | undefined): PathPattern {
  const known: string[] = [''];
  for (const piece of pieces(path ?? '{*}')) {
    const last = known.length - 1;
    const before = known[last] ?? '';
    if (piece === '{*}') {
      // Two unknown stretches beside each other are one.
      if (before !== '' || last === 0) known.push('');
    } else if (piece === '/' && before.endsWith('/')) {
      // A doubled slash is one.
    } else {
      known[last] = before + (isParameter(piece) ? '{}' : decoded(piece).toLowerCase());
    }
  }
  const [first = ''] = known;
  if (known.length === 1 || (first !== '' && !first.startsWith('/'))) known[0] = first.replace(/^\/?/, '/');
  const end = known.length - 1;
  if (end > 0 || known[0] !== '/') known[end] = (known[end] ?? '').replace(/\/$/, '');
  return {
    known,
    required: longest(known.flatMap((stretch, place) => wholeSegments(stretch, place === 0, place === end))),
    weight: known.join('').replaceAll('/', '').length,
  };
}

/** The segments of a known stretch that no unknown text can touch. */
function wholeSegments(stretch: string, isFirst: boolean, isLast: boolean): readonly string[] {
  const parts = stretch.split('/');
  return parts.filter((part, place) => {
    const open = (place === 0 && !isFirst) || (place === parts.length - 1 && !isLast);
    return !open && !part.includes('{}');
  });
}

function longest(texts: readonly string[]): string {
  return texts.reduce((best, text) => (text.length > best.length ? text : best), '');
}

/** Whether a pattern can be the path with this structural key: unknown stretches take any text, also none. */
export function patternCovers(pattern: PathPattern, key: string): boolean {
  const text = key.toLowerCase();
  return covers(pattern.known, text) || covers(pattern.known, `${text}/`);
}

/**
 * Whether an unresolved registration could serve an operation.
 *
 * @param path full path template of the operation, with its base.
 */
export function couldServe(
  unresolved: Pick<Unresolved, 'methods' | 'path'>,
  method: Method,
  path: string,
): boolean {
  const { methods } = unresolved;
  if (methods !== undefined && !methods.some((candidate) => answers(candidate, method))) return false;
  return patternCovers(parsePathPattern(unresolved.path), parsePathTemplate(path).key);
}

/** Leftmost matching of each known stretch, which finds a way whenever there is one. */
function covers(known: readonly string[], text: string): boolean {
  const [first = ''] = known;
  if (known.length === 1) return text === first;
  if (!text.startsWith(first)) return false;
  let position = first.length;
  let before = first;
  for (const stretch of known.slice(1, -1)) {
    const start = text.indexOf(stretch, position - shared(before, stretch));
    if (start === -1) return false;
    position = start + stretch.length;
    before = stretch;
  }
  const last = known.at(-1) ?? '';
  return text.endsWith(last) && text.length - last.length >= position - shared(before, last);
}

/** In `/api/{*}/users` the stretch may be empty, and then both slashes are one. */
function shared(before: string, after: string): number {
  return before.endsWith('/') && after.startsWith('/') ? 1 : 0;
}

/** Slashes, parameters with their braces, and the texts between them; up to the query. */
function* pieces(path: string): Generator<string> {
  let text = '';
  let position = 0;
  while (position < path.length) {
    const char = path.charAt(position);
    const end = char === '{' ? closingBrace(path, position) : -1;
    if (end === -1 && char !== '/' && char !== '?') {
      text += char;
      position += 1;
      continue;
    }
    if (text !== '') yield text;
    text = '';
    if (end === -1 && char === '?') return;
    const next = end === -1 ? position + 1 : end + 1;
    yield path.slice(position, next);
    position = next;
  }
  if (text !== '') yield text;
}

/** The brace that closes the one at `start`; constraints may hold braces of their own: `{id:[0-9]{3}}`. */
function closingBrace(path: string, start: number): number {
  let depth = 0;
  for (let position = start; position < path.length; position += 1) {
    if (path[position] === '{') depth += 1;
    if (path[position] === '}') depth -= 1;
    if (depth === 0) return position;
  }
  return -1;
}

function isParameter(piece: string): boolean {
  return piece.startsWith('{') && piece.endsWith('}') && piece.length > 1;
}

/** `id` of `{id}`, `{id:int}`, `{+id}`, `{id*}`. */
function parameterName(piece: string): string {
  return piece
    .slice(1, -1)
    .replace(/[:=].*$/s, '')
    .replace(/^[+*.;]+|[+*?]+$/g, '')
    .trim();
}

function decoded(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A segment that is being read. */
function emptySegment(): { text: string; key: string; parameters: string[] } {
  return { text: '', key: '', parameters: [] };
}
