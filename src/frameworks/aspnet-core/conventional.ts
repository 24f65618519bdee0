import { HOLE } from '../framework.ts';
import { mayBeMissing, type Piece, parsePattern } from './patterns.ts';

/** What a conventional route is asked for. */
export interface RouteValues {
  readonly controller: string;
  readonly action: string;
  readonly area: string | undefined;
}

type Key = keyof RouteValues;

const KEYS: readonly Key[] = ['area', 'controller', 'action'];

/** Constraints of the library; others may transform what they stand for. */
const KNOWN = /^(?:exists|alpha|required|minlength|maxlength|length|regex|nonfile)\b/;

/** What a constraint of a program makes of a route value; undefined where it is not known. */
export type Transform = (constraint: string, value: string) => string | undefined;

/**
 * The patterns by which a conventional route reaches an action: `{controller=Home}/{action=Index}/{id?}` is `Pots/Index/{id?}` and
 * `Pots` for the action `Index` of `Pots`. None where the pattern does not lead there.
 * @param defaults values that the route has without a segment for them, by name in lower case
 */
export function conventionalPatterns(
  pattern: string,
  defaults: ReadonlyMap<string, string>,
  values: RouteValues,
  transform: Transform,
): readonly string[] {
  const segments = parsePattern(pattern);
  const used = new Set(
    segments.flat().flatMap((piece) => ('name' in piece ? [piece.name.toLowerCase()] : [])),
  );
  // What has no segment must be the default, and what has no area is reached without one.
  const reaches = KEYS.every((key) =>
    used.has(key)
      ? values[key] !== undefined || isOptional(segments, key)
      : values[key]?.toLowerCase() === defaults.get(key)?.toLowerCase(),
  );
  return reaches ? written(segments, defaults, values, transform) : [];
}

const ROUTE_VALUE = /\{(?:controller|action|area)[:=?}]/i;

/**
 * The patterns of a template of an attribute that has parameters for its controller or action: they match these alone. Itself
 * where it has none.
 * https://learn.microsoft.com/aspnet/core/mvc/controllers/routing#reserved-routing-names
 */
export function attributePatterns(
  template: string,
  values: RouteValues,
  transform: Transform,
): readonly string[] {
  return ROUTE_VALUE.test(template)
    ? written(parsePattern(template), new Map(), values, transform)
    : [template];
}

function written(
  segments: readonly (readonly Piece[])[],
  defaults: ReadonlyMap<string, string>,
  values: RouteValues,
  transform: Transform,
): readonly string[] {
  const written = segments.map((pieces) =>
    pieces.map((piece) => asWritten(piece, values, transform)).join(''),
  );
  const patterns = [written.filter((segment) => segment !== '').join('/')];
  for (let end = segments.length; end > 0; end--) {
    const pieces = segments[end - 1] ?? [];
    if (!mayBeDropped(pieces, defaults, values)) break;
    if (keyOf(pieces[0]) !== undefined) patterns.push(written.slice(0, end - 1).join('/'));
  }
  return [...new Set(patterns)];
}

function keyOf(piece: Piece | undefined): Key | undefined {
  return piece !== undefined && 'name' in piece
    ? KEYS.find((key) => key === piece.name.toLowerCase())
    : undefined;
}

function isOptional(segments: readonly (readonly Piece[])[], key: Key): boolean {
  return segments.flat().some((piece) => keyOf(piece) === key && 'optional' in piece && piece.optional);
}

function asWritten(piece: Piece, values: RouteValues, transform: Transform): string {
  if ('text' in piece) return piece.text;
  const key = keyOf(piece);
  if (key !== undefined) {
    const own = piece.constraints.filter((one) => !KNOWN.test(one));
    return (
      own.reduce<string | undefined>(
        (value, one) => (value === undefined ? undefined : transform(one, value)),
        values[key] ?? '',
      ) ?? HOLE
    );
  }
  const stars = piece.catchAll ? '**' : '';
  const constraints = piece.constraints.map((one) => `:${one}`).join('');
  return `{${stars}${piece.name}${constraints}${piece.optional && !piece.catchAll ? '?' : ''}}`;
}

/** A path may end before what is optional, and before a name that is the default. */
function mayBeDropped(
  pieces: readonly Piece[],
  defaults: ReadonlyMap<string, string>,
  values: RouteValues,
): boolean {
  const [piece] = pieces;
  const key = keyOf(piece);
  if (piece === undefined || key === undefined) return mayBeMissing(pieces);
  if (pieces.length > 1 || !('name' in piece)) return false;
  const standard = piece.standard ?? defaults.get(key);
  return standard !== undefined && standard.toLowerCase() === values[key]?.toLowerCase();
}
