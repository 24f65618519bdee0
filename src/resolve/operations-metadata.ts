import type { OperationName } from '../languages/operation-names.ts';
import { lineage } from './classes.ts';
import type { Evaluation } from './evaluation.ts';
import type { Operation } from './operations.ts';
import { prototypeOf } from './prototypes.ts';
import { type ClassValue, constant, force, UNDEFINED, unknown, type Value } from './value.ts';

/** Operations on what code notes on classes and members (`reflect-metadata`): key, [value], target, [member]. */
export function metadataOperation(name: OperationName): Operation | undefined {
  return Object.hasOwn(OPERATIONS, name) ? OPERATIONS[name] : undefined;
}

/** Whoever has notes, and under which names: those of a member are its class's, with the member's name in front. */
type Notes = Map<object, Map<string, Value>>;

const MEMBER = '\u0000';

function notesOf(run: Evaluation): Notes {
  const known = run.state.get('metadata');
  if (known instanceof Map) return known;
  const notes: Notes = new Map();
  run.state.set('metadata', notes);
  return notes;
}

/** What has notes of its own: functions are met as several values. */
function holderOf(value: Value | undefined): object | undefined {
  const forced = value === undefined ? undefined : force(value);
  if (forced?.kind === 'function') return forced.node;
  return forced?.kind === 'class' || forced?.kind === 'instance' || forced?.kind === 'map'
    ? forced
    : undefined;
}

/** Holders in the order in which they are asked: a class and its bases, a prototype and those of the bases. */
function chainOf(run: Evaluation, value: Value | undefined, own: boolean): readonly object[] {
  const holder = holderOf(value);
  const forced = value === undefined ? undefined : force(value);
  if (holder === undefined || forced === undefined) return [];
  const type = forced.kind === 'instance' ? forced.class : forced;
  if (own || type.kind !== 'class') return [holder];
  const bases = lineage(type).flatMap((at) => (at.kind === 'class' ? [at] : []));
  return forced.kind === 'instance' ? [holder, ...bases.map((at) => prototypeOf(run, at))] : bases;
}

/** Text of a key: a text, a symbol, a library's constant, a class. */
function metadataKey(value: Value | undefined, member?: Value): string | undefined {
  const key = value === undefined ? undefined : force(value);
  const part = member === undefined ? undefined : force(member);
  const of = part?.kind === 'constant' && part.value !== undefined ? `${String(part.value)}${MEMBER}` : '';
  if (part !== undefined && part.kind !== 'constant') return undefined;
  if (key?.kind === 'constant') return of + String(key.value);
  if (key?.kind === 'term' && key.args === undefined) return of + key.symbol;
  return undefined;
}

const read =
  (own: boolean, answer: (value: Value | undefined) => Value): Operation =>
  ({ run, receiver, rest, site }) => {
    const [target, member] = rest;
    const key = metadataKey(receiver, member);
    const notes = notesOf(run);
    const chain = chainOf(run, target, own);
    if (key === undefined || chain.length === 0) return unknown('metadata of a class', site);
    for (const holder of chain) {
      const value = notes.get(holder)?.get(key);
      if (value !== undefined) return answer(value);
    }
    return mayBeNotedByLibrary(run, target, key)
      ? unknown('metadata that a library may note', site)
      : answer(undefined);
  };

/** What the compiler (`design:type`) and decorators of libraries note is not seen. Keys that the repository writes are its own. */
function mayBeNotedByLibrary(run: Evaluation, target: Value | undefined, key: string): boolean {
  const plain = key.slice(key.lastIndexOf(MEMBER) + 1);
  if (plain.startsWith('design:')) return true;
  const isOwn = [...notesOf(run).values()].some((names) =>
    [...names.keys()].some((one) => one.slice(one.lastIndexOf(MEMBER) + 1) === plain),
  );
  if (isOwn) return false;
  const forced = target === undefined ? undefined : force(target);
  const type = forced?.kind === 'instance' ? forced.class : forced;
  return (
    type?.kind !== 'class' ||
    lineage(type).some((at) => at.kind !== 'class' || run.decoratedByLibraries.has(at))
  );
}

const define: Operation = ({ run, receiver, rest }) => {
  const [value, target, member] = rest;
  const holder = holderOf(target);
  const key = metadataKey(receiver, member);
  if (holder === undefined || key === undefined) return UNDEFINED;
  const notes = notesOf(run);
  const own = notes.get(holder) ?? new Map<string, Value>();
  notes.set(holder, own);
  run.put(own, key, value ?? UNDEFINED);
  return UNDEFINED;
};

const NOTHING: ReadonlyMap<string, Value> = new Map();

/** What was noted on a class itself, by key. */
export function metadataOn(run: Evaluation, type: ClassValue): ReadonlyMap<string, Value> {
  return notesOf(run).get(type) ?? NOTHING;
}

const OPERATIONS: Partial<Record<OperationName, Operation>> = {
  'define-metadata': define,
  'get-metadata': read(false, (value) => value ?? UNDEFINED),
  'get-own-metadata': read(true, (value) => value ?? UNDEFINED),
  'has-metadata': read(false, (value) => constant(value !== undefined)),
  'has-own-metadata': read(true, (value) => constant(value !== undefined)),
};
