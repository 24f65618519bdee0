import type { Method } from '../../model/route.ts';
import type { Guard } from '../../resolve/router.ts';
import { type ClassValue, constant, type GivenValue, native, type Value } from '../../resolve/value.ts';
import type { Host, LibraryCall, MemberView } from '../framework.ts';
import { methodOf } from './verbs.ts';

/** An argument of a Python call, by position or by name. */
export function argument(
  call: LibraryCall,
  position: number | undefined,
  name: string,
): GivenValue | undefined {
  return call.args.named.get(name) ?? (position === undefined ? undefined : call.args.positional[position]);
}

/** An argument that is given and is not `None`. */
export function optional(
  call: LibraryCall,
  position: number | undefined,
  name: string,
  host: Host,
): Value | undefined {
  const value = argument(call, position, name)?.value;
  return value === undefined || isNothing(value, host) ? undefined : value;
}

export function isNothing(value: Value, host: Host): boolean {
  const forced = host.force(value);
  return forced.kind === 'constant' && (forced.value === null || forced.value === undefined);
}

/** Methods named by a list, a tuple, a set or one text; undefined where they are not known. */
export function namedMethods(value: Value, host: Host): readonly Method[] | undefined {
  const forced = host.force(value);
  const items = forced.kind === 'union' ? undefined : host.items(forced);
  if (items === undefined) return undefined;
  const names = items.map((item) => host.text(item));
  if (names.some((name) => name === undefined)) return undefined;
  return [...new Set(names.flatMap((name) => methodOf(name ?? '') ?? []))];
}

/** Something in a list that may be one of several lists, each thing once. */
export interface Listed {
  readonly items: readonly GivenValue[];
  /** In words, what of the list is not known. */
  readonly missing?: string;
}

/** What a list holds, of a union of lists what any of them holds. */
export function listed(value: Value | undefined, host: Host): Listed {
  const items = new Map<Value, GivenValue>();
  let missing: string | undefined;
  for (const one of value === undefined ? [] : host.alternatives(value)) {
    if (one.kind === 'list') {
      one.items.forEach((item, at) => {
        const forced = host.force(item);
        if (!items.has(forced)) items.set(forced, { value: forced, written: one.written?.[at] ?? '' });
      });
      if (one.open) missing = 'more than is known is in the list';
    } else if (one.kind === 'router') items.set(one, { value: one, written: '' });
    else if (one.kind !== 'constant') missing = one.kind === 'unknown' ? one.why : `a ${one.kind}`;
  }
  return missing === undefined ? { items: [...items.values()] } : { items: [...items.values()], missing };
}

/** A path and all that may follow. */
export function everythingBelow(path: Value | undefined): Value {
  const rest: Value = { kind: 'unknown', why: 'what is below', site: { file: '', line: 0 } };
  if (path === undefined) return rest;
  return path.kind === 'constant' && path.value !== null && path.value !== undefined
    ? { kind: 'text', parts: [String(path.value), rest] }
    : path;
}

/** Decorators under the one that registers, outermost first; those that register, too, or only note something, are none. */
export function wrappers(handler: Value | undefined, host: Host): readonly Guard[] {
  if (handler === undefined) return [];
  return host
    .decorationsOf(host.force(handler))
    .filter((decoration) => {
      const value = host.force(decoration.value);
      return value.kind !== 'native' && value.kind !== 'router' && !isLanguage(value);
    })
    .map((decoration) => ({ name: decoration.written.replace(/\(.*$/s, '') }));
}

/** `@staticmethod`, `@functools.wraps(f)`: the language's own. */
function isLanguage(value: Value): boolean {
  return (
    value.kind === 'term' &&
    /^(?:staticmethod|classmethod|property|functools\..*|typing\..*|contextlib\..*|abc\..*)$/.test(
      value.symbol,
    )
  );
}

/** A handler as a person names it: a method with its class. */
export function handlerName(handler: GivenValue | undefined, host: Host): string {
  const value = handler === undefined ? undefined : host.force(handler.value);
  const name = host.handlerName(handler);
  if (value?.kind !== 'function' || (handler?.written ?? '') !== '') return name;
  const home = value.home ?? value.wraps?.home;
  return home === undefined ? name : `${home.name}.${name}`;
}

/** One method of a class-based view. */
export interface ViewMethod {
  readonly method: Method;
  /** `UserView.get`, by the class that is registered. */
  readonly handler: string;
  readonly guards: readonly Guard[];
}

/** Methods that a class-based view answers: its members, inherited ones too, that are named like one. */
export function viewMethods(type: ClassValue, host: Host, names: ReadonlySet<string>): readonly ViewMethod[] {
  return host
    .members(type, { inherited: true })
    .filter((member) => names.has(member.name))
    .flatMap((member) => {
      const method = methodOf(member.name);
      if (method === undefined) return [];
      return [{ method, handler: `${type.name}.${member.name}`, guards: memberGuards(member, host) }];
    });
}

function memberGuards(member: MemberView, host: Host): readonly Guard[] {
  const value = host.force(member.value());
  host.handlerName({ value, written: member.name });
  return wrappers(value, host);
}

/** Decorators in a class's list (`decorators = [a, b]`), where the last is applied last: outermost first. */
export function listedDecorators(type: ClassValue, name: string, host: Host): readonly Guard[] {
  const value = host.force(host.member(type, name));
  return value.kind === 'list' ? [...host.guardNames([{ value, written: '' }])].reverse() : [];
}

/** The first base class of a library in a class's lineage that is one of these. */
export function hasBase(type: ClassValue, host: Host, isBase: (symbol: string) => boolean): boolean {
  return host.lineage(type).some((base) => base.kind === 'term' && isBase(base.symbol));
}

/** What gives back what it decorates, and registers nothing. */
export function quietDecorator(host: Host): Value {
  return native('decorator', (args) => {
    host.handlerName(args.positional[0]);
    return args.positional[0]?.value ?? constant(null);
  });
}
