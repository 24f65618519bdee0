import { unreadable } from './unreadable.ts';

/** A JSON object whose values are not yet known. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a value is a JSON object, not a list. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** @param where names the place in the error: `files."src/a.py"`. */
export function objectAt(value: unknown, where: string): JsonObject {
  if (isObject(value)) return value;
  throw unreadable(`${where} is ${describe(value)}, no object`);
}

/** See {@link objectAt}. */
export function listAt(value: unknown, where: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw unreadable(`${where} is ${describe(value)}, no list`);
}

/** A whole number from 0 to 2^53 − 1. */
export function countAt(value: unknown, where: string): number {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
  throw unreadable(`${where} is ${describe(value)}, no count`);
}

/** Whether hits are above zero; any finite number is one, as counters of long runs are written with exponents. */
export function hitsAt(value: unknown, where: string): boolean {
  if (typeof value === 'number' && Number.isFinite(value)) return value > 0;
  throw unreadable(`${where} is ${describe(value)}, no number of hits`);
}

/** See {@link objectAt}. */
export function textAt(value: unknown, where: string): string {
  if (typeof value === 'string') return value;
  throw unreadable(`${where} is ${describe(value)}, no text`);
}

function describe(value: unknown): string {
  if (value === undefined) return 'absent';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : JSON.stringify(value).slice(0, 40);
}
