import type { Method } from '../../model/route.ts';
import type { Router } from '../../resolve/router.ts';
import { constant, force, type GivenValue, UNDEFINED, type Value } from '../../resolve/value.ts';
import type { Host } from '../framework.ts';
import { methodOf } from '../shared/verbs.ts';
import { filtersOf } from './controllers.ts';
import { nested, onCollection, onMember, onNew } from './nesting.ts';
import {
  fixedPath,
  inside,
  joined,
  type MapperCall,
  names,
  onePath,
  type Path,
  pathsOf,
  pathValue,
  type RouteSet,
  withModule,
} from './scope.ts';

/** `get`, `match` and their like: paths as texts, actions as symbols, or a hash of paths and where they lead. */
export function match(router: Router, set: RouteSet, call: MapperCall, host: Host, method?: Method): void {
  const [first, ...others] = call.args;
  if (first === undefined) return;
  const pairs = pairsOf(first);
  if (pairs === undefined || others.length > 0) {
    for (const path of call.args) matchOne(router, set, path, call, host, method);
    return;
  }
  for (const [path, to] of pairs)
    matchOne(router, set, path, { ...call, options: new Map([...call.options, ['to', to]]) }, host, method);
}

/** `'path' => to`: a hash, or a list of pairs where paths are put together. */
export function pairsOf(value: Value): readonly (readonly [Value, Value])[] | undefined {
  const forced = force(value);
  if (forced.kind === 'map') return [...forced.entries].map(([key, to]) => [constant(key), to] as const);
  if (forced.kind !== 'list' || forced.items.length === 0) return undefined;
  const pairs = forced.items.map((item) => force(item));
  if (!pairs.every((pair) => pair.kind === 'list' && pair.items.length === 2)) return undefined;
  return pairs.flatMap((pair) => {
    if (pair.kind !== 'list') return [];
    const [key, to] = pair.items;
    return key === undefined || to === undefined ? [] : [[key, to] as const];
  });
}

function matchOne(
  router: Router,
  set: RouteSet,
  path: Value,
  call: MapperCall,
  host: Host,
  method: Method | undefined,
): void {
  const on = host.text(call.options.get('on'));
  if (on !== undefined) {
    const options = new Map([...call.options].filter(([key]) => key !== 'on'));
    const work = () => matchOne(router, set, path, { ...call, options }, host, method);
    if (on === 'collection') onCollection(set, work);
    else if (on === 'member') onMember(set, work);
    else onNew(set, work);
    return;
  }
  const again = () => matchOne(router, set, path, call, host, method);
  if (set.scope.level === 'resources') nested(set, host, again);
  else if (set.scope.level === 'resource') onMember(set, again);
  else add(router, set, path, call, host, method);
}

function add(
  router: Router,
  set: RouteSet,
  path: Value,
  call: MapperCall,
  host: Host,
  method: Method | undefined,
): void {
  const { scope } = set;
  const methods = method === undefined ? methodsOf(call.options.get('via') ?? scope.via, host) : [method];
  for (const own of pathsOf(path, host)) {
    const place = joined(
      scope.path,
      call.options.has('path')
        ? (onePath(call.options.get('path'), host) ?? own)
        : isAction(path)
          ? translated(set, own)
          : own,
    );
    const isFormatted = call.options.has('format')
      ? mustHaveFormat(call.options.get('format'))
      : scope.format === true;
    const at = pathValue(isFormatted ? { ...place, parts: [...place.parts, '.:format'] } : place);
    if (methods === undefined) {
      host.unresolved('its method is not known', { router, path: at, site: call.call.site });
      continue;
    }
    const target = targetOf(set, own, call, host);
    host.route(router, {
      methods,
      path: at,
      handler: target.handler,
      nature: target.handler === REDIRECT ? 'redirect' : 'operation',
      guards: [...scope.guards, ...filtersOf(set, target.controller, target.action, host)],
      site: call.call.site,
      ...(call.eitherMethod === undefined ? {} : { eitherMethod: call.eitherMethod }),
    });
  }
}

/** `format: true`; a text says which format answers where none is given. */
export function mustHaveFormat(value: Value | undefined): boolean {
  const forced = value === undefined ? undefined : force(value);
  return forced?.kind === 'constant' && forced.value === true;
}

/** The methods of `via`; without it Rails refuses the route. */
function methodsOf(via: Value | undefined, host: Host): readonly Method[] | undefined {
  const found = names(via, host)?.map((name) => methodOf(name));
  if (found === undefined || found.length === 0) return undefined;
  return found.every((method) => method !== undefined) ? found.filter((one) => one !== undefined) : undefined;
}

const CANONICAL = new Set(['index', 'create', 'new', 'show', 'update', 'destroy']);
const METHOD_LEVELS = new Set(['collection', 'member', 'new']);

/** An action is a symbol; a text is a path. */
function isAction(path: Value): boolean {
  const forced = force(path);
  return forced.kind === 'constant' && forced.symbol === true;
}

/** The resource's own actions have no segment; `edit` and others may have another name for theirs (`path_names`). */
function translated(set: RouteSet, own: Path): Path {
  const [only, ...others] = own.parts;
  if (typeof only !== 'string' || others.length > 0) return own;
  const { level, pathNames } = set.scope;
  if (level !== undefined && METHOD_LEVELS.has(level) && CANONICAL.has(only)) return fixedPath('');
  return fixedPath(pathNames.get(only) ?? only);
}

interface Target {
  readonly handler: string;
  readonly controller?: string;
  readonly action?: string;
}

export const REDIRECT = 'redirect';

/** Where a route leads: `to`, controller and action, or what its path spells (`'photos/show'`). */
function targetOf(set: RouteSet, own: Path, call: MapperCall, host: Host): Target {
  const { scope } = set;
  const to = call.options.get('to') ?? scope.to;
  const text = to === undefined ? undefined : host.text(to);
  const [first] = own.parts;
  const path = own.parts.length === 1 && typeof first === 'string' ? first.replace(/\(\.:format\)$/, '') : '';
  let controller = host.text(call.options.get('controller')) ?? scope.controller;
  let action = host.text(call.options.get('action')) ?? scope.action;
  if (to !== undefined && text === undefined) return { handler: endpointName(to, call, host) };
  if (text !== undefined) {
    const [before, after] = text.split('#');
    if (after === undefined) action = text;
    else {
      controller = before === '' ? controller : before;
      action = after;
    }
  } else if (action === undefined && /^\/?[-\w]+\/[-\w/]+$/.test(path)) {
    const spelt = path.replace(/^\//, '').replaceAll('-', '_');
    const slash = spelt.lastIndexOf('/');
    controller ??= spelt.slice(0, slash);
    action = spelt.slice(slash + 1);
  } else if (/^[\w-]+$/.test(path)) action ??= path.replaceAll('-', '_');
  if (controller === undefined) return { handler: action ?? '(none)' };
  const whole = controller.startsWith('/') ? controller.slice(1) : withModule(scope.module, controller);
  return { handler: `${whole}#${action ?? 'index'}`, controller: whole, action: action ?? 'index' };
}

/** `redirect(…)`, a lambda, or an application of Rack. */
function endpointName(to: Value, call: MapperCall, host: Host): string {
  const forced = force(to);
  if (forced.kind === 'term' && forced.symbol === REDIRECT) return REDIRECT;
  const given: GivenValue = call.call.args.named.get('to') ?? { value: to, written: '' };
  return host.handlerName(given.value === to ? given : { value: to, written: '' });
}

/** `root 'home#index'`, `root to: …`. */
export function root(router: Router, set: RouteSet, call: MapperCall, host: Host): void {
  const [to] = call.args;
  const options = to === undefined ? call.options : new Map([...call.options, ['to', to] as const]);
  const { level, resource } = set.scope;
  const method = options.has('via') ? undefined : 'GET';
  const work = () => match(router, set, { ...call, args: [constant('/')], options }, host, method);
  if ((level === 'resources' || level === 'resource') && resource !== undefined)
    inside(set, { level: 'root', path: joined(set.scope.path, resource.path) }, work);
  else work();
}

export function nothing(): Value {
  return UNDEFINED;
}
