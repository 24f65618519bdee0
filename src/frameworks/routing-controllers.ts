import type { Router } from '../resolve/router.ts';
import { type ClassValue, constant, given, type Value } from '../resolve/value.ts';
import type { Framework, Host, LibraryCall } from './framework.ts';
import { controllersOf, type DecoratorDialect, serveClass } from './shared/decorated-classes.ts';
import { pathToRegexpTemplates } from './shared/path-to-regexp.ts';
import { methodOf } from './shared/verbs.ts';

const LIBRARY = 'routing-controllers';

const DIALECT: DecoratorDialect = {
  libraries: [LIBRARY],
  isController: (name) => name === 'Controller' || name === 'JsonController',
  route(name, args, host) {
    if (name === 'Method') {
      const method = methodOf(host.text(args[0]?.value) ?? '');
      return method === undefined ? undefined : { methods: [method], path: args[1]?.value };
    }
    const method = /^[A-Z][a-z]+$/.test(name) ? methodOf(name) : undefined;
    return method === undefined || name === 'Any' ? undefined : { methods: [method], path: args[0]?.value };
  },
  guards: ({ name, args, given: self }) =>
    name === 'UseBefore' ? args : name === 'Authorized' ? [self] : [],
};

/** A server, and which controllers its options name. */
interface Server {
  readonly router: Router;
  readonly controllers: Value | undefined;
}

const servers = (host: Host): Server[] => host.state('servers', () => []);

/** Puts the controllers on an application, below the prefix of the options. */
function serve(app: Value | undefined, options: Value | undefined, host: Host): Value | undefined {
  const target = host.routerOf(app);
  if (app === undefined || target === undefined) return undefined;
  const { router } = host.router('router');
  host.mount(target, host.entry(options, 'routePrefix') ?? constant(''), router);
  servers(host).push({ router, controllers: host.entry(options, 'controllers') });
  return app;
}

const create = (library: string) => (call: LibraryCall, host: Host) =>
  serve(
    host.call({ kind: 'term', symbol: library, site: call.site }, given()),
    call.args.positional[0]?.value,
    host,
  );
const use = (call: LibraryCall, host: Host) =>
  serve(call.args.positional[0]?.value, call.args.positional[1]?.value, host);

/** Controllers that the options name, as classes or as patterns of files; without any, every class that is decorated. */
function chosen(
  controllers: Value | undefined,
  all: readonly ClassValue[],
  host: Host,
): readonly ClassValue[] {
  const found: ClassValue[] = [];
  const items = host.items(controllers);
  if (items === undefined || items.length === 0) return all;
  for (const item of items) {
    const value = host.force(item);
    const pattern = host.text(item);
    const folder = pattern === undefined ? undefined : host.folder(pattern.replace(/\/[^/]*[*?{([].*$/s, ''));
    const inside = all.filter((type) => folder?.files.includes(host.siteOf(type).file) === true);
    if (value.kind === 'class') found.push(value);
    else if (inside.length > 0) found.push(...inside);
    else return all;
  }
  return [...new Set(found)];
}

/** routing-controllers: decorated classes on Express or Koa. */
export const routingControllers: Framework = {
  id: LIBRARY,
  title: 'routing-controllers',
  languages: ['javascript'],
  docs: 'https://github.com/typestack/routing-controllers',
  packages: [LIBRARY],
  buildsOn: 'express',
  harmless: [`${LIBRARY}*`, 'class-validator*', 'class-transformer*', 'typedi*'],
  calls: {
    [`${LIBRARY}.createExpressServer`]: create('express'),
    [`${LIBRARY}.createKoaServer`]: create('koa'),
    [`${LIBRARY}.useExpressServer`]: use,
    [`${LIBRARY}.useKoaServer`]: use,
  },
  finish(host) {
    const all = controllersOf(DIALECT, host);
    const [first] = all;
    if (servers(host).length === 0 && first !== undefined) {
      const why = 'wherever its controllers are served: no server of the repository is known to hold them';
      const prefix: Value = { kind: 'unknown', why, site: { file: '', line: 0 } };
      const { router } = host.router('app', { prefix, site: host.siteOf(first) });
      for (const type of all) serveClass(router, type, DIALECT, host);
    }
    for (const { router, controllers } of servers(host))
      for (const type of chosen(controllers, all, host)) serveClass(router, type, DIALECT, host);
  },
  path: pathToRegexpTemplates,
};
