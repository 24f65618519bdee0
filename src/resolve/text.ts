import { HOLE, type KnownText } from '../frameworks/framework.ts';
import type { Location } from '../model/location.ts';
import {
  alternatives,
  type ConstantValue,
  constant,
  force,
  type TextValue,
  type UnknownValue,
  union,
  unknown,
  type Value,
} from './value.ts';

/** At most this many texts come out of one concatenation of unions. */
const TEXT_LIMIT = 64;

/** Characters of a text that is kept; no path and no name is longer. */
const LENGTH_LIMIT = 100_000;

/** Known and unknown stretches of a text that are told apart. */
const PARTS_LIMIT = 1_000;

/** Joins values as text: one value, a union when parts are unions. */
export function concatenate(values: readonly Value[], site: Location): Value {
  let texts: (TextValue | ConstantValue)[] = [constant('')];
  for (const value of values) {
    const pieces = alternatives(value).map((piece) => asText(piece, site));
    if (texts.length * pieces.length > TEXT_LIMIT) return unknown('text with too many variants', site);
    texts = texts.flatMap((left) => pieces.map((right) => joinTexts(left, right)));
    if (texts.some(isTooLong)) return unknown('a text that is too long', site);
    texts = knownByDefault(texts);
  }
  return union(texts);
}

/** What the code knows of a text that the environment may as well give is its default. */
function knownByDefault(texts: (TextValue | ConstantValue)[]): (TextValue | ConstantValue)[] {
  const known = texts.filter((text) => text.kind === 'constant');
  const holes = texts.flatMap((text) => partsOf(text).filter((part) => typeof part !== 'string'));
  const [setting] = holes;
  if (known.length === 0 || setting === undefined || !holes.every(isSetting)) return texts;
  return known.map(({ value, soft }) => constant(value, soft ?? `default of ${setting.why}`));
}

function isSetting({ optional }: UnknownValue): boolean {
  return optional === true;
}

/** A character of a text, where it is known that it stands there; counted from the end where `at` is below 0. */
export function characterAt(value: Value, at: number): ConstantValue | undefined {
  if (value.kind === 'text') {
    const part = at < 0 ? value.parts.at(-1) : value.parts[0];
    return typeof part === 'string' ? characterAt(constant(part, value.soft), at) : undefined;
  }
  if (value.kind !== 'constant' || typeof value.value !== 'string') return undefined;
  const character = value.value.at(at);
  return character === undefined ? undefined : constant(character, value.soft);
}

function isTooLong(text: TextValue | ConstantValue): boolean {
  return text.kind === 'constant'
    ? String(text.value).length > LENGTH_LIMIT
    : text.parts.length > PARTS_LIMIT;
}

function asText(value: Value, site: Location): TextValue | ConstantValue {
  if (value.kind === 'text') return value;
  if (value.kind === 'constant') {
    const text = value.value === null || value.value === undefined ? '' : String(value.value);
    return constant(text, value.soft);
  }
  return { kind: 'text', parts: [asUnknown(value, site)] };
}

/** Any value as the reason why it is not known. */
export function asUnknown(value: Value, site: Location): UnknownValue {
  const forced = force(value);
  switch (forced.kind) {
    case 'unknown':
      return forced;
    case 'term':
      return unknown(forced.args === undefined ? forced.symbol : `${forced.symbol}(…)`, forced.site);
    case 'instance':
      return unknown(`an instance of ${forced.class.name}`, site);
    default:
      return unknown(`a ${forced.kind}`, site);
  }
}

function joinTexts(
  left: TextValue | ConstantValue,
  right: TextValue | ConstantValue,
): TextValue | ConstantValue {
  const soft = left.soft ?? right.soft;
  if (left.kind === 'constant' && right.kind === 'constant')
    return constant(`${left.value}${right.value}`, soft);
  const parts = [...partsOf(left), ...partsOf(right)].filter((part) => part !== '');
  return soft === undefined ? { kind: 'text', parts } : { kind: 'text', parts, soft };
}

function partsOf(text: TextValue | ConstantValue): readonly (string | UnknownValue)[] {
  return text.kind === 'constant' ? [String(text.value)] : text.parts;
}

/** Texts that the configuration gives for what the code does not tell, by the reason why it is not known. */
export type Assumed = ReadonlyMap<string, string>;

/** All texts that a value can be; what is not known is a {@link HOLE} with its reason. Never empty. */
export function textsOf(value: Value, site: Location, assumed?: Assumed): readonly KnownText[] {
  const texts = new Map<string, KnownText>();
  for (const alternative of alternatives(value)) {
    const text = knownText(asText(alternative, site), assumed);
    if (!texts.has(text.text)) texts.set(text.text, text);
  }
  return byDefault([...texts.values()]);
}

/** Of texts of which the code knows one and the environment may give another, the code's: it is the default. */
function byDefault(texts: readonly KnownText[]): readonly KnownText[] {
  const known = texts.filter(({ holes }) => holes.length === 0);
  const [setting] = texts.flatMap(({ holes }) => holes);
  if (known.length === 0 || setting === undefined) return texts;
  if (!texts.every(({ holes }) => holes.every(isSetting))) return texts;
  return known.map((text) => ({ ...text, soft: text.soft ?? `default of ${setting.why}` }));
}

function knownText(value: TextValue | ConstantValue, assumed: Assumed | undefined): KnownText {
  const given: string[] = [];
  const parts = partsOf(value).map((part) => {
    const text = typeof part === 'string' ? undefined : assumed?.get(part.why);
    if (text !== undefined && typeof part !== 'string') given.push(part.why);
    return text ?? part;
  });
  const known = {
    text: parts.map((part) => (typeof part === 'string' ? part : HOLE)).join(''),
    holes: parts.filter((part) => typeof part !== 'string'),
  };
  const [name] = given;
  const soft = name === undefined ? value.soft : `value of ${name} in the configuration`;
  return soft === undefined ? known : { ...known, soft };
}

/** The text of a constant string or number, undefined for anything else. Soft constants count. */
export function textOf(value: Value | undefined): string | undefined {
  if (value === undefined) return undefined;
  const forced = force(value);
  if (forced.kind !== 'constant') return undefined;
  return typeof forced.value === 'string' || typeof forced.value === 'number'
    ? String(forced.value)
    : undefined;
}
