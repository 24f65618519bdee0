import {
  constant,
  type GivenValue,
  given,
  list,
  map,
  native,
  UNDEFINED,
  type Value,
} from '../../resolve/value.ts';
import type { Host } from '../framework.ts';
import { type Applied, nestName } from './decorators.ts';

/** What `SetMetadata` and decorators of `Reflector.createDecorator` wrote, by key. */
export type Metadata = ReadonlyMap<string, Value>;

interface Current {
  handler: Metadata;
  class: Metadata;
}

const NOTHING: Metadata = new Map();

function current(host: Host): Current {
  return host.state<Current>('metadata', () => ({ handler: NOTHING, class: NOTHING }));
}

/** What decorators wrote; the one that is applied last wins. */
export function metadataOf(decorators: readonly Applied[], host: Host): Metadata {
  const metadata = new Map<string, Value>();
  for (const { term, args } of decorators) {
    const made = term.receiver === undefined ? undefined : host.force(term.receiver);
    if (made?.kind === 'term' && nestName(made) === 'createDecorator')
      metadata.set(keyOf(made, host), args[0]?.value ?? map());
    else if (nestName(term) === 'SetMetadata' && args[0] !== undefined)
      metadata.set(keyOf(args[0].value, host), args[1]?.value ?? UNDEFINED);
  }
  return metadata;
}

/** A key as text; a decorator that is its own key is known by where it was made. */
function keyOf(key: Value | undefined, host: Host): string {
  const value = key === undefined ? undefined : host.force(key);
  if (value?.kind === 'term' && value.args !== undefined) return `${value.site.file}:${value.site.line}`;
  return value?.kind === 'term' ? value.symbol : (host.text(value) ?? '');
}

/** `Reflector`: what a guard reads is the metadata of the route that is being asked about. */
export function reflector(host: Host): Value {
  const read = (key: Value | undefined, target: Value | undefined): readonly Value[] => {
    const targets = (target === undefined ? undefined : host.items(target)) ?? [];
    return targets.flatMap((one) => {
      const place = host.text(one);
      if (place !== 'handler' && place !== 'class') return [];
      const value = current(host)[place].get(keyOf(key, host));
      return value === undefined ? [] : [value];
    });
  };
  const first = native('get', ({ positional: [key, target] }) => {
    const [value] = read(key?.value, target?.value);
    return value ?? UNDEFINED;
  });
  const all = native('getAllAndMerge', ({ positional: [key, target] }) =>
    list(read(key?.value, target?.value).flatMap((value) => host.items(value) ?? [value])),
  );
  return map([
    ['get', first],
    ['getAllAndOverride', first],
    ['getAll', all],
    ['getAllAndMerge', all],
  ]);
}

/** What `switchToHttp()` gives. */
const HTTP = map(
  ['getRequest', 'getResponse', 'getNext'].map((name) => [
    name,
    native(name, (_args, site) => ({ kind: 'unknown', why: name, site })),
  ]),
);

/** `ExecutionContext`, of which only the handler and the class are known. */
const CONTEXT = map(
  [
    ['switchToHttp', native('switchToHttp', () => HTTP)],
    ['getHandler', native('getHandler', () => constant('handler'))],
    ['getClass', native('getClass', () => constant('class'))],
    ['getType', native('getType', () => constant('http'))],
  ],
  true,
);

/** Guards that may stop a request to a route. One whose `canActivate` surely lets the route's metadata through is none. */
export function standing(
  guards: readonly GivenValue[],
  handler: Metadata,
  type: Metadata,
  host: Host,
): readonly GivenValue[] {
  const decisions = host.state('decisions', () => new Map<Value, Map<string, boolean>>());
  const signature = signatureOf(handler, type, host);
  return guards.filter((guard) => {
    const value = host.force(guard.value);
    if (value.kind !== 'class' && value.kind !== 'instance') return true;
    const known = decisions.get(value) ?? new Map<string, boolean>();
    decisions.set(value, known);
    const before = signature === undefined ? undefined : known.get(signature);
    if (before !== undefined) return before;
    const stands = !letsThrough(value, handler, type, host);
    if (signature !== undefined) known.set(signature, stands);
    return stands;
  });
}

/** Metadata as text, to decide once for routes that are alike; undefined where a value is no constant. */
function signatureOf(handler: Metadata, type: Metadata, host: Host): string | undefined {
  const parts: string[] = [];
  for (const [place, metadata] of [
    ['handler', handler],
    ['class', type],
  ] as const) {
    for (const [key, value] of metadata) {
      const forced = host.force(value);
      if (forced.kind !== 'constant') return undefined;
      parts.push(`${place} ${key} ${typeof forced.value} ${forced.value}`);
    }
  }
  return parts.join('\n');
}

function letsThrough(guard: Value, handler: Metadata, type: Metadata, host: Host): boolean {
  const state = current(host);
  const before = { ...state };
  Object.assign(state, { handler, class: type });
  const { effects } = host;
  const instance = guard.kind === 'class' ? host.instance(guard, { shared: true }) : guard;
  const result = host.call(host.member(instance, 'canActivate'), given(CONTEXT));
  const verdicts = host.alternatives(result);
  Object.assign(state, before);
  // A throw may stop a request, and so may what is not known.
  return (
    host.effects === effects &&
    verdicts.every((verdict) => verdict.kind === 'constant' && verdict.value === true)
  );
}

/** Guards that providers make global: `{ provide: APP_GUARD, useClass: X }`. */
export function providedGuards(providers: readonly Value[], host: Host): readonly GivenValue[] {
  return providers.flatMap((provider): readonly GivenValue[] => {
    const token = host.entry(provider, 'provide');
    if (token === undefined || nestName(host.force(token)) !== 'APP_GUARD') return [];
    const made =
      host.entry(provider, 'useClass') ??
      host.entry(provider, 'useExisting') ??
      host.entry(provider, 'useValue') ??
      factoryResult(host.entry(provider, 'useFactory'), host);
    return made === undefined ? [] : host.alternatives(made).map((value) => ({ value, written: '' }));
  });
}

function factoryResult(factory: Value | undefined, host: Host): Value | undefined {
  if (factory === undefined) return undefined;
  const fn = host.force(factory);
  if (fn.kind !== 'function') return undefined;
  const injected: Value = { kind: 'unknown', why: 'what is injected', site: host.siteOf(fn) };
  return host.call(fn, given(...host.parameters(fn).map(() => injected)));
}
