import type { Guard, Router } from '../resolve/router.ts';
import { type ClassValue, constant, given, UNDEFINED, type Value } from '../resolve/value.ts';
import type { Framework, Host, LibraryCall } from './framework.ts';
import { type DecoratorDialect, serveClass } from './shared/decorated-classes.ts';
import { pathToRegexpTemplates } from './shared/path-to-regexp.ts';
import { regexPath } from './shared/regex-paths.ts';
import { methodOf } from './shared/verbs.ts';

const LIBRARY = '@overnightjs/core';

const DIALECT: DecoratorDialect = {
  libraries: [LIBRARY],
  isController: (name) => name === 'Controller',
  route(name, args, host) {
    const method = /^[A-Z][a-z]+$/.test(name) ? methodOf(name) : undefined;
    return method === undefined ? undefined : { methods: [method], path: pathOf(args[0]?.value, host) };
  },
  guards: ({ name, args }) => (name === 'Middleware' || name === 'ClassMiddleware' ? args : []),
};

/** Every path gets a slash before it; a regular expression has its own. */
function pathOf(path: Value | undefined, host: Host): Value {
  const known = path === undefined ? undefined : host.force(path);
  if (known === undefined) return constant('');
  if (known.kind === 'regex') return regexPath(known, host);
  return host.concatenate([constant('/'), known]);
}

/** `class Shop extends Server`: it makes the application that it is read from. */
function server(call: LibraryCall, host: Host): Value {
  const made = host.router('server');
  made.router.data.set('app', host.call({ kind: 'term', symbol: 'express', site: call.site }, given()));
  return made;
}

/** Puts the routes of controllers, which are objects of decorated classes, below the paths of their classes. */
function addControllers(
  target: Router,
  controllers: Value | undefined,
  guards: readonly Guard[],
  host: Host,
): void {
  const only = controllers === undefined ? undefined : host.force(controllers);
  const items = only?.kind === 'instance' ? [only] : host.items(only);
  if (items === undefined)
    host.unresolved('the controllers that are added here are not known', { router: target });
  for (const item of items ?? [])
    for (const one of host.alternatives(item)) {
      if (one.kind === 'instance') addController(target, one.class, guards, host);
      else if (one.kind !== 'constant')
        host.unresolved('a controller that is added here is not known', { router: target });
    }
}

function addController(target: Router, type: ClassValue, guards: readonly Guard[], host: Host): void {
  const { router } = host.router('router');
  host.mount(target, '', router, { guards });
  serveClass(router, type, DIALECT, host);
  const decorated = (name: string) =>
    host.decorations(type).flatMap(({ value }) => {
      const one = host.force(value);
      return one.kind === 'term' && one.symbol === `${LIBRARY}.${name}`
        ? [one.args?.positional[0]?.value]
        : [];
    });
  const [children] = decorated('ChildControllers');
  if (children === undefined) return;
  const below = host.router('router').router;
  host.mount(target, pathOf(decorated('Controller')[0], host), below, { guards });
  addControllers(below, children, [], host);
}

/** OvernightJS: decorated classes on Express. */
export const overnightjs: Framework = {
  id: 'overnightjs',
  title: 'OvernightJS',
  languages: ['javascript'],
  docs: 'https://github.com/seanpmaxwell/overnight#readme',
  packages: [LIBRARY],
  buildsOn: 'express',
  harmless: ['@overnightjs/*'],
  calls: { [`${LIBRARY}.Server`]: server },
  method(router, name, call, host) {
    if (name !== 'addControllers') return undefined;
    const app = host.routerOf(router.data.get('app'));
    const [controllers, , ...before] = call.args.positional;
    if (app !== undefined) addControllers(app, controllers?.value, host.guardNames(before), host);
    return UNDEFINED;
  },
  path: pathToRegexpTemplates,
};
