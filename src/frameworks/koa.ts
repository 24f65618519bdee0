import type { Method } from '../model/route.ts';
import type { Router } from '../resolve/router.ts';
import { constant, type GivenValue, list, native, type Value } from '../resolve/value.ts';
import type { Framework, Host, LibraryCall } from './framework.ts';
import { swaggerRouter } from './shared/koa-swagger.ts';
import { NODE_CONFIG_CALLS } from './shared/node-config.ts';
import { below, option } from './shared/options.ts';
import { isUnknownPath } from './shared/path-names.ts';
import { pathToRegexpTemplates } from './shared/path-to-regexp.ts';
import { regexPath } from './shared/regex-paths.ts';
import { methodOf, VERB_METHODS } from './shared/verbs.ts';

/** Middleware of libraries that answers requests itself. */
const STATIC = /^(?:koa-static|koa-send|koa-static-cache|koa-serve|koa-favicon)\b/;
const PROXIES = /^(?:koa-proxies|koa-proxy|koa-better-http-proxy|koa-server-http-proxy)\b/;
const DOCS = /^(?:koa2-swagger-ui|koa-swagger-ui|koa-redoc)\b/;

const ROUTER = (call: LibraryCall, host: Host): Value => {
  const prefix = host.entry(call.args.positional[0]?.value, 'prefix');
  return host.router('router', prefix === undefined ? {} : { prefix });
};

/** `mount('/prefix', app)`: what answers below a prefix; without a prefix, everywhere. */
const MOUNT = (call: LibraryCall, host: Host): Value => {
  const [first, second] = call.args.positional;
  // Without a prefix it stands for the application itself, wherever it runs.
  const made = host.router(second === undefined ? 'app' : 'mount');
  const target = second ?? first;
  if (target !== undefined)
    useOne(made.router, second === undefined ? constant('') : (first?.value ?? constant('')), target, host);
  return made;
};

/** `route.get('/path', handler)` of koa-route: middleware for one route. */
const ROUTE =
  (method: Method) =>
  (call: LibraryCall, host: Host): Value => {
    const made = host.router('route');
    const [path, handler] = call.args.positional;
    if (path !== undefined)
      host.route(made.router, { methods: [method], path: path.value, handler: host.handlerName(handler) });
    return made;
  };

/** Koa with its routers: middleware in order, routers are middleware. */
export const koa: Framework = {
  id: 'koa',
  title: 'Koa',
  languages: ['javascript'],
  docs: 'https://github.com/koajs/router/blob/master/API.md',
  ignoresCase: true,
  packages: [
    ...['koa', '@koa/router', 'koa-router', 'koa-mount', 'koa-route', 'koa-compose', 'koa-joi-router'],
    'koa-swagger-decorator',
  ],
  harmless: [
    'koa-*',
    '@koa/*',
    '@sentry/*',
    'http.*',
    'https.*',
    'http2.*',
    'stoppable',
    'supertest*',
    'serverless-http*',
    'console.*',
  ],
  calls: {
    ...NODE_CONFIG_CALLS,
    koa: (_call, host) => host.router('app'),
    'koa.Koa': (_call, host) => host.router('app'),
    'koa-websocket': (call) => call.args.positional[0]?.value,
    '@koa/router': ROUTER,
    '@koa/router.Router': ROUTER,
    'koa-router': ROUTER,
    'koa-router.Router': ROUTER,
    'koa-joi-router': ROUTER,
    'koa-swagger-decorator.SwaggerRouter': (call, host) => {
      const made = ROUTER(call, host);
      host.routerOf(made)?.data.set('#swagger', made);
      return made;
    },
    'koa-mount': MOUNT,
    'koa-compose': (call) => call.args.positional[0]?.value,
    // `combineRouters(a, b)` and `combineRouters([a, b])` give a function that gives the middleware.
    'koa-combine-routers': (call) =>
      native('koa-combine-routers', () => list(call.args.positional.map(({ value }) => value))),
    'koa-convert': (call) => call.args.positional[0]?.value,
    ...Object.fromEntries([...VERB_METHODS].map(([name, method]) => [`koa-route.${name}`, ROUTE(method)])),
  },
  method(router, name, call, host) {
    const self: Value = { kind: 'router', router };
    const args = call.args.positional;
    if (name === 'use') return use(router, args, host);
    if (router.kind === 'app')
      return name === 'callback'
        ? { kind: 'unknown', why: 'the callback of an app', site: call.site }
        : lent(router, name, args, host);
    const described = router.data.has('#swagger') ? swaggerRouter(router, name, args, host) : undefined;
    if (described !== undefined) return described;
    const method = VERB_METHODS.get(name);
    if (method !== undefined) return verb(router, method, args, host);
    switch (name) {
      case 'routes':
      case 'middleware':
      case 'param':
      case 'host':
        return self;
      case 'allowedMethods':
        return constant(null);
      case 'prefix':
        router.prefix = args[0]?.value;
        return self;
      case 'register':
        return register(router, args, host);
      case 'route':
        return args.length === 1 ? declare(router, args[0], host) : undefined;
      case 'redirect':
        host.route(router, {
          methods: ['ANY'],
          path: args[0]?.value ?? '/',
          handler: 'redirect',
          nature: 'redirect',
        });
        return self;
      default:
        return undefined;
    }
  },
  member: (router, name) => (name === 'router' ? { kind: 'router', router } : undefined),
  // A layer puts its prefix in front of the path as it is; slashes that meet are one when it is read.
  join: (prefix, path) => (prefix !== '' && /^[*(]/.test(path) ? `${prefix}/${path}` : prefix + path),
  path: pathToRegexpTemplates,
};

/** Middleware may be nested in lists. */
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

function isText(value: Value): boolean {
  return (
    value.kind === 'text' ||
    value.kind === 'regex' ||
    (value.kind === 'constant' && typeof value.value === 'string')
  );
}

/** A path, or a list of paths. */
function pathOf(value: Value, host: Host): Value {
  const forced = host.force(value);
  if (forced.kind === 'list')
    return list(
      forced.items.map((item) => pathOf(item, host)),
      forced.open,
    );
  return forced.kind === 'regex' ? regexPath(forced, host) : forced;
}

/** Whether an argument is a path or a list of paths, on a router. */
function isPath(arg: GivenValue | undefined, host: Host): boolean {
  const value = arg === undefined ? undefined : host.force(arg.value);
  if (value?.kind === 'list')
    return value.items.length > 0 && value.items.every((item) => isText(host.force(item)));
  return (
    value !== undefined &&
    (isText(value) || value.kind === 'union' || (value.kind === 'unknown' && value.environment === true))
  );
}

/** `router.get([name], path, …middleware)`. */
function verb(router: Router, method: Method, args: readonly GivenValue[], host: Host): Value {
  const named =
    isText(host.force(args[0]?.value ?? constant(null))) && args.length > 2 && isPath(args[1], host);
  const [path, ...rest] = named ? args.slice(1) : args;
  const hasPath = isPath(path, host) || host.force(path?.value ?? constant(null)).kind === 'unknown';
  const layers = flatten(hasPath || path === undefined ? rest : [path, ...rest], host).filter(
    (layer) => host.force(layer.value).kind !== 'map',
  );
  if (path === undefined || layers.length === 0) return { kind: 'unknown', why: 'a router', site: host.site };
  host.route(router, {
    methods: [method],
    path: hasPath ? pathOf(path.value, host) : '/',
    handler: host.handlerName(layers.at(-1)),
    guards: host.guardNames(layers.slice(0, -1)),
  });
  return { kind: 'router', router };
}

/** Verbs on an application, which has none of its own: a router put its own there (`app.use(router(app))`). */
function lent(app: Router, name: string, args: readonly GivenValue[], host: Host): Value | undefined {
  const method = VERB_METHODS.get(name);
  return method !== undefined && args.length > 1 ? verb(app, method, args, host) : undefined;
}

/** `router.register(path, methods, middleware)`. */
function register(router: Router, args: readonly GivenValue[], host: Host): Value {
  const [path, methods, ...rest] = args;
  const layers = flatten(rest.slice(0, 1), host);
  const names = host.items(methods?.value)?.flatMap((item) => methodOf(host.text(item) ?? '') ?? []);
  if (path !== undefined && names !== undefined)
    host.route(router, {
      methods: names,
      path: pathOf(path.value, host),
      handler: host.handlerName(layers.at(-1)),
      guards: host.guardNames(layers.slice(0, -1)),
    });
  return { kind: 'router', router };
}

/** `router.route({ method, path, handler })` of koa-joi-router, one or a list. */
function declare(router: Router, arg: GivenValue | undefined, host: Host): Value {
  for (const { value } of flatten(arg === undefined ? [] : [arg], host)) {
    const path = host.entry(value, 'path');
    const methods = host
      .items(host.entry(value, 'method'))
      ?.flatMap((item) => methodOf(host.text(item) ?? '') ?? []);
    const handler = option(value, 'handler', host);
    if (path === undefined || methods === undefined) {
      host.unresolved('the options of a route are not known', { router });
      continue;
    }
    const layers = flatten(handler === undefined ? [] : [handler], host);
    host.route(router, {
      methods,
      path: pathOf(path, host),
      handler: host.handlerName(layers.at(-1)),
      guards: host.guardNames(layers.slice(0, -1)),
    });
  }
  return { kind: 'router', router };
}

/** `use([path], …middleware)`. Koa's own application takes no path, those that extend it do. */
function use(router: Router, args: readonly GivenValue[], host: Host): Value {
  const [first, ...others] = args;
  const mayBePath =
    first !== undefined &&
    others.some(({ value }) => host.routerOf(value) !== undefined) &&
    isUnknownPath(host.force(first.value), host);
  const hasPath = mayBePath || isPath(first, host);
  const path = hasPath && first !== undefined ? pathOf(first.value, host) : undefined;
  for (const layer of flatten(hasPath ? others : args, host)) {
    for (const value of host.alternatives(layer.value)) useOne(router, path, { ...layer, value }, host);
  }
  return { kind: 'router', router };
}

function useOne(router: Router, path: Value | undefined, layer: GivenValue, host: Host): void {
  const value = host.force(layer.value);
  const at = path === undefined ? {} : { path };
  const child = host.routerOf(value);
  if (child !== undefined) host.mount(router, path ?? constant(''), child);
  else if (value.kind === 'list')
    for (const item of value.items) useOne(router, path, { value: item, written: '' }, host);
  else if (value.kind === 'term' && (STATIC.test(value.symbol) || DOCS.test(value.symbol)))
    host.route(router, {
      methods: ['GET'],
      path: path ?? '/',
      handler: host.nameOf(layer),
      nature: DOCS.test(value.symbol) ? 'library-docs' : 'static',
    });
  else if (value.kind === 'term' && PROXIES.test(value.symbol)) {
    const [prefix] = value.args?.positional ?? [];
    const whole =
      isText(host.force(prefix?.value ?? constant(null))) && prefix !== undefined
        ? host.force(prefix.value)
        : constant('');
    host.unresolved('requests below are forwarded to another service', {
      router,
      path: below(path ?? whole),
    });
  } else if (value.kind === 'function') useFunction(router, path, { ...layer, value }, host);
  else if (
    value.kind === 'unknown' &&
    (path !== undefined || /\broutes\(|\bmiddleware\(/.test(layer.written))
  )
    host.unresolved(`what is mounted here is not known: ${value.why}`, {
      router,
      path: below(path ?? constant('')),
      mounts: true,
    });
  else if (value.kind !== 'constant') host.guard(router, host.guardNames([layer]), at);
}

/** Middleware that takes no `next` answers itself. */
function useFunction(router: Router, path: Value | undefined, layer: GivenValue, host: Host): void {
  const value = host.force(layer.value);
  const answers = value.kind === 'function' && host.parameters(value).length === 1;
  if (!answers) host.guard(router, host.guardNames([layer]), path === undefined ? {} : { path });
  else if (router.kind !== 'router')
    host.route(router, {
      methods: ['ANY'],
      path: path ?? '/',
      handler: host.handlerName(layer),
      nature: router.kind === 'app' ? 'fallback' : 'operation',
    });
}
