import type { Router } from '../../resolve/router.ts';
import { constant, given, map, UNDEFINED, type UnknownValue, type Value } from '../../resolve/value.ts';
import type { Framework, Host, LibraryCall } from '../framework.ts';
import { VERB_METHODS } from '../shared/verbs.ts';
import { applicationRoutes, configOf, engineRoutes, homeOf, routeSets } from './applications.ts';
import { controllerCall, underscored } from './controllers.ts';
import { pluralize, singularize } from './inflections.ts';
import { callWord, extend, MAPPER_CALLS } from './mixins.ts';
import { mount, mountedEngines } from './mounts.ts';
import { inflectionsOf, nested, onCollection, onMember, onNew } from './nesting.ts';
import { railsPath } from './path.ts';
import { namespace, resources, runConcern, scoped } from './resources.ts';
import { match, REDIRECT, root } from './routes.ts';
import {
  fixedPath,
  inside,
  itself,
  joined,
  type MapperCall,
  names,
  onePath,
  type Path,
  pathsOf,
  pathValue,
  type RouteSet,
  readCall,
} from './scope.ts';
import { onSettings, SETTINGS, settingsOf } from './settings.ts';
import { statusCodes } from './status-codes.ts';

/** Rails: blocks that a mapper of routes runs as its own code. */
export const rails: Framework = {
  id: 'rails',
  title: 'Ruby on Rails',
  languages: ['ruby'],
  docs: 'https://guides.rubyonrails.org/routing.html',
  packages: ['rails'],
  mentions: ['routes.draw', 'Routing::Mapper', 'Rails.application', 'Rails::Engine', 'Rails::Application'],
  harmless: ['Rails.*', 'Rack.*'],
  calls: {
    'Rails.application.routes': (call, host) => itself(applicationRoutes(call.site.file, host)),
    'Rails.Application.routes': (call, host) => itself(applicationRoutes(call.site.file, host)),
    'Rails.Engine.routes': (call, host) =>
      call.receiver?.kind === 'class' ? itself(engineRoutes(call.receiver, host)) : undefined,
    'Rails.Engine.isolate_namespace': isolate,
    'Rails.Application.config': (call, host) => configOf(homeOf(call.site.file), host),
    'Rails.application.config': (call, host) => configOf(homeOf(call.site.file), host),
    'ActiveSupport.Inflector.inflections': inflections,
    ...MAPPER_CALLS,
    // What is served is what production serves.
    'Rails.env.production?': () => constant(true),
    ...Object.fromEntries(
      ['development', 'test', 'local'].map((name) => [`Rails.env.${name}?`, () => constant(false)]),
    ),
  },
  symbol: (symbol, host) =>
    symbol === 'Rack.Utils.HTTP_STATUS_CODES' ? statusCodes() : settingsOf(symbol, host),
  method(router, name, call, host) {
    if (router.kind === INFLECTIONS) return inflect(name, call, host);
    if (router.kind === SETTINGS) return onSettings(router, name, call, host);
    const set = routeSets(host).get(router);
    return set === undefined ? undefined : mapperMethod(router, set, name, call, host);
  },
  foreign(receiver, name, call, host) {
    return (
      drawnByName(receiver, name, call, host) ??
      controllerCall(receiver, name, call, host) ??
      inflected(receiver, name, host)
    );
  },
  finish(host) {
    for (const [router, { name, site }] of mountedEngines(host))
      if (router.events.length === 0)
        host.unresolved(`the routes of ${name} are not in the repository`, { router, site });
  },
  path: railsPath,
};

/** `'crate'.pluralize` and its like, which Active Support gives every text. */
function inflected(receiver: Value, name: string, host: Host): Value | undefined {
  const text = receiver.kind === 'constant' ? host.text(receiver) : undefined;
  if (text === undefined) return undefined;
  if (name === 'pluralize') return constant(pluralize(text, inflectionsOf(host)));
  if (name === 'singularize') return constant(singularize(text, inflectionsOf(host)));
  return name === 'underscore' ? constant(underscored(text)) : undefined;
}

/** `isolate_namespace Blog`: controllers of the engine are in the module. */
function isolate(call: LibraryCall, host: Host): Value {
  const [module] = call.args.positional;
  const type = module === undefined ? undefined : host.force(module.value);
  if (call.receiver?.kind !== 'class' || type?.kind !== 'class') return UNDEFINED;
  const set = routeSets(host).get(engineRoutes(call.receiver, host));
  if (set !== undefined) set.scope = { ...set.scope, module: underscored(type.name) };
  return UNDEFINED;
}

/** What `inflections` gives its block. */
const INFLECTIONS = 'inflections';

const DRAWING = new Set(['draw', 'append', 'prepend', 'define']);

/** `Blog::Engine.routes.draw do`, `Acme::Application.routes.draw do` of classes that are not read. */
function drawnByName(receiver: Value, name: string, call: LibraryCall, host: Host): Value | undefined {
  if (!DRAWING.has(name) || receiver.kind !== 'term') return undefined;
  const owner = /^(.*\b(Engine|Application))\.routes$/.exec(receiver.symbol);
  const [, symbol = '', kind] = owner ?? [];
  if (owner === null) return undefined;
  const router = kind === 'Engine' ? engineRoutes(symbol, host) : applicationRoutes(call.site.file, host);
  return draw(router, call, host);
}

function draw(router: Router, call: LibraryCall, host: Host): Value {
  const block = call.args.named.get('&block')?.value;
  if (block !== undefined) host.block(block, itself(router));
  return itself(router);
}

function mapperMethod(
  router: Router,
  set: RouteSet,
  name: string,
  call: LibraryCall,
  host: Host,
): Value | undefined {
  const mapper = readCall(call, set);
  const method = VERB_METHODS.get(name);
  if (method !== undefined && method !== 'ANY') {
    match(router, set, mapper, host, method);
    return itself(router);
  }
  const handled = registration(router, set, name, mapper, host) ?? block(router, set, name, mapper, host);
  return handled ?? other(router, set, name, mapper, host);
}

function registration(
  router: Router,
  set: RouteSet,
  name: string,
  call: MapperCall,
  host: Host,
): Value | undefined {
  switch (name) {
    case 'match':
      match(router, set, call, host);
      break;
    case 'root':
      root(router, set, call, host);
      break;
    case 'resources':
    case 'resource':
      resources(router, set, call, host, name === 'resource');
      break;
    case 'mount':
      mount(router, set, call, host);
      break;
    case 'concerns': {
      const options = call.options.size === 0 ? undefined : map([...call.options]);
      for (const concern of call.args.flatMap((arg) => names(arg, host) ?? []))
        runConcern(router, set, concern, host, options);
      break;
    }
    case 'draw':
      if (call.block !== undefined) return draw(router, call.call, host);
      drawFile(router, set, call, host);
      break;
    default:
      return DRAWING.has(name) ? draw(router, call.call, host) : undefined;
  }
  return itself(router);
}

/** `draw(:admin)`: the code of `config/routes/admin.rb`, here. */
function drawFile(router: Router, set: RouteSet, call: MapperCall, host: Host): void {
  const [name] = call.args;
  for (const file of name === undefined ? [] : (names(name, host) ?? [])) {
    const path = `${set.home}config/routes/${file}.rb`;
    if (host.include(path, new Map(), itself(router)) === undefined)
      host.unresolved(`${path} is not in the repository`, { router, site: call.call.site });
  }
}

function block(router: Router, set: RouteSet, name: string, call: MapperCall, host: Host): Value | undefined {
  const work = () => {
    if (call.block !== undefined) host.block(call.block, itself(router));
  };
  switch (name) {
    case 'namespace':
      namespace(router, set, call, host);
      break;
    case 'scope':
      scoped(router, set, call, host);
      break;
    case 'controller': {
      const [controller] = call.args;
      const options = new Map(call.options);
      if (controller !== undefined) options.set('controller', controller);
      scoped(router, set, { ...call, args: [], options }, host);
      break;
    }
    case 'constraints':
    case 'defaults':
    case 'devise_scope':
    case 'as':
      work();
      break;
    case 'member':
      onMember(set, work);
      break;
    case 'collection':
      onCollection(set, work);
      break;
    case 'new':
      onNew(set, work);
      break;
    case 'nested':
      nested(set, host, work);
      break;
    case 'shallow':
      inside(set, { shallow: true }, work);
      break;
    case 'api_version':
      versioned(router, set, call, host);
      break;
    case 'authenticate':
    case 'authenticated':
    case 'unauthenticated':
      inside(set, { guards: [...set.scope.guards, ...(name === 'unauthenticated' ? [] : [{ name }])] }, work);
      break;
    case 'with_options':
      inside(set, { options: new Map([...set.scope.options, ...call.options]) }, () => {
        if (call.block !== undefined)
          host.block(call.block, itself(router), {
            positional: [{ value: itself(router), written: '' }],
            named: new Map(),
            open: false,
          });
      });
      break;
    default:
      return undefined;
  }
  return itself(router);
}

/** `api_version(module: 'V1', path: { value: 'v1' })` of versionist: a header or a parameter that says the version is no path. */
function versioned(router: Router, set: RouteSet, call: MapperCall, host: Host): void {
  const options = new Map<string, Value>();
  const module = host.text(call.options.get('module'));
  if (module !== undefined) options.set('module', constant(underscored(module)));
  const prefix = host.entry(call.options.get('path'), 'value');
  if (prefix !== undefined) options.set('path', prefix);
  scoped(router, set, { ...call, args: [], options }, host);
}

/** Methods of the mapper that register nothing. */
const QUIET = new Set([
  'direct',
  'resolve',
  'default_url_options',
  'disable_clear_and_finalize',
  'url_helpers',
]);

function other(router: Router, set: RouteSet, name: string, call: MapperCall, host: Host): Value | undefined {
  if (name === 'redirect')
    return { kind: 'term', symbol: REDIRECT, args: call.call.args, site: call.call.site };
  if (name === 'concern') {
    const concern = host.text(call.args[0]);
    const body = call.block ?? call.args[1];
    if (concern !== undefined && body !== undefined) set.concerns.set(concern, body);
    return itself(router);
  }
  if (name === 'extend' && extend(set, call.args)) return UNDEFINED;
  const word = callWord(router, set, name, call.call, host);
  if (word !== undefined) return word;
  if (QUIET.has(name)) return UNDEFINED;
  if (!isTaught(router, name, call)) return undefined;
  const below: UnknownValue = { kind: 'unknown', why: `what ${name} registers`, site: call.call.site };
  for (const prefix of taughtPrefixes(name, call, host)) {
    const { parts, ...rest } = joined(set.scope.path, prefix);
    const path = pathValue({ ...rest, parts: [...parts, below] });
    host.unresolved(`${name} registers what a library decides`, { router, path, site: call.call.site });
  }
  return UNDEFINED;
}

/** What else a mapper is asked for, a library has taught it: `devise_for`, `use_doorkeeper`. */
function isTaught(router: Router, name: string, call: MapperCall): boolean {
  if (router.data.has(name)) return false;
  return call.args.length > 0 || call.block !== undefined || /^(?:use|mount|devise)_/.test(name);
}

/** Where the routes of a library begin, as far as its call says it. */
function taughtPrefixes(name: string, call: MapperCall, host: Host): readonly Path[] {
  const at = onePath(call.options.get('at') ?? call.options.get('path'), host);
  if (at !== undefined) return [at];
  if (name === 'use_doorkeeper') return [fixedPath('oauth')];
  if (name !== 'devise_for') return [fixedPath('')];
  return call.args.flatMap((arg) => pathsOf(arg, host));
}

/** `ActiveSupport::Inflector.inflections do |inflect|`: what the block is given has routes as little as it has a mount. */
function inflections(call: LibraryCall, host: Host): Value {
  const block = call.args.named.get('&block')?.value;
  if (block !== undefined) host.call(block, given(host.router(INFLECTIONS)));
  return UNDEFINED;
}

/** `inflect.irregular 'octopus', 'octopi'`, `inflect.uncountable %w(fish)`. */
function inflect(name: string, call: LibraryCall, host: Host): Value {
  const own = inflectionsOf(host);
  const words = call.args.positional.flatMap(({ value }) => names(value, host) ?? []);
  const [one, many] = words;
  if (name === 'irregular' && one !== undefined && many !== undefined) own.irregular.push([one, many]);
  if (name === 'uncountable') own.uncountable.push(...words);
  return UNDEFINED;
}
