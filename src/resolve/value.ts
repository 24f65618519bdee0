import type { ClassExpression, ClassMember, Expression, FunctionExpression } from '../languages/syntax.ts';
import type { Location } from '../model/location.ts';
import type { Module } from './module.ts';
import type { Router } from './router.ts';
import type { Scope } from './scope.ts';

/**
 * What an expression can be worth. Nothing here is guessed: what is not known is `unknown` and says why; a library's
 * symbol, or a call of it, stays a `term` until a framework says what it means.
 */
export type Value =
  | ConstantValue
  | TextValue
  | RegexValue
  | ListValue
  | MapValue
  | FunctionValue
  | ClassValue
  | InstanceValue
  | ModuleValue
  | TermValue
  | RouterValue
  | MethodValue
  | NativeValue
  | UnionValue
  | UnknownValue
  | LazyValue;

/** A known scalar. */
export interface ConstantValue {
  readonly kind: 'constant';
  readonly value: string | number | boolean | null | undefined;
  /** Written as a symbol (Ruby): a name rather than a text. */
  readonly symbol?: boolean;
  /** Why the environment may override it (`default of process.env.BASE`): usable as text, never decides a branch. */
  readonly soft?: string;
}

/** Text that is known in part. */
export interface TextValue {
  readonly kind: 'text';
  readonly parts: readonly (string | UnknownValue)[];
  readonly soft?: string;
}

export interface RegexValue {
  readonly kind: 'regex';
  readonly source: string;
  readonly flags: string;
}

/** A list; `open` when it may hold more than its items. Mutable, as lists are. */
export interface ListValue {
  readonly kind: 'list';
  readonly items: Value[];
  open: boolean;
  /** How the code writes each item, where it is a literal: names of guards in a list. */
  readonly written?: readonly string[];
  /** Names under which its items can be read, too (Python's named tuples). */
  readonly names?: readonly string[];
}

/** A map or plain object; `open` when it may hold more than its entries. Mutable. */
export interface MapValue {
  readonly kind: 'map';
  readonly entries: Map<string, Value>;
  /** Keys whose value is a function to be called when read. */
  readonly getters: Set<string>;
  open: boolean;
  /** Of a map that takes any key: those that are no constants, by the name under which their value is held. */
  readonly keys?: Map<string, Value>;
  /** The struct's type where the literal named one. */
  readonly type?: Value;
  /** How the code writes each value of a literal: names of handlers and guards in options. */
  readonly written?: Map<string, string>;
}

/** A decorator, annotation or attribute: its value and how the code writes it. */
export interface Decoration {
  readonly value: Value;
  readonly written: string;
  readonly line: number;
}

export interface FunctionValue {
  readonly kind: 'function';
  readonly node: FunctionExpression;
  readonly scope: Scope;
  /** Name for a person: its own, or the variable or member that it was first bound to. */
  readonly name?: string;
  /** Bound receiver. */
  readonly self?: Value;
  /** The class that holds it, for `super`. */
  readonly home?: ClassValue;
  /** Decorators that were met under the one that is being applied, outermost first. */
  readonly decorations?: readonly Decoration[];
  /** The function that a decorator of the repository wrapped. */
  readonly wraps?: FunctionValue;
  /** All declarations of its name, itself among them, where arguments decide which one is called. */
  readonly overloads?: readonly FunctionValue[];
}

export interface ClassValue {
  readonly kind: 'class';
  /** With the members of all parts that were met, where it has several (C#'s `partial`). */
  node: ClassExpression;
  readonly scope: Scope;
  readonly name: string;
  /** Evaluated base classes, in order. */
  readonly bases: Value[];
  /** Keyword arguments of the class header; the only type argument of a base under the base's name (C#). */
  readonly named: ReadonlyMap<string, Value>;
  /** Own static members that were evaluated or assigned. */
  readonly statics: Map<string, Value>;
  /** Own members by name, those added from outside included; the last one wins. */
  readonly members: Map<string, ClassMember>;
  /** Scope in which a member added from outside, or an attribute of another part, was written. */
  readonly memberScopes: Map<ClassMember | Expression, Scope>;
}

export interface InstanceValue {
  readonly kind: 'instance';
  readonly class: ClassValue;
  readonly fields: Map<string, Value>;
  /** Where it was made. */
  readonly site?: Location;
  /** What the library's base class made, when a framework models it. */
  inner?: Value;
}

export interface ModuleValue {
  readonly kind: 'module';
  readonly module: Module;
}

/** A value given to a call, and how the code writes it. */
export interface GivenValue {
  readonly value: Value;
  readonly written: string;
}

/** Arguments of a call. */
export interface Arguments {
  readonly positional: readonly GivenValue[];
  readonly named: ReadonlyMap<string, GivenValue>;
  /** A spread of something unknown was among them: there may be more. */
  readonly open: boolean;
  /** A container hands over what is missing and has no default. */
  readonly injected?: boolean;
  /** Types that a generic function is given. */
  readonly types?: readonly Value[];
}

/** A library's symbol (`express.Router`), or a call of it when it has `args`. */
export interface TermValue {
  readonly kind: 'term';
  /** Dotted from the library's name: `@nestjs/common.Controller`. */
  readonly symbol: string;
  readonly args?: Arguments;
  /** For `a(x).b(y)`: the term `a(x)`. */
  readonly receiver?: Value;
  readonly site: Location;
}

export interface RouterValue {
  readonly kind: 'router';
  readonly router: Router;
}

/** A member of a value that only matters when it is called: `router.get`, `list.map`. */
export interface MethodValue {
  readonly kind: 'method';
  readonly receiver: Value;
  readonly name: string;
}

/** A function of a framework model or of the evaluator, e.g. what `@router.get('/x')` is before it meets its function. */
export interface NativeValue {
  readonly kind: 'native';
  readonly name: string;
  readonly call: (args: Arguments, site: Location) => Value;
  /** What can be read from it (`context.keys`). */
  readonly members?: ReadonlyMap<string, Value>;
}

export interface UnionValue {
  readonly kind: 'union';
  readonly members: readonly Value[];
}

export interface UnknownValue {
  readonly kind: 'unknown';
  /** In words a developer understands: `process.env.BASE`, `parameter prefix of build`. */
  readonly why: string;
  readonly site: Location;
  /** Why it is not known, where that needs more words than what it is. */
  readonly because?: string;
  /** It is a setting of the environment: with a default, the default is a soft constant. */
  readonly environment?: boolean;
  /** A setting of a language in which one that nobody makes is empty: what the code knows beside it stands by default. */
  readonly optional?: boolean;
  /** What a library gives to a function that it was given: the library's symbol. */
  readonly givenBy?: string;
  /** By its type it is an object of the repository, of which only the class is known: its methods can be called. */
  readonly instance?: () => InstanceValue | undefined;
  /** It is a part of settings that are asked by their names. */
  readonly settings?: SettingsSection;
}

/** A part of settings that are asked by their names. */
export interface SettingsSection {
  /** Library types that it has. */
  readonly types: readonly string[];
  /** The setting that is read by an index. */
  at(key: string): Value;
  /** What a member is; undefined where it is nothing of the settings. */
  member(name: string): Value | undefined;
  inside(key: string): UnknownValue;
  /** What a file says of this part; undefined where none does. */
  said(): { readonly data: unknown; readonly file: string } | undefined;
}

/** A value that is computed when it is first needed. */
export interface LazyValue {
  readonly kind: 'lazy';
  readonly force: () => Value;
}

export const UNDEFINED: ConstantValue = { kind: 'constant', value: undefined };
export const NULL: ConstantValue = { kind: 'constant', value: null };

export function constant(value: ConstantValue['value'], soft?: string): ConstantValue {
  return soft === undefined ? { kind: 'constant', value } : { kind: 'constant', value, soft };
}

export function unknown(why: string, site: Location): UnknownValue {
  return { kind: 'unknown', why, site };
}

export function list(items: Value[], open = false): ListValue {
  return { kind: 'list', items, open };
}

export function map(entries: Iterable<readonly [string, Value]> = [], open = false): MapValue {
  return { kind: 'map', entries: new Map(entries), getters: new Set(), open };
}

export function native(name: string, call: NativeValue['call']): NativeValue {
  return { kind: 'native', name, call };
}

/** A lazy value that computes once; asked for again while it computes, it is unknown. */
export function lazy(compute: () => Value, site: Location): LazyValue {
  let state: 'new' | 'busy' | 'done' = 'new';
  let value: Value = UNDEFINED;
  return {
    kind: 'lazy',
    force: () => {
      if (state === 'busy') return unknown('a value that depends on itself', site);
      if (state === 'new') {
        state = 'busy';
        value = force(compute());
        state = 'done';
      }
      return value;
    },
  };
}

/** The value behind lazy ones. */
export function force(value: Value): Exclude<Value, LazyValue> {
  let current = value;
  for (let depth = 0; current.kind === 'lazy' && depth < 100; depth++) current = current.force();
  return current.kind === 'lazy' ? unknown('a value that is never computed', { file: '', line: 0 }) : current;
}

/** At most this many members are kept apart; more become unknown. */
const UNION_LIMIT = 16;

/** A longer list is no tuple. */
const TUPLE_LIMIT = 8;

/** One of several values; equal ones collapse. */
export function union(values: readonly Value[]): Value {
  const members: Value[] = [];
  for (const value of values) {
    const forced = value.kind === 'lazy' ? value : force(value);
    for (const member of forced.kind === 'union' ? forced.members : [forced]) {
      if (!members.some((known) => same(known, member))) members.push(member);
    }
  }
  const [first] = members;
  if (members.length === 1 && first !== undefined) return first;
  return members.length > UNION_LIMIT ? bounded(members) : { kind: 'union', members };
}

/**
 * Members that are too many: tuples (`return nil, err`, a dozen times) by their places, and of what is not known one for all.
 * Where that does not help, nothing is known.
 */
function bounded(members: readonly Value[]): Value {
  const tuples = members.filter((one) => one.kind === 'list' && !one.open && one.names === undefined);
  const length = tuples[0]?.kind === 'list' ? tuples[0].items.length : 0;
  const isTuple = (one: Value) => one.kind === 'list' && one.items.length === length;
  if (length > 1 && length <= TUPLE_LIMIT && tuples.length === members.length && tuples.every(isTuple)) {
    const at = (place: number) =>
      union(tuples.flatMap((one) => (one.kind === 'list' ? (one.items[place] ?? []) : [])));
    return list(Array.from({ length }, (_, place) => at(place)));
  }
  const first = members.find((one) => one.kind === 'unknown');
  const fewer = members.filter((one) => one.kind !== 'unknown' || one === first);
  if (fewer.length <= UNION_LIMIT) return union(fewer);
  return joinedLists(members) ?? unknown('one of too many values', { file: '', line: 0 });
}

/** Too many lists, of which one is meant (a table that is put together under several tests), are one with the items of all. */
function joinedLists(members: readonly Value[]): ListValue | undefined {
  const items = new Set<Value>();
  let open = false;
  for (const member of members) {
    if (member.kind !== 'list') return undefined;
    open ||= member.open;
    for (const item of member.items) items.add(item);
  }
  return list([...items], open);
}

/**
 * Members of a union, or the value itself; lazy ones forced. A union may hold a lazy value that leads back to it (code that
 * assigns a variable from itself): each is visited once.
 */
export function alternatives(value: Value): readonly Exclude<Value, LazyValue | UnionValue>[] {
  const forced = force(value);
  if (forced.kind !== 'union') return [forced];
  const members: Exclude<Value, LazyValue | UnionValue>[] = [];
  const seen = new Set<Value>([value, forced]);
  const waiting: Value[] = [...forced.members].reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    const member = force(next);
    if (member.kind === 'union') {
      if (!seen.has(member)) waiting.push(...[...member.members].reverse());
      seen.add(member);
    } else members.push(member);
  }
  return members;
}

/** Whether a value is surely nothing: undefined, null, nil, None. */
export function isNothing(value: Value): boolean {
  const forced = force(value);
  return forced.kind === 'constant' && (forced.value === undefined || forced.value === null);
}

/** What a member can be read from: where a value is something or nothing, reading from nothing ends the program. */
export function receivers(value: Value): ReturnType<typeof alternatives> {
  const all = alternatives(value);
  const something = all.filter((one) => !isNothing(one));
  return something.length === 0 ? all : something;
}

/** At most this many items of a list are kept; of a longer one it is only known that it goes on. */
const ITEMS_LIMIT = 5_000;

/** Appends to a list in place, as far as lists go. */
export function extendList(into: ListValue, items: readonly Value[]): void {
  const room = ITEMS_LIMIT - into.items.length;
  for (const item of items.slice(0, Math.max(0, room))) into.items.push(item);
  if (items.length > room) into.open = true;
}

/** Whether two values are surely the same. */
export function same(a: Value, b: Value): boolean {
  if (a === b) return true;
  if (a.kind === 'constant' && b.kind === 'constant') return a.value === b.value && a.soft === b.soft;
  if (a.kind === 'router' && b.kind === 'router') return a.router === b.router;
  if (a.kind === 'module' && b.kind === 'module') return a.module === b.module;
  if (a.kind === 'term' && b.kind === 'term')
    return a.args === undefined && b.args === undefined && a.symbol === b.symbol;
  if (a.kind === 'unknown' && b.kind === 'unknown') return a.why === b.why;
  if (a.kind === 'function' && b.kind === 'function')
    return a.node === b.node && a.scope === b.scope && a.self === b.self;
  return false;
}

export const NO_ARGUMENTS: Arguments = { positional: [], named: new Map(), open: false };

/** What a container gives to a constructor. */
export const INJECTED: Arguments = { ...NO_ARGUMENTS, injected: true };

/** Arguments from plain values, for calls that a framework or an operation makes. */
export function given(...values: readonly Value[]): Arguments {
  return { positional: values.map((value) => ({ value, written: '' })), named: new Map(), open: false };
}
