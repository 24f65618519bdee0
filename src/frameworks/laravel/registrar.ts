import type { Method } from '../../model/route.ts';
import { VIRTUAL_ROOT } from '../../resolve/module.ts';
import type { Router } from '../../resolve/router.ts';
import { constant, type GivenValue, given, isNothing, type Value } from '../../resolve/value.ts';
import { HOLE, type Host, type LibraryCall } from '../framework.ts';
import { actionName, callableOf, methodNamed, middlewareNames } from '../shared/php-names.ts';
import { methodsIn } from '../shared/verbs.ts';
import { HARMLESS, RESOURCES } from './names.ts';
import { addResource } from './resources.ts';
import {
  type Attributes,
  attributesOf,
  currentGroup,
  facadeOf,
  laravelState,
  type RouteRecord,
  within,
} from './state.ts';

const VERBS = new Map<string, Method>([
  ['get', 'GET'],
  ['post', 'POST'],
  ['put', 'PUT'],
  ['patch', 'PATCH'],
  ['delete', 'DELETE'],
  ['options', 'OPTIONS'],
  ['query', 'QUERY'],
  ['any', 'ANY'],
]);

const METHODS = [
  ...VERBS.keys(),
  ...Object.keys(RESOURCES).flatMap((name) => [name, `${name}s`]),
  ...['match', 'addRoute', 'group', 'view', 'redirect', 'permanentRedirect', 'fallback'],
  ...['prefix', 'middleware', 'can', 'controller', 'domain', 'namespace', 'where', 'name'],
];

/** A method of the facade or of a chain of attributes (`Route::prefix('x')->middleware('y')`). */
export function onRegistrar(router: Router, called: string, call: LibraryCall, host: Host): Value {
  const name = methodNamed(called, METHODS);
  const { positional, named } = call.args;
  const [first, second] = positional;
  const verb = VERBS.get(name);
  if (verb !== undefined)
    return addRoute(router, [verb], first ?? named.get('uri'), second ?? named.get('action'), host);
  if (setAttribute(router, name, call, host)) return chained(router, name, call, host);
  switch (name) {
    case 'match':
    case 'addRoute':
      return addRoute(router, methodsIn(first?.value, host), second, call.args.positional[2], host);
    case 'group':
      return group(router, call, host);
    case 'view':
      return addRoute(router, ['GET'], first, written(`view ${host.text(second?.value) ?? ''}`), host);
    case 'redirect':
    case 'permanentRedirect': {
      const made = addRoute(router, ['ANY'], first, written('redirect'), host);
      return natured(made, 'redirect', host);
    }
    case 'fallback': {
      const path = written('{fallbackPlaceholder}');
      const made = addRoute(router, ['GET'], path, first, host);
      return natured(made, 'fallback', host);
    }
    default:
      return addResource(router, name, call, host) ?? other(router, name, call, host);
  }
}

function written(text: string): GivenValue {
  return { value: constant(text), written: '' };
}

/** A chain starts anew on the facade, and goes on where it is one. */
function chained(router: Router, _name: string, _call: LibraryCall, host: Host): Value {
  const { attributes } = laravelState(host);
  if (router.kind !== 'facade') return { kind: 'router', router };
  const made = host.router('registrar', { parent: router });
  const own = attributes.get(router);
  if (own !== undefined) attributes.set(made.router, own);
  attributes.delete(router);
  return made;
}

/** Notes what a chain says of its group or route. False when it says nothing of the kind. */
function setAttribute(router: Router, name: string, call: LibraryCall, host: Host): boolean {
  const { positional, named } = call.args;
  const [first, second] = positional;
  const attributes = attributesOf(router, host);
  switch (name) {
    case 'prefix':
      if (first !== undefined) attributes.prefix = joinValues(attributes.prefix, first.value);
      return true;
    case 'middleware':
      attributes.middleware.push(...positional, ...named.values());
      return true;
    case 'can':
      attributes.middleware.push(written(`can:${host.text(first?.value) ?? '…'}`));
      return true;
    case 'controller':
      if (first !== undefined) attributes.controller = first;
      return true;
    case 'domain': {
      const domain = host.text(first?.value);
      if (domain !== undefined) attributes.domain = domain;
      return true;
    }
    case 'namespace': {
      const namespace = host.text(first?.value);
      if (namespace !== undefined) attributes.namespace = namespace;
      return true;
    }
    case 'where':
      notePatterns(attributes.patterns, first?.value, second?.value, host);
      return true;
    default:
      return /^(?:name|as|namespace|scopeBindings|withoutScopedBindings|withoutMiddleware|missing|shallow|withTrashed|metadata|where[A-Z]\w*)$/.test(
        name,
      );
  }
}

function joinValues(before: Value | undefined, value: Value): Value {
  if (before === undefined) return value;
  return before.kind === 'constant' && value.kind === 'constant'
    ? constant(`${String(before.value)}/${String(value.value)}`)
    : value;
}

/** `where('id', '[0-9]+')`, `where(['id' => '[0-9]+'])`. */
export function notePatterns(
  patterns: Map<string, string>,
  names: Value | undefined,
  pattern: Value | undefined,
  host: Host,
): void {
  const name = host.text(names);
  const text = host.text(pattern);
  if (name !== undefined && text !== undefined) patterns.set(name, text);
  for (const [key, value] of host.entries(names)) patterns.set(key, host.text(value) ?? '');
}

/** A registration: what its chain adds later is put to it when everything has run. */
function addRoute(
  router: Router,
  methods: readonly Method[] | undefined,
  path: GivenValue | undefined,
  action: GivenValue | undefined,
  host: Host,
): Value {
  const state = laravelState(host);
  const around = currentGroup(host);
  const own = router.kind === 'facade' ? undefined : state.attributes.get(router);
  const made = host.router('route', { parent: around });
  host.mount(around, own?.prefix ?? '', made.router);
  if (path === undefined) return made;
  if (methods === undefined) {
    host.unresolved('its methods are not known', { router: made.router, path: path.value });
    return made;
  }
  const uses = host.entry(action?.value, 'uses');
  const target = uses === undefined ? action : { value: uses, written: '' };
  const middleware = [...(own?.middleware ?? []), ...asGiven(host.entry(action?.value, 'middleware'))];
  host.guard(made.router, middlewareNames(middleware, host), { whole: true });
  const controller = own?.controller ?? groupController(host);
  state.routes.set(made.router, {
    router: made.router,
    methods,
    path: path.value,
    ...actionOf(target, controller, host),
    site: host.site,
    patterns: new Map([...groupPatterns(host), ...(own?.patterns ?? [])]),
    notes: notesOf(own, host),
    prefixes: [
      ...state.stack.flatMap((group) => state.attributes.get(group)?.prefix ?? []),
      ...(own?.prefix === undefined ? [] : [own.prefix]),
    ],
    nature: 'operation',
  });
  return made;
}

function asGiven(value: Value | undefined): readonly GivenValue[] {
  return value === undefined ? [] : [{ value, written: '' }];
}

/** The class and method that answer, and how to call them. A method alone is one of the group's controller. */
function actionOf(
  action: GivenValue | undefined,
  controller: GivenValue | undefined,
  host: Host,
): Pick<RouteRecord, 'handler' | 'controller' | 'action'> {
  const value = action === undefined ? undefined : host.force(action.value);
  if (value?.kind === 'list') {
    const [type, method] = value.items;
    return {
      handler: actionName(action, '@', host),
      controller: type,
      action: host.text(method) ?? '__invoke',
    };
  }
  const text = host.text(value);
  if (text !== undefined && controller !== undefined && !/[@\\]/.test(text))
    return {
      handler: `${actionName(controller, '@', host)}@${text}`,
      controller: controller.value,
      action: text,
    };
  return {
    handler: actionName(action, '@', host),
    controller: fullController(value, host) ?? value,
    action: text?.split('@')[1] ?? '__invoke',
  };
}

/** A controller that is named by text stands below the namespaces of its groups. */
export function fullController(controller: Value | undefined, host: Host): Value | undefined {
  const text = host.text(controller);
  if (text === undefined || text.startsWith('\\')) return controller;
  const { stack, attributes } = laravelState(host);
  const around = stack.flatMap((router) => attributes.get(router)?.namespace ?? []);
  const last = around.findLastIndex((namespace) => /^\\?(?:App\\|[A-Z]\w*\\Http)/.test(namespace));
  return constant([...around.slice(Math.max(last, 0)), text].join('\\'));
}

function groupController(host: Host): GivenValue | undefined {
  const { stack, attributes } = laravelState(host);
  return stack.flatMap((router) => attributes.get(router)?.controller ?? []).at(-1);
}

function groupPatterns(host: Host): readonly (readonly [string, string])[] {
  const { stack, attributes, patterns } = laravelState(host);
  return [...patterns, ...stack.flatMap((router) => [...(attributes.get(router)?.patterns ?? [])])];
}

/** Notes of the groups around and of the chain itself. */
export function notesOf(own: Attributes | undefined, host: Host): readonly string[] {
  const { stack, attributes } = laravelState(host);
  const domain = own?.domain ?? stack.flatMap((router) => attributes.get(router)?.domain ?? []).at(-1);
  return domain === undefined ? [] : [`only on the host ${domain}`];
}

function natured(made: Value, nature: RouteRecord['nature'], host: Host): Value {
  const record = made.kind === 'router' ? laravelState(host).routes.get(made.router) : undefined;
  if (record !== undefined) record.nature = nature;
  if (record !== undefined && nature === 'fallback') record.patterns.set('fallbackPlaceholder', '.*');
  return made;
}

/** `group(closure)`, `group(file)`, and `group(['prefix' => …], closure)` of the facade. */
function group(router: Router, call: LibraryCall, host: Host): Value {
  const { positional, named } = call.args;
  const routes = named.get('routes') ?? positional.at(-1);
  const options = positional.length > 1 ? positional[0]?.value : named.get('attributes')?.value;
  const attributes = router.kind === 'facade' ? attributesIn(options, host) : attributesOf(router, host);
  const around = currentGroup(host);
  const made = host.router('group', { parent: around });
  laravelState(host).attributes.set(made.router, attributes);
  host.mount(around, attributes.prefix ?? '', made.router, {
    guards: middlewareNames(attributes.middleware, host),
  });
  if (routes !== undefined) within(made.router, host, () => loadRoutes(routes.value, made.router, host));
  return { kind: 'router', router };
}

function attributesIn(options: Value | undefined, host: Host): Attributes {
  const prefix = host.entry(options, 'prefix');
  const controller = host.entry(options, 'controller');
  const domain = host.text(host.entry(options, 'domain'));
  const namespace = host.text(host.entry(options, 'namespace'));
  const patterns = new Map<string, string>();
  notePatterns(patterns, host.entry(options, 'where'), undefined, host);
  return {
    ...(prefix && { prefix }),
    ...(controller && { controller: { value: controller, written: '' } }),
    ...(domain !== undefined && { domain }),
    ...(namespace !== undefined && { namespace }),
    middleware: [...asGiven(host.entry(options, 'middleware'))],
    patterns,
  };
}

/** What names a file, or is not known: anything else is called. */
const NO_CALLABLE: ReadonlySet<Value['kind']> = new Set([
  'constant',
  'text',
  'unknown',
  'term',
  'lazy',
  'union',
]);

/** Runs what registers the routes of a group: a closure, a file, several of them. */
export function loadRoutes(routes: Value, router: Router, host: Host): void {
  for (const one of host.alternatives(routes)) {
    if (one.kind === 'list') {
      for (const item of one.items) loadRoutes(item, router, host);
      continue;
    }
    if (!NO_CALLABLE.has(one.kind)) {
      host.call(callableOf(one, host), given(facadeOf(host)));
      continue;
    }
    if (isNothing(one)) continue;
    const variables = new Map([['router', facadeOf(host)]]);
    const possible = filesLike(one, host);
    for (const each of possible ?? []) host.under(`${each} is loaded`, () => host.include(each, variables));
    if (possible !== undefined) continue;
    const file = host.text(one);
    const loaded = file === undefined ? undefined : host.include(file, variables);
    if (loaded === undefined)
      host.unresolved(
        file === undefined
          ? 'it is not known which file of routes is loaded here'
          : `the file of routes is not in the repository: ${file.replace(/^.*__repository__\//, '')}`,
        { router },
      );
  }
}

/** The files that a path may name of which only the folder and a part of the name are known (`routes/api.{$version}.php`). */
function filesLike(path: Value, host: Host): readonly string[] | undefined {
  if (path.kind !== 'text') return undefined;
  const globs = host.texts(path).map(({ text }) => text.split(`${VIRTUAL_ROOT}/`)[1] ?? '');
  const isKnown = (glob: string) => glob.indexOf('/') > 0 && glob.indexOf('/') < glob.indexOf(HOLE);
  if (!globs.every(isKnown)) return undefined;
  return [...new Set(globs.flatMap((glob) => host.files(glob.replaceAll(HOLE, '*'))))];
}

/** What is no registration; a method that nobody knows may be a macro that registers. */
function other(router: Router, name: string, call: LibraryCall, host: Host): Value {
  if (
    !HARMLESS.test(name) &&
    !call.symbol.startsWith('__') &&
    call.args.positional.length + call.args.named.size > 0
  )
    host.unresolved(`Route::${name} is not Laravel's own and may register routes`, {
      router: currentGroup(host),
    });
  return router.kind === 'facade' ? constant(undefined) : { kind: 'router', router };
}
