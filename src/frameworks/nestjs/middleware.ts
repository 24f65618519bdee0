import type { Method } from '../../model/route.ts';
import { type ClassValue, type GivenValue, given, map, native, type Value } from '../../resolve/value.ts';
import type { Host } from '../framework.ts';
import { patternNames } from '../shared/path-patterns.ts';
import { methodOf } from '../shared/verbs.ts';
import { nestName } from './decorators.ts';

/** A path, as `exclude` and `forRoutes` name it, for one method or any. */
export interface RoutePattern {
  readonly path: string;
  readonly method: Method;
  /** Absent: of a versioned route, the version is a part of the path. */
  readonly version?: string;
}

/** A route as patterns see it: without the global prefix. */
export interface RouteView {
  readonly path: string;
  readonly method: Method;
  /** As the URL writes it, `v1`; empty where there is none. */
  readonly version: string;
}

/** `consumer.apply(…).exclude(…).forRoutes(…)`. */
export interface Middleware {
  readonly layers: readonly GivenValue[];
  readonly excluded: readonly RoutePattern[];
  readonly paths: readonly RoutePattern[];
  readonly controllers: readonly ClassValue[];
}

/** Runs a module's `configure` and gives what it applies. */
export function middlewareOf(type: ClassValue, host: Host): readonly Middleware[] {
  const configure = host.members(type, { inherited: true }).find((member) => member.name === 'configure');
  if (configure?.kind !== 'method') return [];
  const found: Middleware[] = [];
  const consumer = map();
  consumer.entries.set(
    'apply',
    native('apply', ({ positional: layers }) => {
      const excluded: RoutePattern[] = [];
      const chain = map();
      chain.entries.set(
        'exclude',
        native('exclude', ({ positional }) => {
          excluded.push(...patternsOf(values(positional), host));
          return chain;
        }),
      );
      chain.entries.set(
        'forRoutes',
        native('forRoutes', ({ positional }) => {
          const targets = flat(values(positional), host);
          found.push({
            layers,
            excluded,
            paths: patternsOf(targets, host),
            controllers: targets.filter((target): target is ClassValue => target.kind === 'class'),
          });
          return consumer;
        }),
      );
      return chain;
    }),
  );
  host.call(host.member(host.instance(type, { shared: true }), 'configure'), given(consumer));
  return found;
}

function values(args: readonly GivenValue[]): readonly Value[] {
  return args.map((arg) => arg.value);
}

function flat(items: readonly Value[], host: Host): readonly Value[] {
  return items.flatMap((item) =>
    host.alternatives(item).flatMap((one) => (one.kind === 'list' ? flat(one.items, host) : [one])),
  );
}

/** Paths as text, or `{ path, method }`; what is not known is left out. */
export function patternsOf(items: readonly Value[], host: Host): readonly RoutePattern[] {
  return flat(items, host).flatMap((item): readonly RoutePattern[] => {
    if (item.kind === 'class') return [];
    const path = host.text(item.kind === 'map' ? host.entry(item, 'path') : item);
    if (path === undefined) return [];
    const verb = host.entry(item, 'method');
    const method = verb === undefined ? undefined : methodOf(nestName(host.force(verb)) ?? '');
    const version = host.text(host.entry(item, 'version'));
    return [{ path, method: method ?? 'ANY', ...(version === undefined ? {} : { version }) }];
  });
}

/** Whether middleware runs before a route of a controller. */
export function runsBefore(one: Middleware, type: ClassValue, route: RouteView): boolean {
  const names = (pattern: RoutePattern, below: boolean): boolean => {
    if (pattern.version === undefined)
      return matches(pattern, { ...route, path: `${route.version}/${route.path}` }, below);
    return route.version.endsWith(pattern.version) && matches(pattern, route, below);
  };
  if (one.excluded.some((pattern) => names(pattern, false))) return false;
  return (
    one.controllers.includes(type) || one.paths.some((pattern) => names(pattern, pattern.method === 'ANY'))
  );
}

/** Whether a pattern names a route, or with `below` something above it. */
export function matches(
  pattern: RoutePattern,
  route: Pick<RouteView, 'path' | 'method'>,
  below: boolean,
): boolean {
  if (pattern.method !== 'ANY' && pattern.method !== route.method) return false;
  return patternNames(pattern.path.replaceAll('(.*)', '*'), route.path, below);
}
