import type { Router } from '../../resolve/router.ts';
import {
  type ClassValue,
  constant,
  type GivenValue,
  given,
  isNothing,
  type Value,
} from '../../resolve/value.ts';
import type { Host, LibraryCall } from '../framework.ts';
import { serveAttributes } from './attributes.ts';
import { mergeConfiguration } from './configuration.ts';
import { afterResolving } from './container.ts';
import { controllerGuards } from './controllers.ts';
import { isSwitchedOff } from './modules.ts';
import { joinUris, markRest } from './paths.ts';
import { loadRoutes } from './registrar.ts';
import { emitResource } from './resources.ts';
import { attributesOf, laravelState, type RouteRecord, rootOf, rootsOf, within } from './state.ts';

const ROUTE_PROVIDER = 'Illuminate.Foundation.Support.Providers.RouteServiceProvider';
export const PROVIDERS = [
  ROUTE_PROVIDER,
  'Illuminate.Support.ServiceProvider',
  'Illuminate.Support.AggregateServiceProvider',
  'Illuminate.Foundation.Support.Providers.AuthServiceProvider',
  'Illuminate.Foundation.Support.Providers.EventServiceProvider',
];

/** Runs the route files of every application as it loads them, then registers what they hold. */
export function serveApplications(host: Host): void {
  const state = laravelState(host);
  const known = rootsOf(host);
  // A file that is run for the first time by its name alone (`Auth::user()` beside `routes/Auth.php`) is loaded by no group.
  for (const file of host.files('**/routes/**/*.php'))
    if (!state.others.has(rootOf(file, host))) host.module(file);
  state.serving = true;
  for (const root of known.length > 0 ? known : ['']) serve(root, host);
  for (const [file, router] of state.alone) {
    // What ran alone, before its application loaded it, counts for nothing.
    if (state.loaded.has(file)) router.events.splice(0);
  }
  for (const record of state.routes.values()) emitRoute(record, host);
  for (const record of state.resources.values()) emitResource(record, host);
}

/** Registers a route with what its chain said. A prefix in its chain goes in front of those of its groups. */
function emitRoute(record: RouteRecord, host: Host): void {
  const text = host.text(record.path);
  const pieces = [record.front, ...record.prefixes].map((piece) =>
    piece === undefined ? '' : host.text(piece),
  );
  const isWhole =
    record.front !== undefined && text !== undefined && pieces.every((piece) => piece !== undefined);
  const own = text === undefined ? undefined : markRest(text, record.patterns);
  host.route(record.router, {
    methods: record.methods,
    path:
      own === undefined
        ? record.path
        : isWhole
          ? [...pieces, own].reduce<string>((all, piece) => joinUris(all, piece ?? ''), '')
          : own,
    handler: record.handler,
    guards: controllerGuards(record.controller, record.action, host),
    nature: record.nature,
    site: record.site,
    absolute: isWhole,
    ...(record.notes.length > 0 && { notes: record.notes }),
  });
}

function serve(root: string, host: Host): void {
  if (laravelState(host).others.has(root)) return;
  const at = (path: string) => (root === '' ? path : `${root}/${path}`);
  const { router } = host.router('app', { site: { file: at('bootstrap/app.php'), line: 1 } });
  within(router, host, () => {
    const routings = laravelState(host).routings.filter((call) => rootOf(call.site.file, host) === root);
    for (const call of routings) route(router, call, host);
    const providers = providersOf(root, host);
    // All are registered before any is booted.
    for (const type of providers) start(type, ['register'], host);
    for (const type of providers) start(type, ['boot', 'map'], host);
    serveAttributes(
      root,
      router,
      host.classes().filter((type) => rootOf(type.scope.file, host) === root),
      host,
    );
    if (routings.length > 0 || providers.some((type) => extendsSymbol(type, ROUTE_PROVIDER, host))) return;
    if (host.files(at('routes/web.php')).length > 0)
      load(router, '', 'web', constant(at('routes/web.php')), host);
    if (host.files(at('routes/api.php')).length > 0)
      load(router, 'api', 'api', constant(at('routes/api.php')), host);
  });
}

/** `withRouting(web: …, api: …, health: …, then: …)`. */
function route(router: Router, call: LibraryCall, host: Host): void {
  const { positional, named } = call.args;
  const option = (name: string, at: number): GivenValue | undefined => named.get(name) ?? positional[at];
  const using = option('using', 0);
  if (using !== undefined && host.isFunction(using.value)) {
    loadRoutes(using.value, router, host);
    return;
  }
  const api = known(option('api', 2), host);
  const prefix = option('apiPrefix', 7)?.value ?? constant('api');
  if (api !== undefined) load(router, prefix, 'api', api, host);
  const health = known(option('health', 6), host);
  if (health !== undefined && host.text(health) !== undefined)
    host.route(router, { methods: ['GET'], path: health, handler: 'health', site: call.site });
  const web = known(option('web', 1), host);
  if (web !== undefined) load(router, '', 'web', web, host);
  const then = option('then', 8);
  if (then !== undefined && host.isFunction(then.value)) loadRoutes(then.value, router, host);
}

function known(arg: GivenValue | undefined, host: Host): Value | undefined {
  if (arg === undefined) return undefined;
  return isNothing(arg.value) ? undefined : host.force(arg.value);
}

/** A file of routes under a prefix, with the group of middleware that goes with it. */
function load(router: Router, prefix: Value | string, middleware: string, files: Value, host: Host): void {
  const made = host.router('group', { parent: router });
  attributesOf(made.router, host).prefix = typeof prefix === 'string' ? constant(prefix) : prefix;
  host.mount(router, prefix, made.router, { guards: [{ name: middleware }] });
  within(made.router, host, () => loadRoutes(files, made.router, host));
}

/** Providers of an application, those of routes last. */
function providersOf(root: string, host: Host): readonly ClassValue[] {
  return host
    .classes()
    .filter((type) => type.node.abstract !== true && rootOf(type.scope.file, host) === root)
    .filter((type) => PROVIDERS.some((symbol) => extendsSymbol(type, symbol, host)))
    .filter((type) => isRegistered(type, root, host))
    .filter((type) => !isSwitchedOff(type.scope.file, host));
}

/** Whether an application registers a provider of its own folder: packages and modules say so themselves. */
function isRegistered(type: ClassValue, root: string, host: Host): boolean {
  const at = (path: string) => (root === '' ? path : `${root}/${path}`);
  if (!type.scope.file.startsWith(at('app/Providers/'))) return true;
  const lists = host.state('lists of providers', () => new Map<string, readonly Value[] | undefined>());
  if (!lists.has(root)) lists.set(root, listedProviders(at, host));
  const listed = lists.get(root);
  return listed === undefined || listed.some((one) => one === type || namesClass(one, type, host));
}

/** The list of `bootstrap/providers.php`, or that of `config/app.php`; undefined where neither is known whole. */
function listedProviders(at: (path: string) => string, host: Host): readonly Value[] | undefined {
  const own = host.include(at('bootstrap/providers.php'));
  const list = own ?? host.entry(host.include(at('config/app.php')), 'providers');
  const items = list === undefined ? undefined : host.force(list);
  if (items?.kind !== 'list' || items.open) return undefined;
  const known = items.items.map((item) => host.force(item));
  // One provider may register others.
  return known.every((item) => ['class', 'term', 'constant'].includes(item.kind)) ? known : undefined;
}

function namesClass(value: Value, type: ClassValue, host: Host): boolean {
  const text = (host.text(value) ?? (value.kind === 'term' ? value.symbol : '')).replaceAll('.', '\\');
  return !text.startsWith('Illuminate\\') && text.endsWith(`\\Providers\\${type.name}`);
}

function extendsSymbol(type: ClassValue, symbol: string, host: Host): boolean {
  return host.lineage(type).some((base) => base.kind === 'term' && base.symbol === symbol);
}

/** Laravel calls `register`, `boot`, then `map` of a provider of routes, which is where they are loaded. */
function start(type: ClassValue, methods: readonly string[], host: Host): void {
  const instance = host.instance(type, { shared: true });
  const names = host.members(type, { inherited: true }).map((member) => member.name);
  for (const name of methods) {
    if (name === 'map' && !extendsSymbol(type, ROUTE_PROVIDER, host)) continue;
    // What they ask for by type is injected.
    if (names.includes(name)) host.call(host.member(instance, name), given());
  }
}

/** What a provider inherits. */
export function onProvider(name: string, call: LibraryCall, host: Host): Value | undefined {
  const [first] = call.args.positional;
  const around = laravelState(host).stack.at(-1);
  if (name === 'mergeConfigFrom') mergeConfiguration(call, host);
  if (first === undefined || around === undefined) return constant(undefined);
  if (name === 'routes' || name === 'loadRoutesUsing' || name === 'loadRoutesFrom')
    loadRoutes(first.value, around, host);
  else if (name === 'booted') host.call(first.value, given());
  else if (name === 'callAfterResolving') afterResolving(call, host);
  return constant(undefined);
}
