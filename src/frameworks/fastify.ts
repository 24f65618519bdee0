import type { Method, RouteNature } from '../model/route.ts';
import type { Guard, Router } from '../resolve/router.ts';
import { constant, type GivenValue, given, list, map, union, type Value } from '../resolve/value.ts';
import type { Framework, Host, LibraryCall } from './framework.ts';
import { autoload } from './shared/fastify-autoload.ts';
import { startedByCommandLine } from './shared/fastify-cli.ts';
import { bootstrap, GUARDS } from './shared/fastify-decorators.ts';
import { findMyWayTemplates } from './shared/find-my-way.ts';
import { NODE_CONFIG_CALLS } from './shared/node-config.ts';
import { below, option, prefixed } from './shared/options.ts';
import { methodOf, VERB_METHODS } from './shared/verbs.ts';

/** Methods of an instance that give it back and register nothing. */
const CHAINED =
  /^(?:decorate(?:Request|Reply)|set\w+|add(?:Schema|ContentTypeParser|HttpMethod|ConstraintStrategy)|withTypeProvider|remove\w+)$/;

/** Plugins of libraries that answer requests themselves: where, and as what; without a path only where the option is there. */
const ENDPOINTS: Readonly<
  Record<string, { readonly option: string; readonly path?: string; readonly nature: RouteNature | 'proxy' }>
> = {
  '@fastify/static': { option: 'prefix', path: '/', nature: 'static' },
  'fastify-static': { option: 'prefix', path: '/', nature: 'static' },
  '@fastify/swagger-ui': { option: 'routePrefix', path: '/documentation', nature: 'library-docs' },
  '@scalar/fastify-api-reference': { option: 'routePrefix', path: '/reference', nature: 'library-docs' },
  'fastify-metrics': { option: 'endpoint', path: '/metrics', nature: 'operation' },
  '@fastify/http-proxy': { option: 'prefix', path: '/', nature: 'proxy' },
  '@fastify/under-pressure': { option: 'exposeStatusRoute', nature: 'operation' },
  'under-pressure': { option: 'exposeStatusRoute', nature: 'operation' },
  mercurius: { option: 'path', path: '/graphql', nature: 'operation' },
};

/** Libraries whose plugins register no routes of their own. */
const SILENT =
  /^(?:@fastify\/|fastify-|@sentry\/|@autotelic\/|@mgcrea\/fastify-|close-with-grace|@immobiliarelabs\/)/;

/** Fastify 3 to 5: plugins are functions of an instance that inherits from the one that registers them. */
export const fastify: Framework = {
  id: 'fastify',
  title: 'Fastify',
  languages: ['javascript'],
  docs: 'https://fastify.dev/docs/latest/Reference/Routes/',
  packages: ['fastify', 'fastify-plugin', '@fastify/autoload', 'fastify-decorators'],
  harmless: [
    'fastify-cli*',
    '@fastify/aws-lambda*',
    'light-my-request*',
    'close-with-grace*',
    'fastify-print-routes*',
    'awilix*',
  ],
  calls: {
    ...NODE_CONFIG_CALLS,
    fastify: (_call, host) => host.router('app'),
    'fastify.fastify': (_call, host) => host.router('app'),
    // What the plugin does waits until it is registered.
    'fastify-plugin': (call) => ({
      kind: 'term',
      symbol: 'fastify-plugin',
      args: call.args,
      site: call.site,
    }),
    'fastify-plugin.fastifyPlugin': (call) => ({ ...call, kind: 'term', symbol: 'fastify-plugin' }),
  },
  method(router, name, call, host) {
    const [first, second] = call.args.positional;
    const self: Value = { kind: 'router', router };
    const method = name === 'del' ? undefined : VERB_METHODS.get(name);
    if (method !== undefined) return shorthand(router, method, call, host);
    if (name === 'route') return declare(router, first, host);
    if (name === 'register') return register(router, call, host);
    if (name === 'addHook') return hook(router, call, host);
    if (name === 'after' || name === 'ready') {
      if (first !== undefined && host.isFunction(first.value)) host.call(first.value, given(constant(null)));
      return self;
    }
    if (name === 'decorate' && first !== undefined && second !== undefined) {
      const key = host.text(first.value);
      if (key !== undefined) router.data.set(key, second.value);
      return self;
    }
    if (!CHAINED.test(name)) return undefined;
    host.guardNames(call.args.positional);
    return self;
  },
  member(router, name, host) {
    if (name === 'prefix') return host.force(router.prefix ?? constant(''));
    if (name === 'supportedMethods') return list([constant('*')]);
    // What was decorated is inherited.
    for (let at = router.parent; at !== undefined; at = at.parent) {
      const value = at.data.get(name);
      if (value !== undefined) return value;
    }
    return undefined;
  },
  finish: (host) => startedByCommandLine(host, registerPlugin),
  join: (prefix, path) => {
    if (path === '/' && prefix !== '') return prefix;
    return prefix.endsWith('/') && path.startsWith('/') ? prefix + path.slice(1) : prefix + path;
  },
  path: findMyWayTemplates,
};

/** `app.get(url, [options], handler)`. */
function shorthand(router: Router, method: Method, call: LibraryCall, host: Host): Value | undefined {
  const [url, second, third] = call.args.positional;
  if (url === undefined || second === undefined) return undefined;
  const options = third === undefined && host.isFunction(second.value) ? undefined : second.value;
  const handler = third ?? (options === undefined ? second : option(options, 'handler', host));
  host.route(router, {
    methods: [method],
    path: url.value,
    handler: host.handlerName(handler ?? second),
    guards: guardsOf(options, host),
    nature: natureOf(options, host),
  });
  return { kind: 'router', router };
}

/** `app.route({ method, url, handler })`. */
export function declare(router: Router, given: GivenValue | undefined, host: Host): Value {
  for (const options of given === undefined ? [] : host.alternatives(given.value)) {
    const url = host.entry(options, 'url') ?? host.entry(options, 'path');
    const method = host.entry(options, 'method');
    const names = host.items(method)?.map((item) => host.text(item));
    if (url === undefined || names === undefined || names.includes(undefined))
      host.unresolved('the options of a route are not known', {
        router,
        ...(url === undefined ? {} : { path: url }),
      });
    else
      host.route(router, {
        methods: names.flatMap((name) => methodOf(name ?? '') ?? []),
        path: url,
        handler: host.handlerName(option(options, 'handler', host)),
        guards: guardsOf(options, host),
        nature: natureOf(options, host),
      });
  }
  return { kind: 'router', router };
}

function natureOf(options: Value | undefined, host: Host): RouteNature {
  return host.truth(host.entry(options, 'websocket')) === true ? 'websocket' : 'operation';
}

function guardsOf(options: Value | undefined, host: Host): readonly Guard[] {
  return GUARDS.flatMap((name) => {
    const hooks = option(options, name, host);
    return hooks === undefined ? [] : host.guardNames([hooks]);
  });
}

/** Whenever it is added, it is for all routes of the instance and of instances in it: `addHook` gives it to those that are there. */
function hook(router: Router, call: LibraryCall, host: Host): Value {
  const [name, handler] = call.args.positional;
  const guards = handler === undefined ? [] : host.guardNames([handler]);
  if (name !== undefined && GUARDS.includes(host.text(name.value) ?? ''))
    host.guard(router, guards, { whole: true });
  return { kind: 'router', router };
}

/** `app.register(plugin, options)`. */
function register(router: Router, call: LibraryCall, host: Host): Value {
  const [plugin, options] = call.args.positional;
  const settings = options === undefined ? map() : host.force(options.value);
  const known =
    settings.kind === 'function' ? host.call(settings, given({ kind: 'router', router })) : settings;
  if (plugin !== undefined) registerPlugin(router, plugin.value, known, host);
  return { kind: 'router', router };
}

/** Runs a plugin on an instance of its own, or on the same one where it says that it wants no encapsulation. */
export function registerPlugin(
  router: Router,
  plugin: Value,
  options: Value,
  host: Host,
  encapsulate = true,
): void {
  for (const value of host.alternatives(plugin)) {
    if (value.kind === 'module' || (value.kind === 'map' && value.entries.has('default')))
      registerPlugin(router, host.member(value, 'default'), options, host, encapsulate);
    else if (value.kind === 'term' && value.symbol === 'fastify-plugin' && value.args !== undefined) {
      const [inner, settings] = value.args.positional;
      const keeps = host.truth(host.entry(settings?.value, 'encapsulate')) === true;
      if (inner !== undefined) registerPlugin(router, inner.value, options, host, keeps);
    } else if (value.kind === 'term') registerLibrary(router, value.symbol, options, host);
    else if (!host.isFunction(value)) {
      const why = value.kind === 'unknown' ? value.why : `a ${value.kind}`;
      host.unresolved(`the registered plugin is not known: ${why}`, {
        router,
        path: below(prefixOf(options, host)),
      });
    } else if (encapsulate) {
      const prefix = prefixOf(options, host);
      const child = host.router('plugin', { parent: router });
      host.mount(router, prefix, child.router);
      host.call(value, given(child, options, constant(undefined)));
    } else host.call(value, given({ kind: 'router', router }, options, constant(undefined)));
  }
}

/** The prefix of a plugin begins with a slash, whether it is written or not. */
function prefixOf(options: Value, host: Host): Value {
  const known = host
    .alternatives(host.entry(options, 'prefix') ?? constant(''))
    // `prefix: false` is none.
    .filter((one) => one.kind !== 'constant' || typeof one.value === 'string');
  const prefix = known.length === 0 ? constant('') : union(known);
  if (prefix.kind === 'constant' && (prefix.value ?? '') === '') return constant('');
  const start = prefix.kind === 'text' ? prefix.parts[0] : prefix.kind === 'constant' ? prefix.value : '/';
  return typeof start === 'string' && !start.startsWith('/') ? prefixed('/', prefix) : prefix;
}

function registerLibrary(router: Router, symbol: string, options: Value, host: Host): void {
  if (/^(?:@fastify\/|fastify-)autoload\b/.test(symbol)) {
    autoload(router, options, host, { plugin: registerPlugin, route: declare });
    return;
  }
  if (symbol === 'fastify-decorators.bootstrap') {
    bootstrap(router, options, host, guardsOf);
    return;
  }
  const endpoint = Object.entries(ENDPOINTS).find(
    ([name]) => symbol === name || symbol.startsWith(`${name}.`),
  )?.[1];
  if (endpoint === undefined) {
    if (!SILENT.test(symbol))
      host.unresolved(`${symbol} may register routes`, { router, path: below(prefixOf(options, host)) });
    return;
  }
  const path = endpointPath(host.entry(options, endpoint.option), endpoint.path, host);
  if (path === undefined) return;
  if (endpoint.nature === 'proxy')
    host.unresolved('requests below are forwarded to another service', { router, path: below(path) });
  else
    host.route(router, {
      methods: symbol === 'mercurius' ? ['GET', 'POST'] : ['GET'],
      path,
      handler: symbol,
      nature: endpoint.nature,
    });
}

/** Where a plugin answers, by an option that is a path, a route's options, or says that it does. Undefined: nowhere. */
function endpointPath(given: Value | undefined, standard: string | undefined, host: Host): Value | undefined {
  const value = given === undefined ? undefined : host.force(given);
  if (value === undefined || (value.kind === 'constant' && value.value === undefined))
    return standard === undefined ? undefined : constant(standard);
  if (value.kind === 'map') return host.entry(value, 'url') ?? constant(standard ?? '/status');
  if (value.kind !== 'constant' || typeof value.value === 'string') return value;
  return host.truth(value) === true ? constant(standard ?? '/status') : undefined;
}
