import type { Location } from '../../model/location.ts';
import type { Method } from '../../model/route.ts';
import {
  type ClassValue,
  constant,
  type Decoration,
  type GivenValue,
  given,
  type TermValue,
  type Value,
} from '../../resolve/value.ts';
import type { Host } from '../framework.ts';
import { methodOf } from '../shared/verbs.ts';

/** A decorator of a library that was applied, with what composes it resolved. */
export interface Applied {
  /** Its last word: `Controller`. */
  readonly name: string;
  readonly term: TermValue;
  readonly args: readonly GivenValue[];
  /** Line of the decorator as the class or method shows it. */
  readonly line: number;
  /** The list that one decorator of a library stands for, where it is of one. */
  readonly together?: Value;
}

const ROUTES = new Map<string, Method>([
  ['Get', 'GET'],
  ['Post', 'POST'],
  ['Put', 'PUT'],
  ['Patch', 'PATCH'],
  ['Delete', 'DELETE'],
  ['Head', 'HEAD'],
  ['Options', 'OPTIONS'],
  ['QueryMethod', 'QUERY'],
  ['All', 'ANY'],
  ['Sse', 'GET'],
]);

const EMPTY = constant('');

/** The last word of one of Nest's own symbols; undefined for others'. */
export function nestName(value: Value): string | undefined {
  if (value.kind !== 'term' || !/^(?:@nestjs\/|nest-router)/.test(value.symbol)) return undefined;
  return value.symbol.slice(value.symbol.lastIndexOf('.') + 1);
}

/** Decorators in the order in which they are applied, from the bottom up; compositions are taken apart. */
export function applied(decorations: readonly Decoration[], host: Host): readonly Applied[] {
  return [...decorations].reverse().flatMap(({ value, line }) => expand(value, line, host));
}

function expand(value: Value, line: number, host: Host): readonly Applied[] {
  return host.alternatives(value).flatMap((one): readonly Applied[] => {
    if (one.kind === 'list')
      return one.items
        .flatMap((item) => expand(item, line, host))
        .map((each) => ({ ...each, together: one }));
    if (one.kind === 'function') return recorded(one, line, host);
    if (one.kind !== 'term' || one.args === undefined) return [];
    const name = one.symbol.slice(one.symbol.lastIndexOf('.') + 1);
    const { positional } = one.args;
    if (name === 'applyDecorators') return positional.flatMap((arg) => expand(arg.value, line, host));
    return [{ name, term: one, args: positional, line }];
  });
}

/** A decorator of the repository that is a function: what it does to its target is seen by calling it. */
function recorded(decorator: Value, line: number, host: Host): readonly Applied[] {
  const calls = host.state<{ to: Applied[] | undefined; line: number }>('recording', () => ({
    to: undefined,
    line: 0,
  }));
  const before = { ...calls };
  const found: Applied[] = [];
  Object.assign(calls, { to: found, line });
  const site: Location = { file: '', line: 0 };
  const part = (why: string): Value => ({ kind: 'unknown', why, site });
  host.call(decorator, given(part('the target'), part('the key'), part('the descriptor')));
  Object.assign(calls, before);
  return found;
}

/** `UseGuards(X)(target, key, descriptor)` inside a decorator function. True when it was one that is being recorded. */
export function recordApplied(decorator: Value, host: Host): boolean {
  const calls = host.state<{ to: Applied[] | undefined; line: number }>('recording', () => ({
    to: undefined,
    line: 0,
  }));
  if (calls.to === undefined) {
    // What a decorator of the repository does where it is applied is seen where it stands.
    if (host.decorating) return true;
    const name = nestName(decorator);
    // Code that decorates a method of a class that it has at hand: which class that is, is not followed.
    if (name !== undefined && ROUTES.has(name))
      host.unresolved(`${name}(…) is applied to a method by code`, { methods: [ROUTES.get(name) ?? 'ANY'] });
    return false;
  }
  calls.to.push(...expand(decorator, calls.line, host));
  return true;
}

export interface MethodRoute {
  readonly methods: readonly Method[];
  readonly paths: readonly Value[];
  readonly line: number;
}

/**
 * What `@Get('x')` and its like say; the decorator that is applied last wins. Several only where one decorator of a library
 * stands for a list of them.
 */
export function routesOf(decorators: readonly Applied[], host: Host): readonly MethodRoute[] {
  const found = decorators.flatMap((one) => {
    const route = routeOf(one, host);
    return route === undefined ? [] : [{ route, together: one.together }];
  });
  const winner = found.at(-1);
  if (winner === undefined) return [];
  if (winner.together === undefined) return [winner.route];
  return found.filter(({ together }) => together === winner.together).map(({ route }) => route);
}

function routeOf({ name, term, args, line }: Applied, host: Host): MethodRoute | undefined {
  if (nestName(term) === undefined) return undefined;
  const method = ROUTES.get(name);
  if (method !== undefined) return { methods: [method], paths: pathsOf(args[0]?.value, host), line };
  if (name !== 'RequestMapping') return undefined;
  const options = args[0]?.value;
  const verb = host.entry(options, 'method');
  const known = verb === undefined ? 'GET' : methodOf(nestName(host.force(verb)) ?? '');
  return {
    methods: known === undefined ? [] : [known],
    paths: pathsOf(host.entry(options, 'path'), host),
    line,
  };
}

export interface ControllerSpec {
  readonly paths: readonly Value[];
  readonly version?: Value;
  /** Names of the hosts it answers for only. */
  readonly hosts: readonly string[];
  readonly site: Location;
}

/** `Reflect.defineMetadata(PATH_METADATA, path, Controller)`: what a module does to the path of a controller of its own. */
function writtenPath(type: ClassValue, host: Host): Value | undefined {
  const written = [...host.metadata(type)].find(([key]) => key === 'path' || key.endsWith('.PATH_METADATA'));
  return written?.[1];
}

/** What the nearest `@Controller` says: a class without one has that of its base. */
export function controllerOf(type: ClassValue, host: Host): ControllerSpec | undefined {
  const spec = decoratedController(type, host);
  const path = writtenPath(type, host);
  return spec === undefined || path === undefined ? spec : { ...spec, paths: pathsOf(path, host) };
}

function decoratedController(type: ClassValue, host: Host): ControllerSpec | undefined {
  for (const at of host.lineage(type)) {
    if (at.kind !== 'class') continue;
    const found = last(applied(host.decorations(at), host), 'Controller');
    if (found === undefined) continue;
    const [first] = found.args;
    const options = first === undefined ? undefined : host.force(first.value);
    const site = host.siteOf(at);
    if (options?.kind !== 'map') return { paths: pathsOf(options, host), hosts: [], site };
    const version = host.entry(options, 'version');
    return {
      paths: pathsOf(host.entry(options, 'path'), host),
      hosts: (host.items(host.entry(options, 'host')) ?? []).flatMap((one) => host.text(one) ?? []),
      site,
      ...(version === undefined ? {} : { version }),
    };
  }
  return undefined;
}

/** The one of a name that was applied last. */
export function last(decorators: readonly Applied[], name: string): Applied | undefined {
  return decorators.findLast((one) => one.name === name && nestName(one.term) !== undefined);
}

/** Guards of `@UseGuards`, those of base classes first. */
export function classGuards(type: ClassValue, host: Host): readonly GivenValue[] {
  return [...host.lineage(type)]
    .reverse()
    .flatMap((at) => (at.kind === 'class' ? guardsIn(applied(host.decorations(at), host)) : []));
}

export function guardsIn(decorators: readonly Applied[]): readonly GivenValue[] {
  return decorators.flatMap((one) =>
    one.name === 'UseGuards' && nestName(one.term) !== undefined ? one.args : [],
  );
}

/** A path, several, or none, which is the empty one. */
function pathsOf(value: Value | undefined, host: Host): readonly Value[] {
  if (value === undefined) return [EMPTY];
  return host.alternatives(value).flatMap((one): readonly Value[] => {
    if (one.kind === 'list') return one.items;
    return one.kind === 'constant' && (one.value === undefined || one.value === null) ? [EMPTY] : [one];
  });
}
