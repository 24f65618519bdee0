import type { Method } from '../model/route.ts';
import type { Router } from '../resolve/router.ts';
import {
  type ClassValue,
  constant,
  type GivenValue,
  given,
  list,
  map,
  native,
  type Value,
} from '../resolve/value.ts';
import type { Framework, Host, LibraryCall } from './framework.ts';
import { BYSTANDERS } from './shared/python-bystanders.ts';
import {
  argument,
  everythingBelow,
  handlerName,
  hasBase,
  listed,
  namedMethods,
  optional,
  wrappers,
} from './shared/python-handlers.ts';
import { SETTINGS_BASES, SETTINGS_CALLS } from './shared/python-settings.ts';
import { starlettePath } from './shared/starlette-paths.ts';
import { methodOf } from './shared/verbs.ts';

type Calls = NonNullable<Framework['calls']>;

/** Modules that give out the handler decorators. */
const HANDLER_MODULES = [
  'litestar',
  'litestar.handlers',
  'litestar.handlers.http_handlers',
  'litestar.handlers.http_handlers.decorators',
  'starlite',
];

/** `@get(path)` makes a handler: a router with one route, which a list carries to where it hangs. */
function handler(methods: readonly Method[] | undefined, nature: 'operation' | 'websocket') {
  return (call: LibraryCall, host: Host): Value =>
    native('handler', (args) => {
      const [fn] = args.positional;
      const made = host.router('handler', { site: call.site });
      const path = optional(call, 0, 'path', host) ?? '';
      const given = methods === undefined ? argument(call, undefined, 'http_method')?.value : undefined;
      const named = methods ?? (given === undefined ? undefined : namedMethods(given, host));
      if (named === undefined)
        host.unresolved('its methods are not known', { router: made.router, path, site: call.site });
      else
        host.route(made.router, {
          methods: named,
          path,
          handler: handlerName(fn, host),
          guards: [...layerGuards(call, host), ...wrappers(fn?.value, host)],
          nature,
          site: call.site,
        });
      return made;
    });
}

/** `@asgi(path)`: an application of its own answers, nobody says what. */
function rawApplication(call: LibraryCall, host: Host): Value {
  return native('handler', (args) => {
    const made = host.router('handler', { site: call.site });
    host.handlerName(args.positional[0]);
    host.unresolved('an ASGI application answers here', {
      router: made.router,
      path: optional(call, 0, 'path', host) ?? '',
      site: call.site,
    });
    return made;
  });
}

function handlers(): Calls {
  const calls: Record<string, Calls[string]> = {};
  for (const module of HANDLER_MODULES) {
    for (const verb of ['get', 'post', 'put', 'patch', 'delete', 'head'])
      calls[`${module}.${verb}`] = handler([methodOf(verb) ?? 'GET'], 'operation');
    calls[`${module}.route`] = handler(undefined, 'operation');
    for (const name of ['websocket', 'websocket_listener', 'websocket_stream'])
      calls[`${module}.${name}`] = handler(['GET'], 'websocket');
    calls[`${module}.asgi`] = rawApplication;
  }
  return calls;
}

function application(bare: LibraryCall, host: Host): Value {
  const call = configured(bare, host);
  const prefix = optional(call, undefined, 'path', host);
  const made = host.router('app', prefix === undefined ? {} : { prefix });
  host.guard(made.router, layerGuards(call, host), { whole: true });
  registerAll(made.router, optional(call, 0, 'route_handlers', host), host);
  documentation(made.router, call, host);
  return made;
}

/** Plugins and hooks of the repository are given the application's configuration and may add to it. */
function configured(call: LibraryCall, host: Host): LibraryCall {
  const hooks = ['on_app_init', 'plugins'].flatMap((name) =>
    listed(optional(call, undefined, name, host), host).items.flatMap(({ value }) => {
      const hook = value.kind === 'instance' ? host.force(host.member(value, 'on_app_init')) : value;
      return hook.kind === 'function' ? [hook] : [];
    }),
  );
  if (hooks.length === 0) return call;
  const configuration = map(
    ['route_handlers', 'guards', 'middleware', 'plugins'].map((name) => {
      const { items, missing } = listed(optional(call, undefined, name, host), host);
      return [name, list([...items.map((item) => item.value)], missing !== undefined)];
    }),
    true,
  );
  for (const [name, { value }] of call.args.named)
    if (!configuration.entries.has(name)) configuration.entries.set(name, value);
  // The call may wait for its result to be needed; what it does to the configuration is.
  for (const hook of hooks) host.force(host.call(hook, given(configuration), { site: call.site }));
  const named = new Map([...configuration.entries].map(([name, value]) => [name, { value, written: '' }]));
  return { ...call, args: { positional: [], named, open: false } };
}

function router(call: LibraryCall, host: Host): Value {
  const prefix = optional(call, 0, 'path', host);
  const made = host.router('router', prefix === undefined ? {} : { prefix });
  host.guard(made.router, layerGuards(call, host), { whole: true });
  registerAll(made.router, optional(call, undefined, 'route_handlers', host), host);
  return made;
}

/** `create_static_files_router(path=…)` */
function staticFiles(call: LibraryCall, host: Host): Value {
  const made = host.router('router');
  const path = argument(call, 0, 'path')?.value ?? '';
  host.route(made.router, { methods: ['GET'], path, handler: 'static', nature: 'static', site: call.site });
  return made;
}

/** Litestar: handlers, controllers and routers in lists; each layer has a path and guards. */
export const litestar: Framework = {
  id: 'litestar',
  title: 'Litestar',
  languages: ['python'],
  docs: 'https://docs.litestar.dev/latest/usage/routing/overview.html',
  packages: ['litestar', 'starlite'],
  settings: SETTINGS_BASES,
  harmless: [...BYSTANDERS, 'litestar.testing*', 'litestar.logging*', 'dishka*'],
  calls: {
    ...handlers(),
    'litestar.Litestar': application,
    'litestar.app.Litestar': application,
    'starlite.Starlite': application,
    'litestar.Router': router,
    'litestar.router.Router': router,
    'starlite.Router': router,
    'litestar.static_files.create_static_files_router': staticFiles,
    ...SETTINGS_CALLS,
  },
  symbol(symbol) {
    const method = /^(?:litestar|starlite)\.(?:enums\.)?HttpMethod\.([A-Z]+)$/.exec(symbol)?.[1];
    return method === undefined ? undefined : constant(method);
  },
  method(target, name, call, host) {
    if (name === 'register') {
      const given = argument(call, 0, 'value');
      if (given !== undefined) registerOne(target, given, host);
      return constant(null);
    }
    return undefined;
  },
  // A library's plugin or security backend gives back the configuration that it is given.
  foreign: (_receiver, name, call) => (name === 'on_app_init' ? call.args.positional[0]?.value : undefined),
  finish: unregistered,
  path(raw) {
    const clean = raw.replace(/\/{2,}/g, '/').replace(/(.)\/$/, '$1');
    return starlettePath(clean);
  },
};

function registerAll(target: Router, value: Value | undefined, host: Host): void {
  const { items, missing } = listed(value, host);
  for (const item of items) registerOne(target, item, host);
  if (missing !== undefined)
    host.unresolved(`its list of handlers is not known whole: ${missing}`, { router: target });
}

function registerOne(target: Router, given: GivenValue, host: Host): void {
  for (const value of host.alternatives(given.value)) {
    const child = host.routerOf(value);
    if (child !== undefined) host.mount(target, '', child, { site: host.site });
    else if (value.kind === 'class') registerClass(target, value, host);
    else if (value.kind !== 'constant')
      host.unresolved(`the handler is not known: ${value.kind === 'unknown' ? value.why : given.written}`, {
        router: target,
        path: everythingBelow(undefined),
      });
  }
}

const registered = (host: Host): Set<ClassValue> => host.state('registered', () => new Set());

function registerClass(target: Router, type: ClassValue, host: Host): void {
  registered(host).add(type);
  if (hasBase(type, host, (symbol) => /\bWebsocketListener$/i.test(symbol))) {
    host.route(target, {
      methods: ['GET'],
      path: pathOf(type, host) ?? '',
      handler: type.name,
      nature: 'websocket',
      site: host.siteOf(type),
    });
    return;
  }
  host.mount(target, '', controller(type, host), { site: host.site });
}

/** A controller: its decorated methods, inherited ones too, below its path. */
function controller(type: ClassValue, host: Host): Router {
  const prefix = pathOf(type, host);
  const made = host.router('controller', {
    site: host.siteOf(type),
    ...(prefix === undefined ? {} : { prefix }),
  }).router;
  const guards = ['middleware', 'guards'].flatMap((name) => {
    const value = host.force(host.member(type, name));
    return value.kind === 'list' ? host.guardNames([{ value, written: '' }]) : [];
  });
  host.guard(made, guards, { whole: true, site: made.site });
  for (const member of host.members(type, { inherited: true })) {
    const child = host.routerOf(member.value());
    if (child !== undefined) host.mount(made, '', child, { site: made.site });
  }
  return made;
}

function pathOf(type: ClassValue, host: Host): Value | undefined {
  const value = host.force(host.member(type, 'path'));
  return value.kind === 'term' || (value.kind === 'constant' && typeof value.value !== 'string')
    ? undefined
    : value;
}

/** Controllers that nobody registers serve nothing; base classes of registered ones do. */
function unregistered(host: Host): void {
  const used = new Set([...registered(host)].flatMap((type) => host.lineage(type)));
  const idle = host
    .classes()
    .filter((type) => !used.has(type) && hasBase(type, host, (symbol) => /\bController$/.test(symbol)));
  const bases = new Set(idle.flatMap((type) => host.lineage(type).slice(1)));
  for (const type of idle) if (!bases.has(type)) controller(type, host);
}

/** Middleware and guards of a layer; middleware runs first. */
function layerGuards(call: LibraryCall, host: Host) {
  return ['middleware', 'guards'].flatMap((name) => {
    const value = optional(call, undefined, name, host);
    return value === undefined ? [] : host.guardNames([{ value, written: '' }]);
  });
}

/** The description and its pages are the library's own, unless they are turned off. */
function documentation(app: Router, call: LibraryCall, host: Host): void {
  const given = argument(call, undefined, 'openapi_config')?.value;
  const value = given === undefined ? undefined : host.force(given);
  if (value?.kind === 'constant') return;
  const path =
    value?.kind === 'term' ? (host.text(value.args?.named.get('path')?.value) ?? '/schema') : '/schema';
  for (const page of [path, `${path}/openapi.json`])
    host.route(app, {
      methods: ['GET'],
      path: page,
      handler: 'Litestar',
      nature: 'library-docs',
      site: call.site,
    });
}
