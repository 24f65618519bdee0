import type { Router } from '../../resolve/router.ts';
import { constant, force, map, type Value } from '../../resolve/value.ts';
import type { Host } from '../framework.ts';
import { pluralize } from './inflections.ts';
import { inflectionsOf, nested, onCollection, onMember, onNew } from './nesting.ts';
import { match, mustHaveFormat } from './routes.ts';
import {
  fixedPath,
  inside,
  itself,
  joined,
  type MapperCall,
  type MapperScope,
  names,
  onePath,
  type Resource,
  type RouteSet,
  withModule,
} from './scope.ts';

/** Options of resources themselves; all others make a scope around them. */
const OWN = new Set(['as', 'controller', 'path', 'only', 'except', 'param', 'concerns']);

/** `resources :posts, :comments, only: …` and `resource :profile`. */
export function resources(
  router: Router,
  set: RouteSet,
  call: MapperCall,
  host: Host,
  isSingleton: boolean,
): void {
  const again = (options: ReadonlyMap<string, Value>, args = call.args) =>
    resources(router, set, { ...call, options, args }, host, isSingleton);
  if (call.args.length > 1) {
    const last = call.args.at(-1);
    // What is not known, and last, may be the options.
    const options =
      last === undefined || last.kind === 'text' || host.texts(last).every(({ holes }) => holes.length === 0)
        ? undefined
        : new Map([...call.options, ['only', last]]);
    const named = options === undefined ? call.args : call.args.slice(0, -1);
    for (const arg of named) again(options ?? call.options, [arg]);
    return;
  }
  const { options } = call;
  if (host.truth(options.get('shallow')) === true) {
    const rest = new Map([...options].filter(([key]) => key !== 'shallow'));
    inside(set, { shallow: true }, () => again(rest));
    return;
  }
  const { level } = set.scope;
  if (level === 'resources' || level === 'resource') {
    nested(set, host, () => again(options));
    return;
  }
  const others = new Map(
    [...options].filter(([key, value]) => !OWN.has(key) && force(value).kind !== 'regex'),
  );
  if (others.size > 0) {
    const own = new Map([...options].filter(([key]) => OWN.has(key)));
    inside(set, scopeChange(set, { ...call, args: [], options: others }, host), () => again(own));
    return;
  }
  const [name] = call.args;
  for (const one of name === undefined ? [] : host.texts(name))
    if (one.holes.length === 0) draw(router, set, one.text, call, host, isSingleton);
    else host.unresolved('the name of the resources is not known', { router, site: call.call.site });
}

function draw(
  router: Router,
  set: RouteSet,
  name: string,
  call: MapperCall,
  host: Host,
  isSingleton: boolean,
): void {
  const { options } = call;
  const plural = isSingleton ? pluralize(name, inflectionsOf(host)) : name;
  const resource: Resource = {
    name: host.text(options.get('as')) ?? name,
    path: onePath(options.get('path'), host) ?? fixedPath(name),
    controller: host.text(options.get('controller')) ?? plural,
    isSingleton,
    param: host.text(options.get('param')) ?? 'id',
    shallow: set.scope.shallow,
  };
  const actions = actionsOf(set, options, host, isSingleton);
  if (actions === undefined) {
    host.unresolved(`which actions of ${name} are routed is not known`, { router, site: call.call.site });
    return;
  }
  const change: Partial<MapperScope> = {
    level: isSingleton ? 'resource' : 'resources',
    resource,
    controller: resource.controller,
    shallowDepth: set.scope.shallowDepth + (resource.shallow ? 1 : 0),
  };
  inside(set, change, () => {
    if (call.block !== undefined) host.block(call.block, itself(router));
    for (const concern of names(options.get('concerns'), host) ?? []) runConcern(router, set, concern, host);
    // What it draws of itself follows what its block draws.
    const route = (verb: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE', action: string) => {
      if (!actions.includes(action)) return;
      const args: Value[] = [{ ...constant(action), symbol: true }];
      const own = { args, options: set.scope.options, block: undefined, call: call.call };
      match(router, set, { ...own, eitherMethod: action === 'update' }, host, verb);
    };
    onCollection(set, () => {
      if (!isSingleton) route('GET', 'index');
      route('POST', 'create');
    });
    onNew(set, () => route('GET', 'new'));
    onMember(set, () => {
      route('GET', 'edit');
      route('GET', 'show');
      route('PATCH', 'update');
      route('PUT', 'update');
      route('DELETE', 'destroy');
    });
  });
}

/** Which actions are routed; undefined where it depends on what is not known. */
function actionsOf(
  set: RouteSet,
  options: ReadonlyMap<string, Value>,
  host: Host,
  isSingleton: boolean,
): readonly string[] | undefined {
  const standard = [
    ...(isSingleton ? [] : ['index']),
    ...['create', 'show', 'update', 'destroy'],
    ...(set.apiOnly ? [] : ['new', 'edit']),
  ];
  const own = options.has('only') || options.has('except') ? options : undefined;
  const only = given(own === undefined ? set.scope.only : own.get('only'), host);
  const except = given(own === undefined ? set.scope.except : own.get('except'), host);
  if (only === 'unknown' || except === 'unknown') return undefined;
  const available = only ?? standard;
  return except === undefined ? available : available.filter((action) => !except.includes(action));
}

function given(value: Value | undefined, host: Host): readonly string[] | 'unknown' | undefined {
  const forced = value === undefined ? undefined : force(value);
  if (forced === undefined || (forced.kind === 'constant' && (forced.value ?? undefined) === undefined))
    return undefined;
  return names(forced, host) ?? 'unknown';
}

/** What `scope`, and options of resources that are no options of resources, change. */
export function scopeChange(set: RouteSet, call: MapperCall, host: Host): Partial<MapperScope> {
  const { scope } = set;
  const { options } = call;
  const text = (key: string) => host.text(options.get(key));
  const positional = call.args.flatMap((arg) => onePath(arg, host) ?? []);
  const [firstPath, ...otherPaths] = positional;
  const path =
    firstPath === undefined ? onePath(options.get('path'), host) : otherPaths.reduce(joined, firstPath);
  const shallowPath =
    onePath(options.get('shallow_path'), host) ?? (scope.level === 'nested' ? undefined : path);
  const module = text('module');
  const pathNames = host.entries(options.get('path_names'));
  const shallow = host.truth(options.get('shallow'));
  return {
    ...(path === undefined ? {} : { path: joined(scope.path, path) }),
    ...(shallowPath === undefined ? {} : { shallowPath: joined(scope.shallowPath, shallowPath) }),
    ...(module === undefined ? {} : { module: withModule(scope.module, module) }),
    ...(text('controller') === undefined ? {} : { controller: text('controller') ?? '' }),
    ...(text('action') === undefined ? {} : { action: text('action') ?? '' }),
    ...(options.has('to') ? { to: options.get('to') ?? constant(undefined) } : {}),
    ...(options.has('via') ? { via: options.get('via') ?? constant(undefined) } : {}),
    ...(options.has('only') || options.has('except')
      ? { only: options.get('only'), except: options.get('except') }
      : {}),
    ...(options.has('format') ? { format: mustHaveFormat(options.get('format')) } : {}),
    ...(shallow === undefined ? {} : { shallow: shallow || scope.shallow }),
    ...(pathNames.length === 0
      ? {}
      : {
          pathNames: new Map([
            ...scope.pathNames,
            ...pathNames.map(([key, value]) => [key, host.text(value) ?? key] as const),
          ]),
        }),
  };
}

/** `scope`, `namespace`, `controller`, `constraints`, `defaults`: a block in a changed scope. */
export function scoped(router: Router, set: RouteSet, call: MapperCall, host: Host): void {
  const { block } = call;
  if (block === undefined) return;
  inside(set, scopeChange(set, call, host), () => host.block(block, itself(router)));
}

/** `namespace :admin`: path, module and shallow path at once. */
export function namespace(router: Router, set: RouteSet, call: MapperCall, host: Host): void {
  const { level } = set.scope;
  if (level === 'resources' || level === 'resource') {
    nested(set, host, () => namespace(router, set, call, host));
    return;
  }
  const [name] = call.args;
  if (name === undefined) return;
  const options = new Map(call.options);
  const path = options.get('path') ?? name;
  options.set('path', path);
  if (!options.has('module')) options.set('module', name);
  if (!options.has('shallow_path')) options.set('shallow_path', path);
  scoped(router, set, { ...call, args: [], options }, host);
}

/** Runs a concern in the scope where it is used: a block, or something that has `call`. */
export function runConcern(router: Router, set: RouteSet, name: string, host: Host, options?: Value): void {
  const concern = set.concerns.get(name);
  if (concern === undefined) {
    host.unresolved(`the concern ${name} is not known`, { router });
    return;
  }
  const given = [{ value: options ?? map([]), written: '' }];
  const args = { positional: given, named: new Map(), open: false };
  if (host.isFunction(concern)) host.block(concern, itself(router), args);
  else
    host.call(host.member(concern, 'call'), {
      ...args,
      positional: [{ value: itself(router), written: '' }, ...given],
    });
}
