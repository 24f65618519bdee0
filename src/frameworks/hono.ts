import type { Method, RouteNature } from '../model/route.ts';
import type { Router } from '../resolve/router.ts';
import { constant, type GivenValue, list, type Value } from '../resolve/value.ts';
import type { Framework, Host, LibraryCall } from './framework.ts';
import { withColons } from './shared/described-paths.ts';
import { honoTemplates, mergePath } from './shared/hono-paths.ts';
import { makeApplication, serveApplications, served } from './shared/nested-applications.ts';
import { below } from './shared/options.ts';
import { methodOf, VERB_METHODS } from './shared/verbs.ts';

/** What libraries answer with, by the symbol of the handler. */
const NATURES: readonly (readonly [RegExp, RouteNature])[] = [
  [/\bserveStatic$/, 'static'],
  [
    /\b(?:swaggerUI|Scalar|apiReference|SwaggerUI|openAPISpecs|openAPIRouteHandler|redoc|Redoc)$/,
    'library-docs',
  ],
  [/\bupgradeWebSocket$/, 'websocket'],
];

const APPLICATION = (_call: LibraryCall, host: Host): Value => makeApplication(host);
const FIRST = (call: LibraryCall): Value | undefined => call.args.positional.at(-1)?.value;
const SERVE = (call: LibraryCall, host: Host): Value | undefined => {
  for (const { value } of call.args.positional) {
    const router = host.routerOf(value) ?? host.routerOf(host.entry(value, 'fetch'));
    if (router !== undefined) served(host).add(rootOf(router));
  }
  return undefined;
};

/** Hono: applications in applications; a route is copied to where its application is put. */
export const hono: Framework = {
  id: 'hono',
  title: 'Hono',
  languages: ['javascript'],
  docs: 'https://hono.dev/docs/api/routing',
  packages: ['hono', '@hono/hono', '@hono/zod-openapi', 'hono-openapi', 'chanfana'],
  harmless: [
    '@hono/*',
    'hono/*',
    'hono.*',
    'Bun.*',
    'Deno.*',
    '@scalar/*',
    'http.*',
    'console.*',
    'vitest*',
    '@sentry/*',
    'fastly:*',
  ],
  calls: {
    ...Object.fromEntries(
      ['hono', '@hono/hono', 'hono/tiny', 'hono/quick', 'hono/hono-base'].flatMap((name) => [
        [`${name}.Hono`, APPLICATION],
        [`${name}.HonoBase`, APPLICATION],
      ]),
    ),
    '@hono/zod-openapi.OpenAPIHono': APPLICATION,
    '@hono/zod-openapi.createRoute': (call) => call.args.positional[0]?.value,
    'hono/factory.createFactory.createApp': APPLICATION,
    '@hono/hono/factory.createFactory.createApp': APPLICATION,
    'hono/factory.Factory.createApp': APPLICATION,
    'hono/factory.createFactory.createHandlers': (call) =>
      list(call.args.positional.map(({ value }) => value)),
    'chanfana.fromHono': (call) => call.args.positional[0]?.value,
    'hono/factory.createMiddleware': FIRST,
    'hono/factory.createFactory.createMiddleware': FIRST,
    '@hono/node-server.serve': SERVE,
    '@hono/node-server/vercel.handle': SERVE,
    'hono/vercel.handle': SERVE,
    'hono/aws-lambda.handle': SERVE,
    'hono/aws-lambda.streamHandle': SERVE,
    'hono/lambda-edge.handle': SERVE,
    'hono/netlify.handle': SERVE,
    'hono/cloudflare-pages.handle': SERVE,
    'hono/service-worker.handle': SERVE,
    'hono/service-worker.fire': SERVE,
    'Deno.serve': SERVE,
    'Bun.serve': SERVE,
  },
  method(router, name, call, host) {
    const self: Value = { kind: 'router', router };
    const args = flatten(call.args.positional, host);
    const method = VERB_METHODS.get(name);
    switch (name) {
      case 'use':
        return use(router, args, host);
      case 'on':
        return on(router, call, host);
      case 'route':
        return mount(router, args, host);
      case 'basePath':
        return basePath(router, args[0], host);
      case 'mount':
        return mountForeign(router, args, host);
      case 'openapi':
        return openapi(router, args, host);
      case 'doc':
      case 'doc31':
        if (args[0] !== undefined)
          host.route(router, {
            methods: ['GET'],
            path: args[0].value,
            handler: `app.${name}`,
            nature: 'library-docs',
          });
        return self;
      case 'notFound':
      case 'onError':
        host.handlerName(args[0]);
        return self;
      case 'fire':
        served(host).add(rootOf(router));
        return self;
      default:
        if (method === undefined || name === 'del' || args.length === 0) return undefined;
        return verb(router, [method], args, host);
    }
  },
  member(router, name, host) {
    if (name === 'fetch' || name === 'request') {
      // Whoever reads it serves the application, or hands it to one that does.
      if (name === 'fetch') served(host).add(rootOf(router));
      return { kind: 'router', router: rootOf(router) };
    }
    return undefined;
  },
  finish: serveApplications,
  join: mergePath,
  path: honoTemplates,
};

/** An application with a base path shares its routes with the one that it was made from. */
function rootOf(router: Router): Router {
  return router.parent === undefined ? router : rootOf(router.parent);
}

function flatten(args: readonly GivenValue[], host: Host): readonly GivenValue[] {
  return args.flatMap((arg) => {
    const value = host.force(arg.value);
    if (value.kind !== 'list' || value.items.every((item) => isText(host.force(item)))) return [arg];
    return value.items.map((item, at) => ({ value: item, written: value.written?.[at] ?? '' }));
  });
}

function isText(value: Value): boolean {
  return value.kind === 'text' || (value.kind === 'constant' && typeof value.value === 'string');
}

/** A path leads; without one, the path of the call before is meant. */
function withPath(
  router: Router,
  args: readonly GivenValue[],
  host: Host,
): readonly [Value, readonly GivenValue[]] {
  const [first, ...rest] = args;
  const value = first === undefined ? undefined : host.force(first.value);
  const leads =
    value !== undefined &&
    (isText(value) ||
      value.kind === 'list' ||
      value.kind === 'union' ||
      (value.kind === 'unknown' && rest.length > 0));
  if (!leads || value === undefined) return [router.data.get('#path') ?? constant('*'), args];
  router.data.set('#path', value);
  return [value, rest];
}

function verb(router: Router, methods: readonly Method[], args: readonly GivenValue[], host: Host): Value {
  const [path, handlers] = withPath(router, args, host);
  const last = handlers.at(-1);
  if (last === undefined) return { kind: 'router', router };
  const value = host.force(last.value);
  if (passesOn(value) && host.texts(path).every(({ text }) => text.endsWith('*'))) {
    // It runs before what answers below, for these methods.
    host.guardNames(handlers);
    return { kind: 'router', router };
  }
  host.route(router, {
    methods,
    path,
    handler: host.handlerName(last),
    guards: host.guardNames(handlers.slice(0, -1)),
    nature: natureOf(value) ?? 'operation',
  });
  return { kind: 'router', router };
}

/** A function that uses the `next` it is given is middleware: errors are thrown, not passed to it. */
function passesOn(value: Value): boolean {
  const next = value.kind === 'function' ? value.node.params[1]?.target : undefined;
  return (
    value.kind === 'function' && next?.kind === 'name-pattern' && value.node.body.mentions().has(next.name)
  );
}

function natureOf(value: Value): RouteNature | undefined {
  return value.kind === 'term' ? NATURES.find(([pattern]) => pattern.test(value.symbol))?.[1] : undefined;
}

/** `app.on(methods, paths, …handlers)`. */
function on(router: Router, call: LibraryCall, host: Host): Value {
  const [methods, path, ...handlers] = call.args.positional;
  const names = host.items(methods?.value)?.map((item) => host.text(item));
  if (path === undefined) return { kind: 'router', router };
  if (names === undefined || names.includes(undefined))
    host.unresolved('the methods of the route are not known', { router, path: path.value });
  else
    verb(
      router,
      names.flatMap((name) => methodOf(name ?? '') ?? []),
      [path, ...flatten(handlers, host)],
      host,
    );
  return { kind: 'router', router };
}

/** `app.use([path], …middleware)`: a path without a wildcard is that very path. */
function use(router: Router, args: readonly GivenValue[], host: Host): Value {
  const first = host.force(args[0]?.value ?? constant(null));
  const hasPath =
    isText(first) ||
    (args.length > 1 && first.kind !== 'function' && first.kind !== 'term' && first.kind !== 'router');
  const [path, layers] = hasPath ? withPath(router, args, host) : [constant('*'), args];
  router.data.set('#path', path);
  for (const layer of layers) {
    const value = host.force(layer.value);
    const nature = natureOf(value);
    if (nature !== undefined) verb(router, ['GET'], [{ value: path, written: '' }, layer], host);
    else if (value.kind === 'term' && /\b(?:trpcServer|graphqlServer|proxy)$/.test(value.symbol))
      host.unresolved(`${host.nameOf(layer)} answers what is below`, { router, path: below(path) });
    else {
      const texts = host.texts(path).map(({ text }) => text);
      const exact = !texts.some((text) => text.endsWith('*') || text === '');
      host.guard(router, host.guardNames([layer]), texts.includes('*') ? {} : { path, exact });
    }
  }
  return { kind: 'router', router };
}

/** `app.route(path, other)`. */
function mount(router: Router, [path, target]: readonly GivenValue[], host: Host): Value {
  if (path === undefined || target === undefined) return basePath(router, path, host);
  for (const value of host.alternatives(target.value)) {
    const child = host.routerOf(value);
    if (child !== undefined) host.mount(router, path.value, rootOf(child));
    else if (value.kind !== 'constant')
      host.unresolved(
        `what is mounted here is not known: ${value.kind === 'unknown' ? value.why : target.written}`,
        {
          router,
          path: below(host.force(path.value)),
          mounts: true,
        },
      );
  }
  return { kind: 'router', router };
}

/** `app.basePath('/api')`: the same routes, registered below a path. */
function basePath(router: Router, path: GivenValue | undefined, host: Host): Value {
  const view = host.router('view', { parent: router });
  host.mount(router, path?.value ?? '', view.router);
  return view;
}

/** `app.mount(path, handler)`: another application's `fetch`, or a function that asks one. */
function mountForeign(router: Router, [path, target]: readonly GivenValue[], host: Host): Value {
  const child = host.routerOf(target?.value);
  const asked =
    child === undefined && target !== undefined ? host.dispatchesOf(target.value)[0]?.router : undefined;
  if (path !== undefined && child !== undefined) host.mount(router, path.value, rootOf(child));
  else if (path !== undefined && target !== undefined && asked !== undefined) {
    host.handlerName(target);
    // Only this path is taken away: below `/` its own paths are whole, wherever the application is put.
    if (!/^\/?$/.test(host.text(path.value) ?? '')) host.mount(router, path.value, asked);
  } else if (path !== undefined)
    host.unresolved(`what is mounted here is not known: ${target?.written ?? 'nothing'}`, {
      router,
      path: below(host.force(path.value)),
    });
  return { kind: 'router', router };
}

/** `app.openapi(createRoute({ method, path }), handler)`: paths are OpenAPI's. */
function openapi(router: Router, [route, handler]: readonly GivenValue[], host: Host): Value {
  for (const value of route === undefined ? [] : host.alternatives(route.value)) {
    const method = methodOf(host.text(host.entry(value, 'method')) ?? '');
    const path = host.entry(value, 'path');
    const middleware = host.entry(value, 'middleware');
    if (method === undefined || path === undefined)
      host.unresolved('the described route is not known', {
        router,
        ...(path === undefined ? {} : { path }),
      });
    else
      host.route(router, {
        methods: [method],
        path: withColons(path, /\/\{(.+?)\}/g, host),
        handler: host.handlerName(handler),
        guards: middleware === undefined ? [] : host.guardNames([{ value: middleware, written: '' }]),
      });
  }
  return { kind: 'router', router };
}
