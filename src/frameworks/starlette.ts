import type { Method } from '../model/route.ts';
import type { Guard, Router } from '../resolve/router.ts';
import {
  type ClassValue,
  constant,
  type GivenValue,
  map,
  native,
  type RouterValue,
  type Value,
} from '../resolve/value.ts';
import type { Framework, Host, LibraryCall } from './framework.ts';
import { BYSTANDERS } from './shared/python-bystanders.ts';
import {
  argument,
  everythingBelow,
  handlerName,
  hasBase,
  isNothing,
  listed,
  namedMethods,
  optional,
  viewMethods,
  wrappers,
} from './shared/python-handlers.ts';
import { SETTINGS_BASES, SETTINGS_CALLS } from './shared/python-settings.ts';
import { starlettePath } from './shared/starlette-paths.ts';

/** Methods of a class that `HTTPEndpoint` dispatches to. */
const ENDPOINT_METHODS = new Set(['get', 'post', 'put', 'patch', 'delete', 'options', 'head']);

/** `Starlette(routes=…, middleware=…)` and `Router(routes)`: what is in the list hangs below. */
function application(kind: string, position: number) {
  return (call: LibraryCall, host: Host): Value => {
    const made = host.router(kind);
    host.guard(made.router, middleware(call, host), { whole: true });
    const routes = optional(call, position, 'routes', host);
    if (routes !== undefined) hangRoutes(made.router, routes, host);
    if (kind === 'app') startedWith(made, call, host);
    return made;
  };
}

/** `lifespan` is called with the application when a server starts, and may add to it. */
export function startedWith(made: RouterValue, call: LibraryCall, host: Host): void {
  const lifespan = call.args.named.get('lifespan')?.value;
  if (lifespan !== undefined)
    host.whenStarted(lifespan, {
      positional: [{ value: made, written: 'app' }],
      named: new Map(),
      open: false,
    });
}

/** `Route(path, endpoint)`: a router with one route, which a list carries to where it hangs. */
function route(call: LibraryCall, host: Host): Value {
  const made = host.router('route');
  register(made.router, argument(call, 1, 'endpoint'), call, host, middleware(call, host));
  return made;
}

function webSocketRoute(call: LibraryCall, host: Host): Value {
  const made = host.router('route');
  webSocket(made.router, argument(call, 1, 'endpoint'), call, host);
  return made;
}

/** `Mount(path, app=…)` and `Mount(path, routes=[…])`. */
function mountEntry(call: LibraryCall, host: Host): Value {
  const made = host.router('route');
  mount(made.router, call, host, middleware(call, host));
  return made;
}

/** Starlette: lists of routes and mounts; an application or router is given one, or is added to. */
export const starlette: Framework = {
  id: 'starlette',
  title: 'Starlette',
  languages: ['python'],
  docs: 'https://www.starlette.io/routing/',
  packages: ['starlette'],
  settings: SETTINGS_BASES,
  harmless: [...BYSTANDERS, 'starlette.*'],
  calls: {
    'starlette.applications.Starlette': application('app', 1),
    'starlette.routing.Router': application('router', 0),
    'starlette.routing.Route': route,
    'starlette.routing.Mount': mountEntry,
    'starlette.routing.Host': (call, host) => {
      const made = host.router('route');
      mountHost(made.router, call, host);
      return made;
    },
    'starlette.routing.WebSocketRoute': webSocketRoute,
    ...SETTINGS_CALLS,
  },
  method(router, name, call, host) {
    switch (name) {
      case 'add_route':
        register(router, argument(call, 1, 'route') ?? argument(call, 1, 'endpoint'), call, host, []);
        return constant(null);
      case 'route':
        return native(name, (args) => {
          register(router, args.positional[0], call, host, []);
          return args.positional[0]?.value ?? constant(null);
        });
      case 'add_websocket_route':
        webSocket(router, argument(call, 1, 'route'), call, host);
        return constant(null);
      case 'websocket_route':
        return native(name, (args) => {
          webSocket(router, args.positional[0], call, host);
          return args.positional[0]?.value ?? constant(null);
        });
      case 'mount':
        mount(router, call, host, []);
        return constant(null);
      case 'host':
        mountHost(router, call, host);
        return constant(null);
      case 'add_middleware':
        host.guard(router, host.guardNames(call.args.positional.slice(0, 1)), { whole: true });
        return constant(null);
      case 'middleware':
        return native(name, (args) => {
          host.guard(router, host.guardNames(args.positional.slice(0, 1)), { whole: true });
          return args.positional[0]?.value ?? constant(null);
        });
      case 'exception_handler':
      case 'on_event':
        return native(name, (args) => args.positional[0]?.value ?? constant(null));
      case 'append':
      case 'extend':
      case 'insert':
        // `app.routes.append(Route(…))`
        if (router.kind === 'route') return undefined;
        hangRoutes(router, (call.args.positional.at(-1) ?? { value: constant(null) }).value, host);
        return constant(null);
      default:
        return undefined;
    }
  },
  member(router, name) {
    if (name === 'state') return stateOf(router);
    return name === 'router' || name === 'routes' || name === 'app' ? { kind: 'router', router } : undefined;
  },
  // A mount drops the slash at its end, a route keeps it.
  join: (prefix, path) => prefix.replace(/\/$/, '') + path,
  path: starlettePath,
};

/** `app.state`: what the code puts there, and more. */
export function stateOf(router: Router): Value {
  const state = router.data.get('state') ?? map([], true);
  router.data.set('state', state);
  return state;
}

/** Hangs everything that a list holds below a router. */
export function hangRoutes(router: Router, routes: Value | undefined, host: Host): void {
  if (routes === undefined || isNothing(routes, host)) return;
  const { items, missing } = listed(routes, host);
  for (const { value, written } of items) {
    const child = host.routerOf(value);
    if (child === router) continue;
    if (child !== undefined) host.mount(router, '', child, { site: child.site });
    else
      host.unresolved(
        `the route in this list is not known: ${value.kind === 'unknown' ? value.why : written}`,
        {
          router,
        },
      );
  }
  if (missing !== undefined) host.unresolved(`its list of routes is not known whole: ${missing}`, { router });
}

function register(
  router: Router,
  endpoint: GivenValue | undefined,
  call: LibraryCall,
  host: Host,
  guards: readonly Guard[],
): void {
  const path = argument(call, 0, 'path')?.value ?? '';
  const value = endpoint === undefined ? undefined : host.force(endpoint.value);
  const given = optional(call, undefined, 'methods', host) ?? optional(call, 2, 'methods', host);
  const methods = given === undefined ? undefined : namedMethods(given, host);
  const site = call.site;
  if (given !== undefined && methods === undefined)
    host.unresolved('its methods are not known', { router, path, site });
  else if (value?.kind === 'class') registerEndpoint(router, path, value, methods, guards, call, host);
  else
    host.route(router, {
      methods: methods ?? (isApplication(value) ? ['ANY'] : ['GET']),
      path,
      handler: handlerName(endpoint, host),
      guards: [...guards, ...wrappers(value, host)],
      site,
    });
}

/** An instance is an ASGI application: it is asked for every method. */
function isApplication(value: Value | undefined): boolean {
  return value?.kind === 'instance';
}

function registerEndpoint(
  router: Router,
  path: Value | string,
  type: ClassValue,
  methods: readonly Method[] | undefined,
  guards: readonly Guard[],
  call: LibraryCall,
  host: Host,
): void {
  const site = call.site;
  if (hasBase(type, host, (symbol) => symbol.endsWith('.WebSocketEndpoint'))) {
    host.route(router, { methods: ['GET'], path, handler: type.name, nature: 'websocket', site });
    return;
  }
  const members = viewMethods(type, host, ENDPOINT_METHODS);
  for (const member of members) {
    if (methods !== undefined && !methods.includes(member.method)) continue;
    host.route(router, {
      methods: [member.method],
      path,
      handler: member.handler,
      guards: [...guards, ...member.guards],
      site,
    });
  }
  if (members.length === 0)
    host.route(router, { methods: methods ?? ['ANY'], path, handler: type.name, guards, site });
}

function webSocket(router: Router, endpoint: GivenValue | undefined, call: LibraryCall, host: Host): void {
  host.route(router, {
    methods: ['GET'],
    path: argument(call, 0, 'path')?.value ?? '',
    handler: host.handlerName(endpoint),
    nature: 'websocket',
    site: call.site,
  });
}

function mount(router: Router, call: LibraryCall, host: Host, guards: readonly Guard[]): void {
  const path = argument(call, 0, 'path')?.value ?? constant('');
  const site = call.site;
  const routes = optional(call, undefined, 'routes', host);
  if (routes !== undefined) {
    const inside = host.router('router', { site });
    hangRoutes(inside.router, routes, host);
    host.mount(router, path, inside.router, { guards, site });
  }
  const target = argument(call, 1, 'app');
  if (target === undefined) return;
  const value = unwrap(target.value, host);
  const child = host.routerOf(value);
  if (child !== undefined) host.mount(router, path, child, { guards, site });
  else if (isStatic(value))
    host.route(router, { methods: ['GET'], path, handler: 'StaticFiles', nature: 'static', site });
  else if (value.kind !== 'constant')
    host.unresolved(`what is mounted here is not known: ${target.written}`, {
      router,
      path: everythingBelow(path),
      site,
    });
}

/** An application for one name of the server (`Host("api.shop.org", api)`): its paths begin anew. */
export function mountHost(router: Router, call: LibraryCall, host: Host): void {
  // A setting that names the server is not set unless somebody sets it.
  const name = argument(call, 0, 'host');
  if (name !== undefined && isNothing(name.value, host)) return;
  const target = argument(call, 1, 'app');
  const value = target === undefined ? undefined : unwrap(target.value, host);
  const child = host.routerOf(value);
  if (child !== undefined) host.mount(router, '', child);
  else if (value !== undefined && !isStatic(value))
    host.unresolved(`the application of this host is not known: ${target?.written}`, {
      router,
      path: everythingBelow(constant('')),
    });
}

/** `WSGIMiddleware(app)` and the like hand requests on to what they are given. */
function unwrap(value: Value, host: Host): Value {
  const forced = host.force(value);
  if (forced.kind !== 'term' || forced.args === undefined) return forced;
  const given = forced.args.positional[0]?.value ?? forced.args.named.get('app')?.value;
  if (given === undefined || isStatic(forced)) return forced;
  const inner = unwrap(given, host);
  return host.routerOf(inner) !== undefined || isStatic(inner) ? inner : forced;
}

function isStatic(value: Value): boolean {
  return value.kind === 'term' && /StaticFiles$/.test(value.symbol);
}

/** `middleware=[Middleware(Class, …)]` is named by its classes. */
function middleware(call: LibraryCall, host: Host): readonly Guard[] {
  const list = optional(call, undefined, 'middleware', host);
  return listed(list, host).items.flatMap((item) => {
    const [type] = item.value.kind === 'term' ? (item.value.args?.positional ?? []) : [];
    return host.guardNames([type ?? item]);
  });
}
