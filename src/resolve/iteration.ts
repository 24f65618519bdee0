import { LIMITS } from './budget.ts';
import type { Evaluation } from './evaluation.ts';
import { keyValue } from './map-keys.ts';
import type { Scope } from './scope.ts';
import {
  alternatives,
  constant,
  extendList,
  force,
  type ListValue,
  list,
  UNDEFINED,
  union,
  unknown,
  type Value,
} from './value.ts';

/** What a loop sees, step by step; `open` when there may be more, or nothing is known. */
export interface Steps {
  readonly items: readonly { readonly key: Value; readonly value: Value }[];
  readonly open: boolean;
  /** Nothing is known: one step with unknown values stands for all. */
  readonly unknown: boolean;
}

/** What iterating a value yields, in the language of the scope. */
export function iterate(run: Evaluation, over: Value, scope: Scope): Steps {
  const site = { file: scope.file, line: run.site.line };
  const members = alternatives(over);
  const items: { key: Value; value: Value }[] = [];
  let open = false;
  for (const member of members) {
    if (member.kind === 'list') {
      member.items.slice(0, LIMITS.iterations).forEach((value, at) => {
        items.push({ key: constant(at), value: THERE.get(value) ?? value });
      });
      open ||= member.open || member.items.length > LIMITS.iterations;
    } else if (member.kind === 'map') {
      for (const [key, value] of member.entries) items.push(mapStep(scope, keyValue(member, key), value));
      open ||= member.open;
    } else if (
      member.kind === 'constant' &&
      typeof member.value === 'number' &&
      Number.isInteger(member.value) &&
      scope.module.language.traits.scope === 'directory'
    ) {
      // Go's `range 10`.
      for (let at = 0; at < Math.min(member.value, LIMITS.iterations); at++)
        items.push({ key: constant(at), value: constant(at) });
    } else if (!(member.kind === 'constant')) open = true;
  }
  if (items.length === 0 && open) {
    const value = unknown('an element of something unknown', site);
    return { items: [{ key: value, value }], open: true, unknown: true };
  }
  return { items, open, unknown: false };
}

function mapStep(scope: Scope, key: Value, value: Value): { key: Value; value: Value } {
  switch (scope.module.language.traits.mapIteration) {
    case 'keys':
      return { key, value: key };
    case 'values':
      return { key, value };
    case 'entries':
      return { key, value: list([key, force(value)]) };
  }
}

/** `...(test ? [a] : [])`: each item of one list or another is there or is nothing. */
export function spreadLists(result: ListValue, lists: readonly Value[]): void {
  const seen = new Set<Value>();
  for (const one of lists) {
    if (one.kind !== 'list') continue;
    // A list to which something may have been appended is the one before it, and that: what both have is there once.
    const items = one.items.map(maybe).filter((item) => !seen.has(item));
    for (const item of items) seen.add(item);
    extendList(result, items);
    result.open ||= one.open;
  }
}

const MAYBES = new WeakMap<Value, Value>();
/** What may be nothing, by that: a loop sees it where it is there. */
const THERE = new WeakMap<Value, Value>();

/** A value or nothing; the same object for the same value, and what may be nothing already is itself. */
function maybe(value: Value): Value {
  if (value.kind === 'union' && value.members.includes(UNDEFINED)) return value;
  const known = MAYBES.get(value) ?? union([value, UNDEFINED]);
  MAYBES.set(value, known);
  THERE.set(known, value);
  return known;
}
