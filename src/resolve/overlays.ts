import type { Evaluation } from './evaluation.ts';
import { soften } from './operators.ts';
import { type MapValue, map, type Value } from './value.ts';

/** Maps inside each other that are looked through. */
const DEEPEST = 3;

/**
 * What is put over a map is not known (`{ ...standard, ...given }`, `settings[name] = given[name]`): the plain data in it may be
 * something else when the program runs. It stays usable as a default and decides nothing.
 */
export function overlay(run: Evaluation, target: MapValue): void {
  for (const [key, value] of target.entries) {
    const soft = softened(value, key, 0);
    if (soft !== undefined && soft !== value) run.put(target.entries, key, soft);
  }
}

/** Undefined for what is no plain data. */
function softened(value: Value, key: string, depth: number): Value | undefined {
  if (value.kind === 'constant' || value.kind === 'text') return soften(value, key);
  if (value.kind === 'list' && value.items.every(({ kind }) => kind === 'constant' || kind === 'text'))
    return value;
  if (value.kind !== 'map' || depth > DEEPEST || value.entries.size === 0) return undefined;
  const inside = map([], value.open);
  for (const [name, one] of value.entries) {
    const soft = softened(one, `${key}.${name}`, depth + 1);
    if (soft === undefined) return undefined;
    inside.entries.set(name, soft);
  }
  return { ...inside, getters: value.getters };
}
