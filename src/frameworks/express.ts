import type { Router } from '../resolve/router.ts';
import { constant, type GivenValue, map, type Value } from '../resolve/value.ts';
import type { Framework, Host, LibraryCall } from './framework.ts';
import { NODE_CONFIG_CALLS } from './shared/node-config.ts';
import { isUnknownPath } from './shared/path-names.ts';
import { pathToRegexpTemplates } from './shared/path-to-regexp.ts';
import { possibleRoute } from './shared/possible-route.ts';
import { regexPath, regexPrefix } from './shared/regex-paths.ts';
import { VERB_METHODS } from './shared/verbs.ts';

type Endpoint = 'static' | 'library-docs' | 'operation' | 'page' | 'proxy' | 'loader';

/** Middleware of libraries that answers requests itself. Symbols as they are called, by their first word. */
const ENDPOINTS: Readonly<Record<string, Endpoint>> = {
  'express.static': 'static',
  'serve-static': 'static',
  'serve-index': 'static',
  'serve-favicon': 'static',
  'swagger-ui-express.serve': 'library-docs',
  'swagger-ui-express.serveFiles': 'library-docs',
  'swagger-ui-express.setup': 'library-docs',
  'redoc-express': 'library-docs',
  '@scalar/express-api-reference.apiReference': 'library-docs',
  // Consoles of queues, jobs and tables.
  '@bull-board/express.ExpressAdapter.getRouter': 'page',
  agendash: 'page',
  'bull-arena': 'page',
  '@adminjs/express.buildRouter': 'page',
  '@adminjs/express.buildAuthenticatedRouter': 'page',
  'express-graphql.graphqlHTTP': 'operation',
  'graphql-http/lib/use/express.createHandler': 'operation',
  '@apollo/server/express4.expressMiddleware': 'operation',
  '@as-integrations/express5.expressMiddleware': 'operation',
  'graphql-yoga.createYoga': 'operation',
  'http-proxy-middleware.createProxyMiddleware': 'proxy',
  'http-proxy-middleware.legacyCreateProxyMiddleware': 'proxy',
  'express-http-proxy': 'proxy',
  'awilix-express.loadControllers': 'loader',
  'awilix-express.controller': 'loader',
};

/** Express 4 and 5: an application or router is a list of layers; `use` mounts or guards, verbs answer. */
export const express: Framework = {
  id: 'express',
  title: 'Express',
  languages: ['javascript'],
  docs: 'https://expressjs.com/en/guide/routing.html',
  packages: ['express', 'express-promise-router', 'express-async-router', '@feathersjs/express'],
  callable: true,
  ignoresCase: true,
  harmless: [
    'http.*',
    'https.*',
    'http2.*',
    'spdy.*',
    'console.*',
    'socket.io*',
    'supertest*',
    'serverless-http',
    'Promise.*',
    'Object.*',
    'JSON.*',
    '@vendia/serverless-express*',
    'aws-serverless-express*',
    '@codegenie/serverless-express*',
    'firebase-functions*',
    'stoppable',
    'http-terminator*',
    'express-list-endpoints',
    'swagger-spec-express*',
    '@sentry/*',
    'ws.*',
    'util.*',
    'vitest*',
    'chai*',
    'express-oauth-server',
    'graceful-shutdown',
    'http-graceful-shutdown',
    '@godaddy/terminus*',
  ],
  calls: {
    ...NODE_CONFIG_CALLS,
    express: (_call, host) => host.router('app'),
    'express.Router': (_call, host) => host.router('router'),
    '@modelcontextprotocol/sdk/server/express.js.createMcpExpressApp': (_call, host) => host.router('app'),
    '@modelcontextprotocol/sdk/server/express.createMcpExpressApp': (_call, host) => host.router('app'),
    'express.application': (_call, host) => host.router('app'),
    'express-promise-router': (_call, host) => host.router('router'),
    'express-promise-router.Router': (_call, host) => host.router('router'),
    'express-async-router.AsyncRouter': (_call, host) => host.router('router'),
    // `expressWs(app)` gives the application back, with `ws`.
    'express-ws': ({ args }) => {
      const [app] = args.positional;
      return app === undefined ? undefined : map([['app', app.value]], true);
    },
  },
  method(router, name, call, host) {
    const method = VERB_METHODS.get(name);
    if (router.kind === 'route')
      return method === undefined ? undefined : answerOnRoute(router, name, call, host);
    if (name === 'use') return use(router, call, host);
    if (name === 'route') return routeView(router, call, host);
    if (name === 'ws') return socket(router, call, host);
    if (method === undefined) return SETTINGS.has(name) ? setting(router, name, call, host) : undefined;
    const [path, ...handlers] = flatten(call.args.positional, host);
    // `app.get('env')` reads a setting.
    if (path === undefined || handlers.length === 0)
      return path === undefined ? undefined : router.data.get(settingOf(path, host));
    answer(router, name, pathValue(call.args.positional[0], host), handlers, host);
    return { kind: 'router', router };
  },
  member(router, name, host) {
    if (name === 'locals')
      return host.force({ kind: 'map', entries: new Map(), getters: new Set(), open: true });
    return router.kind === 'router' && !isRouterMember(name) ? constant(undefined) : undefined;
  },
  foreign: possibleRoute,
  path: pathToRegexpTemplates,
};

/** Code that loads a folder asks for what modules may export (`loaded.routes || loaded`): a router has no such member. */
function isRouterMember(name: string): boolean {
  return VERB_METHODS.has(name) || ROUTER_MEMBERS.has(name);
}

const ROUTER_MEMBERS = new Set([
  ...['use', 'route', 'param', 'handle', 'stack', 'params', 'ws', 'mergeParams', 'caseSensitive', 'strict'],
  ...['apply', 'bind', 'call', 'constructor', 'length', 'name', 'prototype', 'toString'],
]);

/** Methods that give the application back and register nothing. */
const SETTINGS = new Set(['set', 'enable', 'disable', 'engine', 'param']);

/** `app.set('areas', [...])`: what `app.get('areas')` gives. */
function setting(router: Router, name: string, call: LibraryCall, host: Host): Value {
  const [key, value] = call.args.positional;
  if (name === 'set' && key !== undefined && value !== undefined)
    router.data.set(settingOf(key, host), value.value);
  return { kind: 'router', router };
}

function settingOf(key: GivenValue, host: Host): string {
  return `setting ${host.text(key.value) ?? ''}`;
}

/** Layers may be nested in lists. */
function flatten(args: readonly GivenValue[], host: Host): readonly GivenValue[] {
  return args.flatMap((arg) => {
    const value = host.force(arg.value);
    if (value.kind !== 'list') return [arg];
    return flatten(
      value.items.map((item, at) => ({ value: item, written: value.written?.[at] ?? '' })),
      host,
    );
  });
}

/** `app.ws('/x', …)` of express-ws. */
function socket(router: Router, { args }: LibraryCall, host: Host): Value {
  const [path, ...handlers] = args.positional;
  if (path !== undefined)
    host.route(router, {
      methods: ['GET'],
      path: pathValue(path, host),
      nature: 'websocket',
      handler: host.handlerName(handlers.at(-1)),
    });
  return { kind: 'router', router };
}

/** A path, or a list of paths. */
function pathValue(arg: GivenValue | undefined, host: Host): Value {
  if (arg === undefined) return { kind: 'constant', value: '/' };
  const value = host.force(arg.value);
  if (value.kind === 'list')
    return { ...value, items: value.items.map((item) => pathValue({ value: item, written: '' }, host)) };
  return value.kind === 'regex' ? regexPath(value, host) : value;
}

function answer(
  router: Router,
  name: string,
  path: Value,
  handlers: readonly GivenValue[],
  host: Host,
): void {
  const method = VERB_METHODS.get(name);
  if (method === undefined) return;
  for (const handler of handlers) {
    // A router as a handler sees the whole path: nothing is stripped.
    const child = mounted(handler, host);
    if (child !== undefined) host.mount(router, '/', child);
  }
  const last = handlers.at(-1);
  if (last !== undefined && mounted(last, host) !== undefined) return;
  const final = last === undefined ? undefined : host.force(last.value);
  const kind = final?.kind === 'term' ? ENDPOINTS[final.symbol] : undefined;
  host.route(router, {
    methods: [method],
    path,
    nature: kind === 'static' || kind === 'library-docs' ? kind : 'operation',
    handler: host.handlerName(handlers.at(-1)),
    guards: host.guardNames(handlers.slice(0, -1)),
  });
}

/** The router that a layer is, or hands its requests to. */
function mounted(layer: GivenValue, host: Host): Router | undefined {
  return host.routerOf(layer.value) ?? host.dispatchedTo(layer.value);
}

/** `router.route('/x')`: verbs on it share the path. */
function routeView(router: Router, call: LibraryCall, host: Host): Value {
  const view = host.router('route', { parent: router });
  view.router.data.set('path', pathValue(call.args.positional[0], host));
  return view;
}

function answerOnRoute(view: Router, name: string, call: LibraryCall, host: Host): Value {
  const target = view.parent;
  const handlers = flatten(call.args.positional, host);
  const path = view.data.get('path');
  if (target === undefined || path === undefined || handlers.length === 0)
    return { kind: 'router', router: view };
  const layers = host.state('express.route-layers', () => new Map<Router, readonly GivenValue[]>());
  const before = layers.get(view) ?? [];
  // `.route(…).all(auth).get(…)`: what takes `next` guards the verbs that follow on this route, not what lies below its path.
  if (name === 'all' && takesNext(handlers.at(-1)?.value, host)) layers.set(view, [...before, ...handlers]);
  else answer(target, name, path, [...before, ...handlers], host);
  return { kind: 'router', router: view };
}

function takesNext(value: Value | undefined, host: Host): boolean {
  const forced = value === undefined ? undefined : host.force(value);
  return forced?.kind !== 'function' || host.parameters(forced).length >= 3;
}

/** `use([path], …layers)`: routers are mounted, other layers guard what comes after, some answer themselves. */
function use(router: Router, call: LibraryCall, host: Host): Value {
  const [first, ...rest] = call.args.positional;
  const mounts = rest.some((layer) => host.routerOf(layer.value) !== undefined);
  // What is not known before a router may be its path: to leave it out would invent one.
  const mayBePath = mounts && first !== undefined && isUnknownPath(host.force(first.value), host);
  const hasPath = first !== undefined && (mayBePath || isPath(first.value, host));
  const path: Value = hasPath ? pathValue(first, host) : { kind: 'constant', value: '/' };
  const expression = hasPath ? host.force(first.value) : undefined;
  const below = expression?.kind === 'regex' ? regexPrefix(expression, host) : path;
  for (const layer of flatten(hasPath ? rest : call.args.positional, host)) {
    for (const value of host.alternatives(layer.value))
      useOne(router, hasPath ? { path, below } : undefined, { ...layer, value }, host);
  }
  return { kind: 'router', router };
}

function isPath(value: Value, host: Host): boolean {
  const forced = host.force(value);
  if (forced.kind === 'list')
    return forced.items.length > 0 && forced.items.every((item) => isPath(item, host));
  if (forced.kind === 'union') return forced.members.every((member) => isPath(member, host));
  if (forced.kind === 'unknown') return forced.environment === true;
  return (
    (forced.kind === 'constant' && typeof forced.value === 'string') ||
    forced.kind === 'text' ||
    forced.kind === 'regex'
  );
}

/** @param at the path as a pattern, and below which a router is mounted. */
function useOne(
  router: Router,
  at: { readonly path: Value; readonly below: Value } | undefined,
  layer: GivenValue,
  host: Host,
): void {
  const path = at?.path;
  const below: Value = at?.below ?? { kind: 'constant', value: '/' };
  const value = unwrap(layer.value, host);
  const child = host.routerOf(value) ?? host.dispatchedTo(value);
  if (child !== undefined && child !== router) {
    host.mount(router, below, child);
    return;
  }
  const kind = value.kind === 'term' ? ENDPOINTS[value.symbol] : undefined;
  if (kind !== undefined) {
    endpoint(router, below, kind, layer, host);
  } else if (value.kind === 'function') {
    useFunction(router, path, { ...layer, value }, host.parameters(value).length, host);
  } else if (value.kind === 'unknown' || value.kind === 'instance') {
    const why = value.kind === 'unknown' ? value.why : `an instance of ${value.class.name}`;
    host.unresolved(`what is mounted here is not known: ${why}`, {
      router,
      path: concat(below),
      mounts: value.kind === 'unknown',
    });
    host.guard(router, host.guardNames([layer]), path === undefined ? {} : { path });
  } else if (value.kind !== 'constant')
    host.guard(router, host.guardNames([layer]), path === undefined ? {} : { path });
}

/** A CommonJS `require` of a transpiled module: its default export. */
function unwrap(value: Value, host: Host): Value {
  const forced = host.force(value);
  return forced.kind === 'module' ? host.force(host.member(forced, 'default')) : forced;
}

/** The path and all below it, unknown. */
function concat(below: Value): Value {
  const rest: Value = { kind: 'unknown', why: 'what is below', site: { file: '', line: 0 } };
  if (below.kind === 'constant')
    return { kind: 'text', parts: [String(below.value).replace(/\/$/, ''), rest] };
  return below;
}

function useFunction(
  router: Router,
  path: Value | undefined,
  layer: GivenValue,
  parameters: number,
  host: Host,
): void {
  // Four parameters handle errors; three pass on; fewer answer.
  if (parameters >= 4) return;
  if (parameters === 3 || parameters === 0) {
    host.guard(router, host.guardNames([layer]), path === undefined ? {} : { path });
    return;
  }
  const root = path === undefined || (path.kind === 'constant' && (path.value === '/' || path.value === '*'));
  host.route(router, {
    methods: ['ANY'],
    path: path ?? '/',
    handler: host.handlerName(layer),
    nature: root ? 'fallback' : 'operation',
  });
}

function endpoint(router: Router, below: Value, kind: Endpoint, layer: GivenValue, host: Host): void {
  if (kind === 'loader')
    host.unresolved(`${host.nameOf(layer)} registers controllers by rules of its own`, {
      router,
      path: concat(below),
    });
  else if (kind === 'proxy')
    host.unresolved('requests below are forwarded to another service', { router, path: concat(below) });
  else
    host.route(router, {
      methods: [kind === 'operation' ? 'ANY' : 'GET'],
      path: below,
      handler: host.nameOf(layer),
      nature: kind,
    });
}
