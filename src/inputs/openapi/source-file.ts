import type { Location } from '../../model/location.ts';

/** For each object of a parsed file, the line of each of its keys. Lines count from 1. */
export type KeyLines = ReadonlyMap<object, ReadonlyMap<string, number>>;

/** What a parser makes of a text: plain data (never cyclic; aliases may share objects) and the place of every key. */
export interface ParsedText {
  readonly value: unknown;
  readonly lines: KeyLines;
  /** Line on which the content starts, after comments. */
  readonly firstLine: number;
  /** Keys that an object has twice, of which the last counts. */
  readonly duplicates: readonly DuplicateKey[];
}

/** A key that an object has twice, with the lines of both. */
export interface DuplicateKey {
  readonly key: string;
  readonly before: number;
  readonly line: number;
}

/** One file of an API description, parsed once. */
export interface SourceFile extends ParsedText {
  /** Relative to the root, forward slashes. */
  readonly file: string;
  /** Of its bytes, lower-case hex. */
  readonly sha256: string;
}

/** A value in a file, and the line of the key that holds it. */
export interface Cursor {
  readonly source: SourceFile;
  readonly value: unknown;
  readonly line: number;
}

/** A JSON object, as opposed to an array or a scalar. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The member of an object or the item of an array, where it has it itself. */
export function child(parent: Cursor, key: string): Cursor | undefined {
  const { source, value } = parent;
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  const item: unknown = Reflect.get(value, key);
  if (Array.isArray(value)) {
    return { source, value: item, line: firstKeyLine(source, item) ?? parent.line };
  }
  return { source, value: item, line: source.lines.get(value)?.get(key) ?? parent.line };
}

/** Where a cursor stands, for a message or a finding. */
export function locationOf(cursor: Cursor): Location {
  return { file: cursor.source.file, line: cursor.line };
}

/** Sets a member as data even where its name is `__proto__`. */
export function setMember(object: Record<string, unknown>, key: string, value: unknown): void {
  if (key === '__proto__') {
    Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
  } else {
    object[key] = value;
  }
}

/** Array items have no line of their own: an object among them stands where its first key does. */
function firstKeyLine(source: SourceFile, item: unknown): number | undefined {
  if (!isObject(item)) return undefined;
  const lines = source.lines.get(item);
  return lines === undefined ? undefined : lines.values().next().value;
}
