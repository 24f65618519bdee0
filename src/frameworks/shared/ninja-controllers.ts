import type { Method } from '../../model/route.ts';
import type { Guard, Router } from '../../resolve/router.ts';
import {
  type Arguments,
  type ClassValue,
  constant,
  native,
  type TermValue,
  type Value,
} from '../../resolve/value.ts';
import type { Host, LibraryCall, MemberView } from '../framework.ts';
import { argument, everythingBelow, hasBase, namedMethods } from './python-handlers.ts';
import { methodOf } from './verbs.ts';

/** An operation of a controller, before it is known what it hangs on. */
export interface ControllerOperation {
  readonly methods: readonly Method[] | undefined;
  readonly path: Value;
  readonly handler: string;
  /** The nearest `auth` of operation and controller; absent: what the API says. */
  readonly auth?: readonly Guard[];
  readonly guards: readonly Guard[];
  readonly site: { readonly file: string; readonly line: number };
}

/** Classes that `@api_controller` marks, with its call. */
function marked(host: Host): Map<ClassValue, LibraryCall> {
  return host.state('controllers', () => new Map());
}

/** `@api_controller("/berths", auth=Token())` */
export function apiController(call: LibraryCall, host: Host): Value {
  return native('api_controller', ({ positional: [given] }) => {
    const type = given === undefined ? undefined : host.force(given.value);
    if (type?.kind === 'class') marked(host).set(type, call);
    return given?.value ?? constant(null);
  });
}

const BARE: Arguments = { positional: [], named: new Map(), open: false };

/** The call of the decorator that makes a class a controller; it may also stand there without parentheses. */
function controllerCall(type: ClassValue, host: Host): LibraryCall | undefined {
  const call = marked(host).get(type);
  if (call !== undefined || type.node.decorators.length === 0) return call;
  const isBare = host
    .decorations(type)
    .map(({ value }) => host.force(value))
    .some((one) => one.kind === 'term' && /^ninja_extra\..*\bapi_controller$/.test(one.symbol));
  return isBare ? { args: BARE, site: host.siteOf(type), symbol: 'api_controller' } : undefined;
}

/** Controllers that an API finds by itself: all but those that say `auto_import = False`. */
export function discoverable(host: Host): readonly ClassValue[] {
  return host.classes().filter((type) => {
    const call = controllerCall(type, host);
    if (call === undefined) return false;
    const own = host.members(type, { inherited: true }).find((member) => member.name === 'auto_import');
    const says = own === undefined ? argument(call, undefined, 'auto_import')?.value : own.value();
    return host.truth(says) !== false;
  });
}

/** What `register_controllers` is given: classes, also by their dotted names. */
export function controllersIn(
  call: LibraryCall,
  host: Host,
): readonly { readonly value: Value; readonly written: string }[] {
  return call.args.positional.flatMap(({ value, written }) =>
    host.alternatives(value).map((one) => {
      const name = host.text(one);
      const cut = name?.lastIndexOf('.') ?? -1;
      const found =
        name === undefined || cut < 0
          ? one
          : host.force(host.member(host.import(name.slice(0, cut), call.site.file), name.slice(cut + 1)));
      return { value: found, written };
    }),
  );
}

/** The path above a controller's operations and the operations; undefined where nothing marks the class. */
export function operationsOf(
  type: ClassValue,
  host: Host,
): { readonly prefix: Value; readonly operations: readonly ControllerOperation[] } | undefined {
  const call = controllerCall(type, host);
  if (call === undefined) return undefined;
  const prefix = argument(call, 0, 'prefix_or_class')?.value ?? constant('');
  const operations = host
    .members(type, { inherited: true })
    .flatMap((member) => memberOperations(type, call, member, host));
  return { prefix, operations: [...operations, ...modelOperations(type, call, host)] };
}

function memberOperations(
  type: ClassValue,
  controller: LibraryCall,
  member: MemberView,
  host: Host,
): readonly ControllerOperation[] {
  return member.decorations.flatMap(({ value, line }) => {
    const term = host.force(value);
    const verb =
      term.kind === 'term'
        ? /^ninja_extra\.(?:.*\.)?(?:http_|route\.)(\w+)$/.exec(term.symbol)?.[1]
        : undefined;
    if (term.kind !== 'term' || term.args === undefined || verb === undefined) return [];
    const call: LibraryCall = { args: term.args, site: term.site, symbol: term.symbol };
    const given = argument(call, undefined, 'methods')?.value;
    const method = methodOf(verb);
    return {
      methods: verb === 'generic' ? given && namedMethods(given, host) : method && [method],
      path: argument(call, 0, 'path')?.value ?? constant(''),
      handler: `${type.name}.${member.name}`,
      ...guardsOf(call, controller, host),
      site: { file: member.site.file, line },
    };
  });
}

/** `auth` and `permissions` of an operation are instead of its controller's. */
function guardsOf(
  call: LibraryCall,
  controller: LibraryCall,
  host: Host,
): { readonly auth?: readonly Guard[]; readonly guards: readonly Guard[] } {
  const nearest = (name: string) => argument(call, undefined, name) ?? argument(controller, undefined, name);
  const auth = nearest('auth');
  const permissions = nearest('permissions');
  return {
    ...(auth === undefined ? {} : { auth: host.guardNames([auth]) }),
    guards: permissions === undefined ? [] : host.guardNames([permissions]),
  };
}

/** What a `ModelControllerBase` makes of its `model_config`. */
const MODEL_ROUTES: readonly (readonly [string, Method, string])[] = [
  ['create', 'POST', '/'],
  ['find_one', 'GET', '/{id}'],
  ['update', 'PUT', '/{id}'],
  ['patch', 'PATCH', '/{id}'],
  ['delete', 'DELETE', '/{id}'],
  ['list', 'GET', '/'],
];

function modelOperations(
  type: ClassValue,
  controller: LibraryCall,
  host: Host,
): readonly ControllerOperation[] {
  if (!hasBase(type, host, (symbol) => symbol.endsWith('.ModelControllerBase'))) return [];
  const config = host.force(host.member(type, 'model_config'));
  if (config.kind !== 'term' || config.args === undefined) return [];
  const allowed = host.items(config.args.named.get('allowed_routes')?.value)?.map((one) => host.text(one));
  const call: LibraryCall = { args: BARE, site: config.site, symbol: '' };
  return MODEL_ROUTES.filter(([name]) => allowed === undefined || allowed.includes(name)).map(
    ([name, method, path]) => ({
      methods: [method],
      path: constant(path),
      handler: `${type.name}.${name}`,
      ...guardsOf(call, controller, host),
      site: config.site,
    }),
  );
}

/** The controllers of django-ninja-jwt, as they are in the library. */
const TOKEN_PATHS: Readonly<Record<string, readonly string[]>> = {
  NinjaJWTDefaultController: ['/pair', '/refresh', '/verify'],
  NinjaJWTSlidingController: ['/sliding', '/sliding/refresh', '/verify'],
};

/** The paths of a library's controller; undefined where they are not known. */
export function libraryController(
  term: TermValue,
): { readonly prefix: string; readonly paths: readonly string[] } | undefined {
  const name = /^ninja_jwt\.controller\.(?:Async)?(\w+)$/.exec(term.symbol)?.[1];
  const paths = name === undefined ? undefined : TOKEN_PATHS[name];
  return paths === undefined ? undefined : { prefix: '/token', paths };
}

/** A controller that cannot be read. */
export function unknownController(on: Router, written: string, value: Value, host: Host): void {
  const why = value.kind === 'unknown' ? value.why : value.kind === 'term' ? value.symbol : written;
  host.unresolved(`the controller is not known: ${why}`, { router: on, path: everythingBelow(undefined) });
}
