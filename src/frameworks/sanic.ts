import type { Method } from '../model/route.ts';
import type { Guard, Router } from '../resolve/router.ts';
import { type ClassValue, constant, type GivenValue, map, native, type Value } from '../resolve/value.ts';
import type { Framework, Host, LibraryCall } from './framework.ts';
import { BYSTANDERS, words } from './shared/python-bystanders.ts';
import {
  argument,
  everythingBelow,
  handlerName,
  listed,
  listedDecorators,
  namedMethods,
  optional,
  viewMethods,
  wrappers,
} from './shared/python-handlers.ts';
import { SETTINGS_BASES, SETTINGS_CALLS } from './shared/python-settings.ts';
import { type Extras, sanicTemplates, withExtras } from './shared/sanic-paths.ts';
import { methodOf } from './shared/verbs.ts';

const VERBS = new Set(['get', 'post', 'put', 'head', 'options', 'patch', 'delete']);

/** Hooks that do not run before a handler, settings and tasks. */
const QUIET = new Set(
  words(`on_response exception error_handler listener signal main_process_start main_process_ready main_process_stop
    before_server_start after_server_start before_server_stop after_server_stop before_reload_trigger after_reload_trigger
    reload_process_start reload_process_stop add_task register_listener add_signal run prepare serve enable_websocket
    extend command register_middleware_response dispatch`),
);

function application(call: LibraryCall, host: Host): Value {
  const made = host.router('app');
  keepExtras(made.router, call, host);
  const name = argument(call, 0, 'name')?.value;
  if (name !== undefined) made.router.data.set('name', name);
  host.state<Router[]>('applications', () => []).push(made.router);
  return made;
}

/** `Blueprint(name, url_prefix, …, version=…)` */
function blueprint(call: LibraryCall, host: Host): Value {
  const prefix = optional(call, 1, 'url_prefix', host);
  const made = host.router('blueprint', prefix === undefined ? {} : { prefix });
  keepExtras(made.router, call, host);
  return made;
}

/** `Blueprint.group(a, b, url_prefix=…)`: its prefix stands before those of its blueprints. */
function group(call: LibraryCall, host: Host): Value {
  const prefix = optional(call, undefined, 'url_prefix', host);
  const made = host.router('group', prefix === undefined ? {} : { prefix });
  keepExtras(made.router, call, host);
  for (const given of call.args.positional)
    for (const item of listed(given.value, host).items) join(made.router, item, host);
  return made;
}

/** Joins a blueprint or a group to a group. */
function join(parent: Router, item: GivenValue, host: Host): void {
  const child = host.routerOf(item.value);
  if (child !== undefined) host.mount(parent, withExtras(constant(''), 'own', extrasOf(child), host), child);
  else host.unresolved(`the blueprint is not known: ${item.written}`, { router: parent });
}

/** Sanic: blueprints and groups with prefixes and versions; the version stands in front of everything. */
export const sanic: Framework = {
  id: 'sanic',
  title: 'Sanic',
  languages: ['python'],
  docs: 'https://sanic.dev/en/guide/best-practices/blueprints.html',
  packages: ['sanic'],
  settings: SETTINGS_BASES,
  harmless: [
    ...BYSTANDERS,
    ...words('tortoise* sanic_cors* sanic_ext.* sanic_testing* sanic_jwt.* sanic_session* sanic_limiter*'),
  ],
  calls: {
    'sanic.Sanic': application,
    'sanic.app.Sanic': application,
    'sanic.Sanic.get_app': namedApplication,
    'sanic.app.Sanic.get_app': namedApplication,
    'sanic.Blueprint': blueprint,
    'sanic.blueprints.Blueprint': blueprint,
    'sanic.Blueprint.group': group,
    'sanic.blueprints.Blueprint.group': group,
    'sanic.blueprint_group.BlueprintGroup': group,
    'sanic.views.HTTPMethodView.as_view': view,
    'sanic.views.HTTPMethodView.attach': attach,
    ...SETTINGS_CALLS,
  },
  method(router, name, call, host) {
    if (VERBS.has(name) || name === 'route') return decorator(router, name, call, host);
    switch (name) {
      case 'add_route': {
        const uri = argument(call, 1, 'uri')?.value ?? constant('');
        register(router, uri, argument(call, 0, 'handler'), argument(call, 2, 'methods')?.value, call, host);
        return argument(call, 0, 'handler')?.value ?? constant(null);
      }
      case 'websocket':
      case 'add_websocket_route':
        return webSocket(router, name, call, host);
      case 'blueprint':
        registerBlueprints(router, argument(call, 0, 'blueprint'), call, host);
        return constant(null);
      case 'append':
      case 'extend':
      case 'insert':
        if (router.kind !== 'group') return undefined;
        for (const item of listed(call.args.positional.at(-1)?.value, host).items) join(router, item, host);
        return constant(null);
      case 'copy':
        return copy(router, call, host);
      case 'static':
        return staticFiles(router, call, host);
      case 'on_request':
      case 'middleware':
      case 'register_middleware':
        return middleware(router, call, host);
      default:
        return QUIET.has(name) ? quiet(call, host) : undefined;
    }
  },
  member: (_router, name) => (name === 'config' || name === 'ctx' ? map([], true) : undefined),
  finish: attachedViews,
  join: (prefix, path) => (path === '' || prefix === '' ? prefix + path : `${prefix}/${path}`),
  path: sanicTemplates,
};

function keepExtras(router: Router, call: LibraryCall, host: Host): void {
  for (const name of ['version', 'version_prefix', 'strict_slashes']) {
    const value = optional(call, undefined, name, host);
    if (value !== undefined) router.data.set(`own ${name}`, value);
  }
}

function extrasOf(router: Router): Extras {
  return {
    version: router.data.get('own version'),
    versionPrefix: router.data.get('own version_prefix'),
    strict: strictness(router.data.get('own strict_slashes')),
  };
}

function extrasIn(call: LibraryCall, host: Host): Extras {
  return {
    version: optional(call, undefined, 'version', host),
    versionPrefix: optional(call, undefined, 'version_prefix', host),
    strict: strictness(optional(call, undefined, 'strict_slashes', host)),
  };
}

function strictness(value: Value | undefined): boolean | undefined {
  return value?.kind === 'constant' && typeof value.value === 'boolean' ? value.value : undefined;
}

/** A prefix that is given here replaces a blueprint's own, and stands before a group's. */
function registerBlueprints(
  router: Router,
  given: GivenValue | undefined,
  call: LibraryCall,
  host: Host,
): void {
  const prefix = optional(call, undefined, 'url_prefix', host);
  const { items, missing } = listed(given?.value, host);
  for (const item of items) {
    const child = host.routerOf(item.value);
    if (child === undefined) {
      host.unresolved(`the blueprint is not known: ${item.written}`, {
        router,
        path: everythingBelow(prefix),
      });
      continue;
    }
    const isGroup = child.kind === 'group';
    const own = withExtras(prefix ?? constant(''), 'own', extrasOf(child), host);
    const path = withExtras(own, isGroup ? 'own' : 'option', extrasIn(call, host), host);
    host.mount(router, withExtras(path, 'own', extrasOf(router), host), child, {
      replacesPrefix: prefix !== undefined && !isGroup,
    });
  }
  if (missing !== undefined)
    host.unresolved(`a blueprint is not known: ${missing}`, { router, path: everythingBelow(prefix) });
}

/** `blueprint.copy('name', url_prefix=…, version=…)`: the same routes elsewhere. */
function copy(router: Router, call: LibraryCall, host: Host): Value {
  const prefix = optional(call, undefined, 'url_prefix', host) ?? router.prefix;
  const made = host.router(router.kind, prefix === undefined ? {} : { prefix });
  for (const [name, value] of router.data) made.router.data.set(name, value);
  keepExtras(made.router, call, host);
  host.mount(made.router, '', router, { replacesPrefix: true });
  return made;
}

function decorator(router: Router, name: string, call: LibraryCall, host: Host): Value {
  const method = methodOf(name);
  const methods = method === undefined ? argument(call, 1, 'methods')?.value : constant(method);
  return native('route', (args) => {
    const [handler] = args.positional;
    if (handler === undefined) return constant(null);
    register(router, argument(call, 0, 'uri')?.value ?? constant(''), handler, methods, call, host);
    return handler.value;
  });
}

/** `X.as_view()` stays what it is until a route takes it. */
function view(call: LibraryCall): Value {
  const { symbol, args, site, receiver } = call;
  return { kind: 'term', symbol, args, site, ...(receiver === undefined ? {} : { receiver }) };
}

/** `X.attach(app, '/path')` */
function attach(call: LibraryCall, host: Host): Value {
  const type = call.receiver === undefined ? undefined : host.force(call.receiver);
  const router = host.routerOf(argument(call, 0, 'to')?.value);
  const uri = argument(call, 1, 'uri')?.value ?? constant('');
  if (type?.kind !== 'class') return constant(null);
  if (router === undefined) host.unresolved(`what ${type.name} is attached to is not known`, { path: uri });
  else registerView(router, withRouteExtras(router, uri, call, host), type, call.site, host);
  return constant(null);
}

/** `class X(HTTPMethodView, attach=app, uri='/path')` */
function attachedViews(host: Host): void {
  for (const type of host.classes()) {
    const router = host.routerOf(type.named.get('attach'));
    if (router === undefined) continue;
    const named = new Map([...type.named].map(([name, value]) => [name, { value, written: '' }]));
    const site = host.siteOf(type);
    const call: LibraryCall = { args: { positional: [], named, open: false }, site, symbol: 'attach' };
    const uri = type.named.get('uri') ?? constant('');
    registerView(router, withRouteExtras(router, uri, call, host), type, site, host);
  }
}

/** What a route says itself, and, on an application, what the application says. */
function withRouteExtras(router: Router, uri: Value, call: LibraryCall, host: Host): Value {
  const path = withExtras(uri, 'route', extrasIn(call, host), host);
  return router.kind === 'app' ? withExtras(path, 'own', extrasOf(router), host) : path;
}

function register(
  router: Router,
  uri: Value,
  handler: GivenValue | undefined,
  methods: Value | undefined,
  call: LibraryCall,
  host: Host,
): void {
  const path = withRouteExtras(router, uri, call, host);
  const value = handler === undefined ? undefined : host.force(handler.value);
  const receiver =
    value?.kind === 'term' && value.receiver !== undefined ? host.force(value.receiver) : undefined;
  if (value?.kind === 'term' && value.symbol.endsWith('.as_view') && receiver?.kind === 'class') {
    registerView(router, path, receiver, call.site, host);
    return;
  }
  const named: readonly Method[] | undefined = methods === undefined ? ['GET'] : namedMethods(methods, host);
  if (named === undefined) host.unresolved('its methods are not known', { router, path, site: call.site });
  else
    host.route(router, {
      methods: named,
      path,
      handler: handlerName(handler, host),
      guards: wrappers(value, host),
      site: call.site,
    });
}

function registerView(
  router: Router,
  path: Value,
  type: ClassValue,
  site: LibraryCall['site'],
  host: Host,
): void {
  const guards = listedDecorators(type, 'decorators', host);
  for (const member of viewMethods(type, host, VERBS))
    host.route(router, {
      methods: [member.method],
      path,
      handler: member.handler,
      guards: [...guards, ...member.guards],
      site,
    });
}

function webSocket(router: Router, name: string, call: LibraryCall, host: Host): Value {
  const direct = name === 'add_websocket_route';
  const path = withRouteExtras(
    router,
    argument(call, direct ? 1 : 0, 'uri')?.value ?? constant(''),
    call,
    host,
  );
  const add = (handler: GivenValue | undefined): Value => {
    host.route(router, {
      methods: ['GET'],
      path,
      handler: host.handlerName(handler),
      nature: 'websocket',
      site: call.site,
    });
    return handler?.value ?? constant(null);
  };
  return direct ? add(argument(call, 0, 'handler')) : native(name, (args) => add(args.positional[0]));
}

function staticFiles(router: Router, call: LibraryCall, host: Host): Value {
  const path = withRouteExtras(router, argument(call, 0, 'uri')?.value ?? constant(''), call, host);
  host.route(router, { methods: ['GET'], path, handler: 'static', nature: 'static', site: call.site });
  return constant(null);
}

/** `@app.on_request`, `@app.middleware('request')`, `app.register_middleware(f, 'request')`: what runs before a handler. */
function middleware(router: Router, call: LibraryCall, host: Host): Value {
  const texts = [...call.args.positional, ...call.args.named.values()].map(({ value }) => host.text(value));
  const after = texts.includes('response');
  const guard = (given: GivenValue | undefined): Value => {
    const guards: readonly Guard[] = given === undefined ? [] : host.guardNames([given]);
    if (!after) host.guard(router, guards, { whole: true });
    return given?.value ?? constant(null);
  };
  const direct = call.args.positional.find(({ value }) => host.isFunction(value));
  return direct === undefined ? native('middleware', (args) => guard(args.positional[0])) : guard(direct);
}

/** Gives back what it decorates. */
function quiet(call: LibraryCall, host: Host): Value {
  const direct = call.args.positional.find(({ value }) => host.isFunction(value));
  if (direct !== undefined) host.handlerName(direct);
  if (direct !== undefined) return direct.value;
  return native('decorator', (args) => {
    host.handlerName(args.positional[0]);
    return args.positional[0]?.value ?? constant(null);
  });
}

/** `Sanic.get_app('name')`: the application of that name; without one, the only one. */
function namedApplication(call: LibraryCall, host: Host): Value | undefined {
  const name = host.text(argument(call, 0, 'name')?.value);
  const made = host
    .state<Router[]>('applications', () => [])
    .filter((router) => name === undefined || host.text(router.data.get('name')) === name);
  const [only, ...others] = made;
  // Where there is none of that name yet, the library raises, and whoever asked makes one.
  if (only === undefined) return name === undefined ? undefined : constant(null);
  return others.length > 0 ? undefined : { kind: 'router', router: only };
}
