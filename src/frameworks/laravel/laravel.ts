import { VIRTUAL_ROOT } from '../../resolve/module.ts';
import type { Router } from '../../resolve/router.ts';
import { constant, list, type Value } from '../../resolve/value.ts';
import type { Framework, Host, LibraryCall } from '../framework.ts';
import { middlewareNames } from '../shared/php-names.ts';
import { onProvider, PROVIDERS, serveApplications } from './application.ts';
import { ATTRIBUTES } from './attributes.ts';
import { configured, environment, routePath } from './configuration.ts';
import {
  application,
  CONTAINER,
  container,
  groupOfUnknown,
  inApplication,
  noteInstance,
  ROUTERS,
  routerOfUnknown,
} from './container.ts';
import { noteMiddleware } from './controllers.ts';
import { DINGO, onDingo } from './dingo.ts';
import { modulePath } from './modules.ts';
import { PACKAGES } from './names.ts';
import { joinUris, laravelPath } from './paths.ts';
import { notePatterns, onRegistrar } from './registrar.ts';
import { onResource } from './resources.ts';
import { currentGroup, facadeOf, laravelState, rootOf } from './state.ts';

const FACADE = 'Illuminate.Support.Facades.Route';

/** Laravel: a facade whose current group is where a route goes; files of routes that the application loads. */
export const laravel: Framework = {
  id: 'laravel',
  title: 'Laravel',
  languages: ['php'],
  docs: 'https://laravel.com/docs/routing',
  packages: [
    FACADE,
    'Illuminate.Routing',
    'Illuminate.Contracts.Routing',
    ...PROVIDERS,
    'Illuminate.Foundation.Application',
    ATTRIBUTES,
  ],
  mentions: [
    'Facades\\Route',
    'Illuminate\\Routing',
    'Contracts\\Routing',
    'RouteServiceProvider',
    'Support\\ServiceProvider',
    'Illuminate\\Foundation\\Application',
    'loadRoutesFrom',
    'RouteAttributes\\Attributes',
    'Route::',
  ],
  harmless: ['Illuminate.*', 'Laravel.*'],
  injected: ROUTERS,
  calls: {
    // What the facade's own methods mean is said by `method`: this only tells that the facade registers.
    [`${FACADE}.get`]: () => undefined,
    ...Object.fromEntries(
      ROUTERS.map((symbol) => [symbol, (_call: LibraryCall, host: Host) => facadeOf(host)]),
    ),
    ...Object.fromEntries(
      PROVIDERS.map((symbol) => [
        symbol,
        (call: LibraryCall, host: Host) =>
          laravelState(host).others.has(rootOf(call.site.file, host)) ? undefined : host.router('provider'),
      ]),
    ),
    ...Object.fromEntries(
      Object.entries(PACKAGES).map(([symbol, reason]) => [
        symbol,
        (call: LibraryCall, host: Host): Value => {
          const [path] = symbol.endsWith('.route') ? call.args.positional : [];
          host.unresolved(reason, { router: currentGroup(host), ...(path && { path: path.value }) });
          return constant(undefined);
        },
      ]),
    ),
    'Illuminate.Support.Facades.Broadcast.routes': broadcasting,
    'Broadcast.routes': broadcasting,
    // An application of Lumen has files of the same names, which it loads by itself.
    'Laravel.Lumen.Application': (call, host) => {
      laravelState(host).others.add(rootOf(call.site.file, host));
      return undefined;
    },
    // Those of the framework itself, which register nothing.
    'Illuminate.Support.ServiceProvider.defaultProviders': () => list([]),
    'Illuminate.Foundation.Application.configure': (_call, host) => host.router('builder'),
    base_path: (call, host) => underRoot('', call, host),
    app_path: (call, host) => underRoot('app', call, host),
    config_path: (call, host) => underRoot('config', call, host),
    module_path: modulePath,
    'LaravelLocalization.setLocale': defaultLocale,
    'Mcamara.LaravelLocalization.Facades.LaravelLocalization.setLocale': defaultLocale,
    env: environment,
    config: configured,
    'Config.get': configured,
    'Illuminate.Support.Facades.Config.get': configured,
    'Laravel.Fortify.RoutePath.for': routePath,
    tap: tapped,
    collect: (call) => call.args.positional[0]?.value,
    ...CONTAINER,
  },
  symbol(symbol, host) {
    const isOwn = !laravelState(host).others.has(rootOf(host.site.file, host));
    if (isOwn && (symbol === FACADE || symbol === 'Route')) return facadeOf(host);
    return inApplication(symbol, host);
  },
  member: (router, name, host) =>
    router.kind === 'provider' && name === 'app' ? application(host) : undefined,
  method(router, name, call, host) {
    switch (router.kind) {
      case DINGO:
        return onDingo(router, name, call, host);
      case 'facade':
        return onFacade(router, name, call, host);
      case 'registrar':
        return onRegistrar(router, name, call, host);
      case 'route':
        return onRoute(router, name, call, host);
      case 'resource':
        return onResource(router, name, call, host);
      case 'provider':
        return onProvider(name, call, host);
      case 'builder':
        if (name === 'withRouting') laravelState(host).routings.push(call);
        return { kind: 'router', router };
      default:
        return undefined;
    }
  },
  foreign(receiver, name, call, host) {
    if (name === 'basePath') return underRoot('', call, host);
    if (name === 'make') return container(call, host);
    if (name === 'get') return routerOfUnknown(call, host);
    if (name === 'group') return groupOfUnknown(receiver, call, host);
    if (name === 'instance') noteInstance(call, host);
    return noteMiddleware(receiver, name, call, host);
  },
  finish: serveApplications,
  join: joinUris,
  path: laravelPath,
};

/** Of mcamara/laravel-localization: paths begin with the locale of the request, or with none for the default one. */
function defaultLocale(): Value {
  return { ...constant(''), soft: 'locale of LaravelLocalization, left out as for the default one' };
}

function onFacade(router: Router, name: string, call: LibraryCall, host: Host): Value {
  const [first, second] = call.args.positional;
  const state = laravelState(host);
  if (name === 'pattern' || name === 'patterns')
    notePatterns(state.patterns, first?.value, second?.value, host);
  if (name === 'resourceVerbs')
    for (const [verb, word] of host.entries(first?.value)) state.verbs.set(verb, host.text(word) ?? verb);
  return onRegistrar(router, name, call, host);
}

/** What follows a registration: `->middleware('auth')->where('id', '\d+')`. */
function onRoute(router: Router, name: string, call: LibraryCall, host: Host): Value | undefined {
  // What it tells of itself is no route.
  if (/^get[A-Z]/.test(name)) return undefined;
  const [first, second] = call.args.positional;
  const record = laravelState(host).routes.get(router);
  if (name === 'middleware') host.guard(router, middlewareNames(call.args.positional, host), { whole: true });
  else if (name === 'can')
    host.guard(router, [{ name: `can:${host.text(first?.value) ?? '…'}` }], { whole: true });
  else if (name === 'where' && record !== undefined)
    notePatterns(record.patterns, first?.value, second?.value, host);
  else if (name === 'prefix' && record !== undefined && first !== undefined) record.front = first.value;
  else if (name === 'fallback' && record !== undefined) record.nature = 'fallback';
  return { kind: 'router', router };
}

/** `base_path('routes/api.php')`. */
function underRoot(folder: string, call: LibraryCall, host: Host): Value {
  const root = rootOf(host.site.file, host);
  const base = [VIRTUAL_ROOT, root, folder].filter((piece) => piece !== '').join('/');
  const [path] = call.args.positional;
  if (path === undefined || host.text(path.value) === '') return constant(base);
  return host.concatenate([constant(`${base}/`), path.value]);
}

/** `tap($value, $callback)` gives its value back. */
function tapped(call: LibraryCall, host: Host): Value | undefined {
  const [value, callback] = call.args.positional;
  if (value !== undefined && host.isFunction(callback?.value))
    host.call(callback?.value ?? value.value, { positional: [value], named: new Map(), open: false });
  return value?.value;
}

/** `Broadcast::routes(['prefix' => 'api'])` asks who may listen to a channel, in the group that is open. */
function broadcasting(call: LibraryCall, host: Host): Value {
  const [attributes] = call.args.positional;
  const router = currentGroup(host);
  const prefix = host.entry(attributes?.value, 'prefix');
  const reason = 'Broadcast::routes registers the channels of Laravel';
  if (laravelState(host).stack.length === 0) host.unresolved(reason, { router });
  else {
    const own = host.router('channels', { parent: router });
    host.mount(router, prefix ?? '', own.router);
    const path = '/broadcasting/auth';
    host.route(own.router, { methods: ['GET', 'POST'], path, handler: 'Broadcast', nature: 'library' });
  }
  return constant(undefined);
}
