import type { OperationName } from '../languages/operation-names.ts';
import { keyName, keyValue } from './map-keys.ts';
import type { Operands, Operation } from './operations.ts';
import { safeRegex } from './operations-text.ts';
import { textOf } from './text.ts';
import {
  constant,
  force,
  type ListValue,
  list,
  type MapValue,
  map,
  same,
  UNDEFINED,
  union,
  unknown,
  type Value,
} from './value.ts';

/** Operations on maps (objects, dicts, hashes). */
export function mapOperation(name: OperationName): Operation | undefined {
  return Object.hasOwn(OPERATIONS, name) ? OPERATIONS[name] : undefined;
}

function entriesOf(
  value: Value,
): { readonly entries: readonly (readonly [string, Value])[]; readonly open: boolean } | undefined {
  const forced = force(value);
  if (forced.kind === 'map') return { entries: [...forced.entries], open: forced.open };
  if (forced.kind === 'instance') return { entries: [...forced.fields], open: false };
  if (forced.kind === 'class') return { entries: [...forced.statics], open: false };
  if (forced.kind === 'list')
    return { entries: forced.items.map((item, at) => [String(at), item] as const), open: forced.open };
  return undefined;
}

const listing =
  (pick: (key: Value, value: Value) => Value): Operation =>
  ({ receiver, run }) => {
    if (receiver.kind === 'module') {
      const names = run.exportedNames(receiver.module);
      return list(names.map(([key, value]) => pick(constant(key), value)));
    }
    const entries = entriesOf(receiver);
    if (entries !== undefined)
      return list(
        entries.entries.map(([key, value]) =>
          pick(receiver.kind === 'map' ? keyValue(receiver, key) : constant(key), value),
        ),
        entries.open,
      );
    return receiver.kind === 'constant' ? undefined : list([], true);
  };

function keyOf(operands: Operands, at = 0): string | undefined {
  const key = operands.rest[at] === undefined ? undefined : force(operands.rest[at]);
  return key?.kind === 'constant' ? String(key.value) : undefined;
}

function absorb(operands: Operands, target: MapValue, source: Value): void {
  const forced = force(source);
  if (forced.kind === 'constant') return;
  const entries = entriesOf(source);
  if (entries === undefined) {
    target.open = true;
    return;
  }
  for (const [key, value] of entries.entries) operands.run.put(target.entries, key, value);
  target.open ||= entries.open;
}

/** What both have is merged, too, where both are maps: a map below the target is copied before. */
function absorbDeeply(operands: Operands, target: MapValue, source: Value, depth = 0): void {
  const entries = entriesOf(source);
  if (entries === undefined || depth > DEEPEST) {
    absorb(operands, target, source);
    return;
  }
  for (const [key, value] of entries.entries) {
    const before = target.entries.get(key);
    const [own, other] = [before === undefined ? undefined : force(before), force(value)];
    if (own?.kind === 'map' && other.kind === 'map') {
      const both = map([...own.entries], own.open);
      absorbDeeply(operands, both, other, depth + 1);
      operands.run.put(target.entries, key, both);
    } else operands.run.put(target.entries, key, value);
  }
  target.open ||= entries.open;
}

/** Maps inside each other that are merged. */
const DEEPEST = 8;

/** `merge(target, ...sources)` of maps, through all levels; a function among them says how, and is no source. */
const mergeDeeply: Operation = (operands) => {
  const { receiver, rest } = operands;
  if (receiver.kind !== 'map') return undefined;
  for (const source of rest) if (force(source).kind !== 'function') absorbDeeply(operands, receiver, source);
  return receiver;
};

/** One map of several, or of a list of them; they stay as they are. */
const mergeCopies: Operation = (operands) => {
  const { receiver, rest } = operands;
  const sources = receiver.kind === 'list' ? receiver.items : [receiver, ...rest];
  const merged = map();
  for (const source of sources) absorbDeeply(operands, merged, source);
  return merged;
};

const merge: Operation = (operands) => {
  const { receiver, rest, run } = operands;
  if (receiver.kind === 'map') {
    for (const source of rest) absorb(operands, receiver, source);
    for (const [key, { value }] of operands.args.named) run.put(receiver.entries, key, value);
    return receiver;
  }
  if (receiver.kind === 'function') {
    for (const source of rest)
      for (const [key, value] of entriesOf(source)?.entries ?? [])
        run.put(run.propertiesOf(receiver.node), key, value);
    return receiver;
  }
  if (receiver.kind === 'instance') {
    for (const source of rest)
      for (const [key, value] of entriesOf(source)?.entries ?? []) run.put(receiver.fields, key, value);
    return receiver;
  }
  return receiver.kind === 'router' ? receiver : undefined;
};

/** A map of this one and those it is given; they stay as they are. What a later one has replaces the whole value. */
const merged: Operation = (operands) => {
  const { receiver, rest, args } = operands;
  if (receiver.kind !== 'map') return undefined;
  const both: MapValue = {
    ...receiver,
    entries: new Map(receiver.entries),
    getters: new Set(receiver.getters),
  };
  for (const source of rest) absorb(operands, both, source);
  for (const [key, { value }] of args.named) both.entries.set(key, value);
  return both;
};

/** The value of a key, which the map has no more; of a list, the item itself. Under an unknown test it may stay. */
const take: Operation = ({ receiver, rest, run, site }) => {
  const [wanted, fallback = UNDEFINED] = rest;
  if (wanted === undefined) return undefined;
  if (receiver.kind === 'list') {
    const at = receiver.items.findIndex((item) => same(force(item), force(wanted)));
    if (at < 0) return receiver.open ? unknown('an item of a list', site) : UNDEFINED;
    const item = receiver.items[at];
    if (run.condition === undefined) receiver.items.splice(at, 1);
    return item;
  }
  if (receiver.kind !== 'map') return undefined;
  const key = keyName(receiver, wanted);
  if (key === undefined) return unknown('a value by an unknown key', site);
  const value = receiver.entries.get(key);
  if (value === undefined)
    return receiver.open ? union([unknown(`the value of ${key}`, site), fallback]) : fallback;
  if (run.condition === undefined) run.drop(receiver.entries, key);
  return value;
};

/** A map of the entries whose keys are among those given, or are not. Keys that are not known leave open which those are. */
const chosen =
  (isKept: (isNamed: boolean) => boolean): Operation =>
  ({ receiver, rest }) => {
    if (receiver.kind !== 'map') return undefined;
    const keys = rest.map((key) => keyName(receiver, key));
    const left = [...receiver.entries].filter(([key]) => isKept(keys.includes(key)));
    return map(left, receiver.open || keys.includes(undefined));
  };

/** Pairs of keys and values. */
function fromEntries({ items, open }: ListValue, into: MapValue): MapValue {
  into.open = open;
  for (const item of items) {
    const pair = force(item);
    const key = pair.kind === 'list' ? keyName(into, pair.items[0]) : undefined;
    if (pair.kind === 'list' && key !== undefined) into.entries.set(key, pair.items[1] ?? UNDEFINED);
    else into.open = true;
  }
  return into;
}

const OPERATIONS: Partial<Record<OperationName, Operation>> = {
  keys: listing((key) => key),
  values: listing((_key, value) => value),
  entries: listing((key, value) => list([key, value])),
  'from-entries': ({ receiver }) => (receiver.kind === 'list' ? fromEntries(receiver, map()) : undefined),
  'new-map': (operands) => {
    const { receiver, args } = operands;
    const result: MapValue = { ...map(), keys: new Map() };
    if (receiver.kind === 'list') return fromEntries(receiver, result);
    if (receiver.kind === 'map') absorb(operands, result, receiver);
    else if (!(receiver.kind === 'constant')) result.open = true;
    for (const [key, { value }] of args.named) result.entries.set(key, value);
    return result;
  },
  merge,
  update: merge,
  'merge-copies': mergeCopies,
  'merge-deeply': mergeDeeply,
  merged,
  'keys-like': ({ receiver, rest }) => {
    const pattern = /^\/(.*)\/([a-z]*)$/s.exec(textOf(rest[0]) ?? '');
    const regex = pattern === null ? undefined : safeRegex(pattern[1] ?? '', pattern[2] ?? '');
    if (receiver.kind !== 'map') return undefined;
    if (regex === undefined) return map([...receiver.entries], true);
    return map(
      [...receiver.entries].filter(([key]) => regex.test(key)),
      receiver.open,
    );
  },
  omit: chosen((isNamed) => !isNamed),
  pick: chosen((isNamed) => isNamed),
  take,
  copy: ({ receiver }) => {
    if (receiver.kind === 'map')
      return { ...receiver, entries: new Map(receiver.entries), getters: new Set(receiver.getters) };
    return receiver.kind === 'list' ? list([...receiver.items], receiver.open) : receiver;
  },
  get: (operands) => {
    const { receiver, rest, site } = operands;
    if (receiver.kind === 'list') {
      const at = Number(keyOf(operands));
      return receiver.items[at] ?? unknown('an element', site);
    }
    if (receiver.kind !== 'map') return undefined;
    const key = keyName(receiver, rest[0]);
    if (key === undefined) return unknown('a value by an unknown key', site);
    const value = receiver.entries.get(key);
    if (value !== undefined) return value;
    const fallback = rest[1] ?? UNDEFINED;
    return receiver.open ? union([unknown(`the value of ${key}`, site), fallback]) : fallback;
  },
  set: (operands) => {
    const { receiver, rest, run } = operands;
    if (receiver.kind !== 'map') return undefined;
    const key = keyName(receiver, rest[0]);
    if (key === undefined) receiver.open = true;
    else run.put(receiver.entries, key, rest[1] ?? UNDEFINED);
    return receiver;
  },
  has: (operands) => {
    const { receiver, rest, site } = operands;
    if (receiver.kind !== 'map') return undefined;
    const key = keyName(receiver, rest[0]);
    if (key === undefined || (receiver.open && !receiver.entries.has(key)))
      return unknown('whether a map has it', site);
    return constant(receiver.entries.has(key));
  },
};
