import type { Guard, Router } from '../resolve/router.ts';
import { constant, type GivenValue, given, type Value } from '../resolve/value.ts';
import type { Framework, Host, Template } from './framework.ts';
import { HOLE } from './framework.ts';
import { makeApplication, serveApplications, served } from './shared/nested-applications.ts';
import { below, option } from './shared/options.ts';
import { methodOf, VERB_METHODS } from './shared/verbs.ts';

/** What the options of a route say besides what runs before it: any other one that is `true` is a macro of the service's own. */
const OPTIONS =
  'body query params headers cookie response detail tags type parse transform error schema config as'.split(
    ' ',
  );

/** Where plugins of its own library answer, by the package: the option that says so, where without it, and what is below. */
const PLUGINS: readonly (readonly [
  RegExp,
  'library-docs' | 'static',
  option: string,
  path: string,
  ...string[],
])[] = [
  [/^@elysiajs\/swagger\b/, 'library-docs', 'path', '/swagger', '', '/json'],
  [/^@elysiajs\/openapi\b/, 'library-docs', 'path', '/openapi', '', '/json'],
  [/^@elysiajs\/static\b/, 'static', 'prefix', '/public', '/*'],
];

/** Elysia: instances in instances, each with a prefix; paths are put behind each other as they are. */
export const elysia: Framework = {
  id: 'elysia',
  title: 'Elysia',
  languages: ['javascript'],
  docs: 'https://elysiajs.com/essential/route.html',
  packages: ['elysia'],
  harmless: ['@elysiajs/*', 'elysia*', 'Bun.*', 'Deno.*', 'console.*'],
  calls: {
    'elysia.Elysia': (call, host) =>
      makeApplication(host, host.entry(call.args.positional[0]?.value, 'prefix')),
  },
  method(router, name, call, host) {
    const self: Value = { kind: 'router', router };
    const args = call.args.positional;
    switch (name) {
      case 'use':
        for (const { value } of args) use(router, value, host);
        return self;
      case 'group':
        group(router, args, host);
        return self;
      case 'guard':
        guard(router, args, host);
        return self;
      case 'route':
        route(router, methodOf(host.text(args[0]?.value) ?? ''), args.slice(1), host);
        return self;
      case 'ws':
        if (args[0] !== undefined)
          host.route(router, { methods: ['GET'], path: args[0].value, handler: 'ws', nature: 'websocket' });
        return self;
      case 'mount':
        mount(router, args, host);
        return self;
      case 'onBeforeHandle':
      case 'onRequest':
        host.guard(router, host.guardNames(args.slice(-1)));
        return self;
      case 'listen':
        served(host).add(router);
        return self;
      case 'handle':
        return undefined;
      default:
        if (name !== 'del' && VERB_METHODS.has(name)) route(router, VERB_METHODS.get(name), args, host);
        // State, models, hooks and what else it has give it back.
        return self;
    }
  },
  member(router, name, host) {
    if (name !== 'fetch') return undefined;
    served(host).add(router);
    return { kind: 'router', router };
  },
  finish: serveApplications,
  join: (prefix, path) => `${slashed(prefix)}${slashed(path)}`,
  path: templates,
};

function slashed(path: string): string {
  return path === '' || path.startsWith('/') || path.startsWith(HOLE) ? path : `/${path}`;
}

/** `:id`, `:id?` and `*`. */
function templates(raw: string): readonly Template[] {
  const path = slashed(raw);
  if (/\/:\w+\?$/.test(path)) return [path.slice(0, -1), path.replace(/\/:\w+\?$/, '')].flatMap(templates);
  const template = path.replace(/:(\w+)/g, '{$1}').replace(/(.)\/$/, '$1') || '/';
  return template.endsWith('*')
    ? [{ path: `${template.slice(0, -1)}{wildcard}`, catchAll: 'wildcard' }]
    : [{ path: template }];
}

/** `app.get(path, handler, options)`. */
function route(
  router: Router,
  method: ReturnType<typeof methodOf>,
  [path, handler, options]: readonly GivenValue[],
  host: Host,
): void {
  if (path === undefined || handler === undefined) return;
  if (method === undefined) {
    host.unresolved('the method of the route is not known', { router, path: path.value });
    return;
  }
  host.route(router, {
    methods: [method],
    path: path.value,
    handler: host.handlerName(handler),
    guards: guardsOf(options?.value, host),
  });
}

/** What options let run before a route: `beforeHandle`, and the macros that are on (`{ auth: true }`). */
function guardsOf(options: Value | undefined, host: Host): readonly Guard[] {
  const before = option(options, 'beforeHandle', host);
  const macros = host.entries(options).flatMap(([name, value]) => {
    if (OPTIONS.includes(name) || host.truth(value) !== true || host.force(value).kind !== 'constant')
      return [];
    return [{ name }];
  });
  return [...macros, ...(before === undefined ? [] : host.guardNames([before]))];
}

/** `app.use(plugin)`: an instance, a function that is given one, a promise of a module with one, a list of them. */
function use(router: Router, plugin: Value, host: Host): void {
  for (const value of host.alternatives(plugin)) {
    const child = host.routerOf(value);
    if (child !== undefined) host.mount(router, '', child);
    else if (value.kind === 'list') for (const item of value.items) use(router, item, host);
    else if (value.kind === 'module' || (value.kind === 'map' && value.entries.has('default')))
      use(router, host.member(value, 'default'), host);
    else if (value.kind === 'term') library(router, value.symbol, value.args?.positional[0]?.value, host);
    else if (host.isFunction(value)) {
      const made = host.routerOf(host.call(value, given({ kind: 'router', router })));
      if (made !== undefined && made !== router) host.mount(router, '', made);
    } else if (value.kind !== 'constant')
      host.unresolved(
        `what is used here is not known: ${value.kind === 'unknown' ? value.why : `a ${value.kind}`}`,
        {
          router,
          path: below(constant('')),
          mounts: true,
        },
      );
  }
}

/** A plugin of a library: its documentation and files have a place of their own, the others answer nothing. */
function library(router: Router, symbol: string, options: Value | undefined, host: Host): void {
  const plugin = PLUGINS.find(([pattern]) => pattern.test(symbol));
  if (plugin === undefined) return;
  const [, nature, key, path, ...places] = plugin;
  const at = host.entry(options, key) ?? constant(path);
  for (const place of places)
    host.route(router, {
      methods: ['GET'],
      path: host.concatenate([at, constant(place)]),
      handler: symbol,
      nature,
    });
}

/** `app.group(prefix, [options], group => …)`: what the function registers is below the prefix. */
function group(router: Router, [prefix, ...rest]: readonly GivenValue[], host: Host): void {
  const run = rest.at(-1);
  if (prefix === undefined || run === undefined) return;
  inside(router, prefix.value, rest.length > 1 ? rest[0]?.value : undefined, run.value, host);
}

/** `app.guard(options, [guarded => …])`: for what the function registers, or without one for all that follows. */
function guard(router: Router, [options, run]: readonly GivenValue[], host: Host): void {
  if (run !== undefined) inside(router, constant(''), options?.value, run.value, host);
  else if (host.isFunction(options?.value)) inside(router, constant(''), undefined, options?.value, host);
  else host.guard(router, guardsOf(options?.value, host));
}

function inside(
  router: Router,
  prefix: Value,
  options: Value | undefined,
  run: Value | undefined,
  host: Host,
): void {
  const child = host.router('group', { parent: router });
  host.mount(router, prefix, child.router, { guards: guardsOf(options, host) });
  if (run !== undefined) host.call(run, given(child));
}

/** `app.mount([path], handler)`: another application answers all that is below. */
function mount(router: Router, args: readonly GivenValue[], host: Host): void {
  const [target] = args.slice(-1);
  const path = args.length > 1 && args[0] !== undefined ? args[0].value : constant('');
  const child = host.routerOf(target?.value);
  if (child !== undefined) host.mount(router, path, child);
  else
    host.unresolved(`${target?.written || 'what is mounted'} answers what is below`, {
      router,
      path: below(path),
    });
}
