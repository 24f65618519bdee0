import type { Method } from '../model/route.ts';
import type { Router } from '../resolve/router.ts';
import {
  type ClassValue,
  constant,
  force,
  type GivenValue,
  given,
  list,
  type RegexValue,
  UNDEFINED,
  type Value,
} from '../resolve/value.ts';
import type { Framework, Host, LibraryCall } from './framework.ts';
import { rackRouter } from './shared/rack.ts';
import { pathTemplates } from './shared/regex-paths.ts';
import {
  applicationOf,
  builtApplications,
  classicRouter,
  homeOf,
  isApplication,
  routesOf,
  serveWhatIsLeft,
  unknownRackups,
} from './shared/sinatra-applications.ts';
import { sinatraPath } from './shared/sinatra-paths.ts';
import { ofSettings, SETTINGS } from './shared/sinatra-settings.ts';
import { methodOf, VERB_METHODS } from './shared/verbs.ts';

/** Classes of which an application is made. */
const BASES = ['Sinatra.Base', 'Sinatra.Application'];

/** Methods of an application's class that say something about its routes. */
const METHODS = [
  'get',
  'post',
  'put',
  'patch',
  'delete',
  'options',
  'head',
  'route',
  'before',
  'namespace',
  'use',
  'register',
  'set',
  'settings',
];

type Hook = (call: LibraryCall, host: Host) => Value | undefined;

/** Sinatra: verbs in the body of a class, or of a file that requires it; namespaces; filters; what `config.ru` mounts. */
export const sinatra: Framework = {
  id: 'sinatra',
  title: 'Sinatra',
  languages: ['ruby'],
  docs: 'https://sinatrarb.com/intro.html',
  packages: ['sinatra'],
  mentions: ['Sinatra', 'Rack::Builder', 'Rack::URLMap'],
  harmless: ['Rack.*', 'Sinatra.*'],
  calls: Object.fromEntries([
    ...METHODS.flatMap((name): [string, Hook][] => [
      ...BASES.map((base): [string, Hook] => [`${base}.${name}`, (call, host) => ofClass(name, call, host)]),
      [`main.${name}`, (call, host) => ofFile(name, call, host)],
      // A class that has the words of a file without a class.
      [`Sinatra.Delegator.${name}`, (call, host) => register(classicRouter(host), name, call, host)],
    ]),
    ['main.run', ofRackup('run')],
    ['main.map', ofRackup('map')],
    ['Rack.URLMap.new', (call: LibraryCall, host: Host) => urlMap(call, host)],
    ['Rack.Builder.new', (call: LibraryCall, host: Host) => built(call, host)],
    ['Rack.Builder.app', (call: LibraryCall, host: Host) => built(call, host)],
  ]),
  method(router, name, call, host) {
    if (router.kind === SETTINGS) return router.data.get(name);
    return router.kind === BUILDER
      ? builderMethod(router, name, call, host)
      : register(router, name, call, host);
  },
  foreign(receiver, name, call, host) {
    const isLibrary = receiver.kind === 'class' && receiver.name === 'Sinatra';
    return isLibrary && name === 'register' ? extendClassic(call, host) : undefined;
  },
  finish: serveWhatIsLeft,
  path: sinatraPath,
};

/** What `map` and `run` of Rack are said to. */
const BUILDER = 'builder';

function ofClass(name: string, call: LibraryCall, host: Host): Value | undefined {
  const type = call.receiver;
  if (type?.kind !== 'class') {
    // `Sinatra::Application.get`: the application of the files that have no class.
    return type === undefined && call.symbol.startsWith('Sinatra.Application.')
      ? register(classicRouter(host), name, call, host)
      : undefined;
  }
  if (name === 'register') extend(type, call, host);
  const setting = ofSettings(type, name, call, host);
  return setting ?? register(applicationOf(type, host), name, call, host);
}

/** A verb in the middle of a file: Sinatra's where a path and a block follow. In `config.ru` it is Rack that is asked. */
function ofFile(name: string, call: LibraryCall, host: Host): Value | undefined {
  if (call.site.file.endsWith('.ru') && name === 'use') return ofRackup('use')(call, host);
  const block = call.args.named.get('&block');
  const paths = call.args.positional.map(({ value }) => force(value));
  const isRooted = paths.some(
    (path) =>
      path.kind === 'regex' ||
      host.texts(path).some(({ text, holes }) => text.startsWith('/') || holes.length > 0),
  );
  if (name === 'register') return extendClassic(call, host);
  const setting = ofSettings(homeOf(call.site.file, host), name, call, host);
  if (setting !== undefined) return setting;
  if (name === 'use' || name === 'before')
    return host.state('classic', () => new Map()).size > 0
      ? register(classicRouter(host), name, call, host)
      : undefined;
  return block !== undefined && isRooted ? register(classicRouter(host), name, call, host) : undefined;
}

/** `register Routes` where there is no class: of a file, and of the library's own module that a file opens (`module Sinatra`). */
function extendClassic(call: LibraryCall, host: Host): Value {
  const application: Value = { kind: 'router', router: classicRouter(host) };
  for (const { value } of call.args.positional) {
    const hook = force(host.member(value, 'registered'));
    if (hook.kind === 'function') host.call(hook, given(application));
  }
  return UNDEFINED;
}

function register(application: Router, name: string, call: LibraryCall, host: Host): Value | undefined {
  const { positional } = call.args;
  const router = routesOf(application, host);
  const verb = VERB_METHODS.get(name);
  if (verb !== undefined && verb !== 'ANY') {
    answer(router, [verb], positional[0], call, host);
    return UNDEFINED;
  }
  switch (name) {
    case 'route': {
      const path = positional.at(-1);
      const verbs = positional.slice(0, -1).map(({ value }) => methodOf(host.text(value) ?? ''));
      answer(
        router,
        verbs.filter((one): one is Method => one !== undefined),
        path,
        call,
        host,
      );
      return UNDEFINED;
    }
    case 'before':
      filter(router, call, host);
      return UNDEFINED;
    case 'namespace':
      return namespace(router, call, host);
    case 'use':
      use(application, call, host);
      return UNDEFINED;
    default:
      return undefined;
  }
}

/** Options of a route that are no conditions of the application's own. */
const BUILT_IN = new Set([
  'provides',
  'agent',
  'host_name',
  'host',
  'mustermann_opts',
  'capture',
  'layout',
  '&block',
]);

function answer(
  router: Router,
  methods: readonly Method[],
  path: GivenValue | undefined,
  call: LibraryCall,
  host: Host,
): void {
  // A namespace's own path.
  const given = path === undefined ? constant('') : force(path.value);
  const value = given.kind === 'regex' ? (regexPaths(given) ?? given) : given;
  if (value.kind === 'regex') {
    const why = `the regular expression ${path?.written}`;
    const hole: Value = { kind: 'unknown', why, site: call.site };
    host.unresolved(`its path is ${why}`, { router, methods, path: hole });
    return;
  }
  const guards = [...call.args.named.keys()].filter((name) => !BUILT_IN.has(name)).map((name) => ({ name }));
  host.route(router, {
    methods,
    path: value,
    handler: host.handlerName(call.args.named.get('&block')),
    guards,
  });
}

/** What an expression takes, which is asked of the whole path: `%r{/files/(.+)}`. */
function regexPaths({ source }: RegexValue): Value | undefined {
  const inside = source.replace(/^(?:\^|\\A)/, '').replace(/(?:\\?\/\?)?(?:\$|\\z|\\Z)?$/i, '');
  if (inside.includes('#{')) return undefined;
  const templates = pathTemplates(inside);
  return templates && list(templates.map((template) => constant(template.replaceAll('{*', '{+'))));
}

/** `before` runs for every route of its application or namespace, or for those below its path. */
function filter(router: Router, call: LibraryCall, host: Host): void {
  const [path] = call.args.positional;
  const guards = [{ name: 'before' }];
  if (path === undefined) {
    host.guard(router, guards, { whole: true });
    return;
  }
  const text = host.text(path.value);
  // What a regular expression covers is not known: no route is said to be guarded by it.
  if (text === undefined) return;
  const isBelow = /\/?\*$/.test(text);
  host.guard(router, guards, { path: constant(text.replace(/\/?\*$/, '')), whole: true, exact: !isBelow });
}

function namespace(router: Router, call: LibraryCall, host: Host): Value {
  const [path] = call.args.positional;
  const block = call.args.named.get('&block');
  const made = host.router('namespace', { parent: router });
  const value = path === undefined ? constant('') : force(path.value);
  const prefix: Value =
    value.kind === 'regex'
      ? { kind: 'unknown', why: `the regular expression ${path?.written}`, site: call.site }
      : value;
  host.mount(router, prefix, made.router);
  if (block !== undefined) host.block(block.value, made);
  return made;
}

/** Another application is asked before this one; other middleware runs before every route. */
function use(router: Router, call: LibraryCall, host: Host): void {
  const [target] = call.args.positional;
  if (target === undefined) return;
  const child = routerFor(target.value, host);
  if (child !== undefined) host.mount(router, '', child);
  else
    host.guard(
      router,
      host.guardNames([target]).map(({ name }) => ({ name: name.replaceAll('.', '::') })),
    );
}

/** `register Routes`: the module's `registered` is given the class, and its methods are the class's. */
function extend(type: ClassValue, call: LibraryCall, host: Host): void {
  for (const { value } of call.args.positional) {
    const module = force(value);
    if (module.kind !== 'class') continue;
    const hook = force(host.member(module, 'registered'));
    if (!type.bases.includes(module)) type.bases.push(module);
    if (hook.kind === 'function') host.call(hook, given(type));
  }
}

/** The router of an application: of a class, of what a file without a class registers, of what Rack built. */
function routerFor(value: Value, host: Host): Router | undefined {
  const forced = force(value);
  const type = forced.kind === 'instance' ? forced.class : forced;
  if (type.kind === 'class' && isApplication(type, host))
    return answersItself(type, host) ? undefined : applicationOf(type, host);
  if (forced.kind === 'term' && forced.symbol.startsWith('Sinatra.Application')) return classicRouter(host);
  return rackRouter(value, host);
}

/** Rack asks a class: one that makes what answers by itself (`def self.new`) need not answer its own routes. */
function answersItself(type: ClassValue, host: Host): boolean {
  return host
    .members(type)
    .some((member) => member.static && (member.name === 'new' || member.name === 'call'));
}

/** What stands at the top of a `config.ru`; other files may have methods of these names. */
function ofRackup(name: string): Hook {
  return (call, host) => {
    if (!call.site.file.endsWith('.ru')) return undefined;
    const builders = host.state('rackups', () => new Map<string, Router>());
    let builder = builders.get(call.site.file);
    if (builder === undefined) {
      builder = host.router('app').router;
      builders.set(call.site.file, builder);
    }
    return builderMethod(builder, name, call, host);
  };
}

function builderMethod(router: Router, name: string, call: LibraryCall, host: Host): Value | undefined {
  const [first] = call.args.positional;
  const block = call.args.named.get('&block');
  if (name === 'use') {
    use(router, call, host);
    return UNDEFINED;
  }
  if (name === 'run') {
    if (first !== undefined) run(router, '', first, call, host);
    return UNDEFINED;
  }
  if (name !== 'map' || first === undefined) return undefined;
  const made = host.router(BUILDER, { parent: router });
  host.mount(router, first.value, made.router);
  if (block !== undefined) host.block(block.value, made);
  return UNDEFINED;
}

/** Serves an application of Rack below a path. */
function run(router: Router, path: Value | string, target: GivenValue, call: LibraryCall, host: Host): void {
  const child = routerFor(target.value, host) ?? railsRouter(target.value, call, host);
  // What was built of nothing that is known may hold anything.
  const isEmpty = child?.kind === BUILDER && !child.events.some((event) => event.kind === 'mount');
  if (child !== undefined && !isEmpty) {
    host.mount(router, path, child);
    return;
  }
  const value = force(target.value);
  // `Rack::Cascade.new [A, B]`: each is asked in its turn.
  const several =
    value.kind === 'term' ? (value.args?.positional ?? []).flatMap((arg) => host.items(arg.value) ?? []) : [];
  const routers = several.flatMap((one) => routerFor(one, host) ?? []);
  for (const one of routers) host.mount(router, path, one);
  // A function answers everything.
  if (routers.length > 0 || value.kind === 'function') return;
  unknownRackups(host).add(call.site.file);
  host.unresolved(`what ${target.written} answers is not known`, {
    router,
    path: { kind: 'unknown', why: 'what is below', site: call.site },
  });
}

/** `Rails.application`, `Rails.application.app`: the routes of the Rails application around. */
function railsRouter(value: Value, call: LibraryCall, host: Host): Router | undefined {
  const forced = force(value);
  if (forced.kind !== 'term' || !forced.symbol.startsWith('Rails.application')) return undefined;
  const routes: Value = { kind: 'term', symbol: 'Rails.application.routes', site: call.site };
  return host.routerOf(host.call(routes, given()));
}

/** `Rack::URLMap.new('/api' => Api)`. */
function urlMap(call: LibraryCall, host: Host): Value {
  const made = host.router(BUILDER);
  for (const [path, target] of host.entries(call.args.positional[0]?.value))
    run(made.router, path, { value: target, written: '' }, call, host);
  return made;
}

function built(call: LibraryCall, host: Host): Value {
  const made = host.router(BUILDER);
  builtApplications(host).add(made.router);
  const block = call.args.named.get('&block');
  if (block !== undefined) host.block(block.value, made);
  return made;
}
