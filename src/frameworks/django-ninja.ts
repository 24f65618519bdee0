import type { Guard, Router } from '../resolve/router.ts';
import { constant, list, native, type Value } from '../resolve/value.ts';
import type { Framework, Host, LibraryCall } from './framework.ts';
import { djangoPath } from './shared/django-paths.ts';
import {
  apiController,
  controllersIn,
  discoverable,
  libraryController,
  operationsOf,
  unknownController,
} from './shared/ninja-controllers.ts';
import { argument, everythingBelow, handlerName, namedMethods, wrappers } from './shared/python-handlers.ts';
import { methodOf } from './shared/verbs.ts';

/** Decorators that register and take a path first. */
const VERBS = new Set(['get', 'post', 'put', 'patch', 'delete']);

/** `NinjaAPI()`: a table of Django, whose entries are its operations and those of its routers. */
function api(call: LibraryCall, host: Host): Value {
  const made = host.router('api', { site: call.site });
  made.router.data.set('urls', list([made]));
  protect(made.router, call, host);
  return made;
}

function router(call: LibraryCall, host: Host): Value {
  const made = host.router('router', { site: call.site });
  protect(made.router, call, host);
  return made;
}

/** django-ninja: decorated functions on an API and its routers, which a table of Django includes. */
export const djangoNinja: Framework = {
  id: 'django-ninja',
  title: 'django-ninja',
  languages: ['python'],
  docs: 'https://django-ninja.dev/guides/routers/',
  packages: ['ninja', 'ninja_extra'],
  harmless: ['ninja.*', 'ninja_extra.*'],
  buildsOn: 'django',
  calls: {
    'ninja.NinjaAPI': api,
    'ninja.main.NinjaAPI': api,
    'ninja.Router': router,
    'ninja.router.Router': router,
    'ninja_extra.NinjaExtraAPI': api,
    'ninja_extra.main.NinjaExtraAPI': api,
    'ninja_extra.Router': router,
    'ninja_extra.router.Router': router,
    'ninja_extra.api_controller': apiController,
    'ninja_extra.controllers.api_controller': apiController,
    'ninja_extra.controllers.base.api_controller': apiController,
  },
  method(on, name, call, host) {
    if (VERBS.has(name) || name === 'api_operation') return operation(on, name, call, host);
    switch (name) {
      case 'add_router':
        addRouter(on, call, host);
        return constant(null);
      case 'register_controllers':
        for (const { value, written } of controllersIn(call, host)) addController(on, value, written, host);
        return constant(null);
      case 'auto_discover_controllers':
        protection(host).discovering.add(on);
        return constant(null);
      case 'exception_handler':
        return native(name, (args) => args.positional[0]?.value ?? constant(null));
      case 'add_exception_handler':
      case 'add_decorator':
        return constant(null);
      default:
        return undefined;
    }
  },
  finish(host) {
    for (const on of protection(host).discovering)
      for (const type of discoverable(host)) addController(on, type, type.name, host);
    for (const register of protection(host).waiting) register();
  },
  // Empty parts are left out, double slashes are one.
  join: (prefix, path) => (path === '' ? prefix : `${prefix}/${path}`.replace(/\/{2,}/g, '/')),
  path: (raw) => djangoPath(raw.replace(/\{(?:([^{}:\s]+):)?(\w+)\}/g, template)),
};

function template(_all: string, converter: string | undefined, name: string): string {
  return converter === 'path' ? `{*${name}}` : `{${name}}`;
}

/** What has `auth=…` of its own, and what routers are added to: an operation has the nearest. */
interface Protection {
  readonly own: Map<Router, readonly Guard[]>;
  readonly parents: Map<Router, Router>;
  readonly waiting: (() => void)[];
  /** APIs that look for controllers by themselves. */
  readonly discovering: Set<Router>;
}

function protection(host: Host): Protection {
  return host.state<Protection>('protection', () => ({
    own: new Map(),
    parents: new Map(),
    waiting: [],
    discovering: new Set(),
  }));
}

function protect(on: Router, call: LibraryCall, host: Host): void {
  const guards = authOf(call, host);
  if (guards !== undefined) protection(host).own.set(on, guards);
}

/** `auth=[Token(), django_auth]`; `None` is no guard, also below one; undefined where a call says nothing. */
function authOf(call: LibraryCall, host: Host): readonly Guard[] | undefined {
  const given = argument(call, undefined, 'auth');
  return given === undefined ? undefined : host.guardNames([given]);
}

function nearestAuth(on: Router, host: Host, depth = 0): readonly Guard[] {
  const { own, parents } = protection(host);
  const parent = parents.get(on);
  return own.get(on) ?? (parent === undefined || depth > 20 ? [] : nearestAuth(parent, host, depth + 1));
}

/** `@api.get("/berths/{int:berth}", auth=Token())`, `@api.api_operation(["PUT", "PATCH"], "/berths")`. */
function operation(on: Router, name: string, call: LibraryCall, host: Host): Value {
  const isGeneral = name === 'api_operation';
  const path = argument(call, isGeneral ? 1 : 0, 'path')?.value ?? constant('');
  const given = argument(call, 0, 'methods')?.value;
  const verb = methodOf(name);
  const methods = isGeneral ? given && namedMethods(given, host) : verb && [verb];
  const { site } = call;
  return native(name, ({ positional: [handler] }) => {
    const named = handlerName(handler, host);
    const own = authOf(call, host);
    const inner = wrappers(handler?.value, host);
    const { condition } = host;
    // What protects an operation is known when all routers are where they belong.
    protection(host).waiting.push(() =>
      host.under(condition, () => {
        const guards = [...(own ?? nearestAuth(on, host)), ...inner];
        if (methods !== undefined) host.route(on, { methods, path, handler: named, guards, site });
        else host.unresolved('its methods are not known', { router: on, path, site });
      }),
    );
    return handler?.value ?? constant(null);
  });
}

/** `api.add_router("/berths/", router)`, where the router may be named by its dotted path. */
function addRouter(on: Router, call: LibraryCall, host: Host): void {
  const prefix = argument(call, 0, 'prefix')?.value ?? constant('');
  const given = argument(call, 1, 'router')?.value;
  const name = host.text(given);
  const cut = name?.lastIndexOf('.') ?? -1;
  const value =
    name === undefined || cut < 0
      ? given
      : host.member(host.import(name.slice(0, cut), call.site.file), name.slice(cut + 1));
  for (const one of value === undefined ? [] : host.alternatives(value)) {
    const child = host.routerOf(one);
    if (child !== undefined) {
      protection(host).parents.set(child, on);
      protect(child, call, host);
      host.mount(on, prefix, child);
    } else
      host.unresolved(`the router is not known: ${whyUnknown(one)}`, {
        router: on,
        path: everythingBelow(prefix),
      });
  }
}

function whyUnknown(value: Value): string {
  if (value.kind === 'unknown') return value.why;
  return value.kind === 'term' ? value.symbol : `a ${value.kind}`;
}

/** `api.register_controllers(BerthController)`: its operations hang below its own prefix. */
function addController(on: Router, value: Value, written: string, host: Host): void {
  const ofLibrary = value.kind === 'term' ? libraryController(value) : undefined;
  const found = value.kind === 'class' ? operationsOf(value, host) : undefined;
  if (found === undefined && ofLibrary === undefined) {
    unknownController(on, written, value, host);
    return;
  }
  const { router: child } = host.router('router', { site: host.site });
  host.mount(on, found?.prefix ?? ofLibrary?.prefix ?? '', child);
  for (const path of ofLibrary?.paths ?? []) host.route(child, { methods: ['POST'], path, handler: written });
  const { condition } = host;
  for (const { methods, path, handler, auth, guards, site } of found?.operations ?? [])
    protection(host).waiting.push(() =>
      host.under(condition, () => {
        if (methods === undefined)
          return host.unresolved('its methods are not known', { router: child, path, site });
        const all = [...(auth ?? nearestAuth(on, host)), ...guards];
        host.route(child, { methods, path, handler, guards: all, site });
      }),
    );
}
