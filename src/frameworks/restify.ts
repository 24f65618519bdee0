import type { Method } from '../model/route.ts';
import type { Router } from '../resolve/router.ts';
import { constant, type GivenValue, type Value } from '../resolve/value.ts';
import type { Framework, Host } from './framework.ts';
import { findMyWayTemplates } from './shared/find-my-way.ts';
import { below } from './shared/options.ts';

const VERBS: ReadonlyMap<string, Method> = new Map([
  ['get', 'GET'],
  ['head', 'HEAD'],
  ['post', 'POST'],
  ['put', 'PUT'],
  ['patch', 'PATCH'],
  ['del', 'DELETE'],
  ['opts', 'OPTIONS'],
]);

/** Restify: one server, middleware that runs before every route; restify-router adds routers that are put below a prefix. */
export const restify: Framework = {
  id: 'restify',
  title: 'restify',
  languages: ['javascript'],
  docs: 'http://restify.com/docs/server-api/',
  packages: ['restify', 'restify-router'],
  harmless: [
    'assert-plus*',
    'assert.*',
    'vasync.*',
    'restify-cors-middleware*',
    'restify-errors*',
    'restify-clients*',
    'socket.io*',
    'http.*',
  ],
  calls: {
    'restify.createServer': (_call, host) => host.router('app'),
    'restify-router.Router': (_call, host) => host.router('router'),
  },
  method(router, name, call, host) {
    const args = call.args.positional;
    const method = VERBS.get(name);
    if (method !== undefined) return verb(router, method, args, host);
    const [first, second] = args;
    switch (name) {
      case 'use':
      case 'pre':
        host.guard(router, host.guardNames(args), { whole: true });
        return { kind: 'router', router };
      case 'add':
        if (first !== undefined && second !== undefined) mount(router, first.value, second, host);
        return { kind: 'router', router };
      case 'group':
        return group(router, args, host);
      case 'applyRoutes':
        if (first !== undefined) applyRoutes(router, first, second?.value ?? constant(''), host);
        return { kind: 'router', router };
      default:
        return undefined;
    }
  },
  // restify-router puts its prefix in front of the path as it is.
  join: (prefix, path) => prefix + path,
  path: findMyWayTemplates,
};

/** `server.get(path | { path, version }, …handlers)`. */
function verb(router: Router, method: Method, args: readonly GivenValue[], host: Host): Value | undefined {
  const [first, ...rest] = args;
  if (first === undefined || rest.length === 0) return undefined;
  const options = host.force(first.value);
  const path = options.kind === 'map' ? (host.entry(options, 'path') ?? host.entry(options, 'url')) : options;
  const handlers = flatten(rest, host);
  if (path === undefined)
    host.unresolved('the options of a route are not known', { router, methods: [method] });
  else
    host.route(router, {
      methods: [method],
      path:
        host.force(path).kind === 'regex'
          ? { kind: 'unknown', why: 'a regular expression', site: host.site }
          : path,
      handler: host.handlerName(handlers.at(-1)),
      guards: host.guardNames(handlers.slice(0, -1)),
      nature: isStatic(handlers.at(-1), host) ? 'static' : 'operation',
    });
  return { kind: 'router', router };
}

function isStatic(handler: GivenValue | undefined, host: Host): boolean {
  const value = host.force(handler?.value ?? constant(null));
  return value.kind === 'term' && /\bserveStatic(?:Files)?$/.test(value.symbol);
}

function flatten(args: readonly GivenValue[], host: Host): readonly GivenValue[] {
  return args.flatMap((arg) => {
    const value = host.force(arg.value);
    if (value.kind !== 'list') return [arg];
    return value.items.map((item, at) => ({ value: item, written: value.written?.[at] ?? '' }));
  });
}

/** `router.group(prefix, [middleware], inner => …)` of restify-router. */
function group(router: Router, args: readonly GivenValue[], host: Host): Value {
  const [prefix] = args;
  const block = args.at(-1);
  const child = host.router('group', { parent: router });
  if (prefix !== undefined) host.mount(router, prefix.value, child.router);
  host.guard(child.router, host.guardNames(flatten(args.slice(1, -1), host)), { whole: true });
  if (block !== undefined)
    host.call(block.value, { positional: [{ value: child, written: '' }], named: new Map(), open: false });
  return { kind: 'router', router };
}

function mount(router: Router, path: Value, target: GivenValue, host: Host): void {
  const child = host.routerOf(target.value);
  if (child !== undefined) host.mount(router, path, child);
  else
    host.unresolved(`what is mounted here is not known: ${target.written}`, {
      router,
      path: below(path),
      mounts: true,
    });
}

/** `router.applyRoutes(server, prefix)`: the server is the one that mounts. */
function applyRoutes(router: Router, server: GivenValue, prefix: Value, host: Host): void {
  const target = host.routerOf(server.value);
  if (target !== undefined) host.mount(target, prefix, router);
}
