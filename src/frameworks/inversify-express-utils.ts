import type { Router } from '../resolve/router.ts';
import { constant, given, type Value } from '../resolve/value.ts';
import type { Framework, Host, LibraryCall } from './framework.ts';
import { controllersOf, type DecoratorDialect, serveClass } from './shared/decorated-classes.ts';
import { pathToRegexpTemplates } from './shared/path-to-regexp.ts';
import { methodOf } from './shared/verbs.ts';

const LIBRARY = 'inversify-express-utils';

const DIALECT: DecoratorDialect = {
  libraries: [LIBRARY],
  // Before version 4 the names were `Controller`, `Get`, `Method`.
  isController: (name) => name.toLowerCase() === 'controller',
  route(name, args, host) {
    const [first, second, ...rest] = args;
    if (name === 'httpMethod' || name === 'Method') {
      const method = methodOf(host.text(first?.value) ?? '');
      return method === undefined ? undefined : { methods: [method], path: second?.value, guards: rest };
    }
    const method = methodOf(name === 'all' ? name : (/^(?:http)?([A-Z]\w+)$/.exec(name)?.[1] ?? ''));
    if (method === undefined) return undefined;
    return { methods: [method], path: first?.value, guards: args.slice(1) };
  },
  guards: ({ name, args }) =>
    name.toLowerCase() === 'controller' ? args.slice(1) : name === 'withMiddleware' ? args : [],
};

/** `new InversifyExpressServer(container, router, { rootPath }, app)` until it is built. */
interface Server {
  readonly app: Value;
  readonly routers: readonly Router[];
  readonly rootPath: Value;
  readonly configure: Map<string, Value>;
}

const servers = (host: Host): Map<Router, Server> => host.state('servers', () => new Map());

function server(call: LibraryCall, host: Host): Value {
  const made = host.router('server');
  const [, own, routing, app] = call.args.positional;
  const custom = host.routerOf(own?.value);
  const known = host.routerOf(app?.value);
  servers(host).set(made.router, {
    app:
      known === undefined
        ? host.call({ kind: 'term', symbol: 'express', site: call.site }, given())
        : { kind: 'router', router: known },
    routers: [host.router('router').router, ...(custom === undefined ? [] : [custom])],
    rootPath: host.entry(routing?.value, 'rootPath') ?? constant('/'),
    configure: new Map(),
  });
  return made;
}

/** What is configured before the controllers, they, and what is configured for errors. */
function build(one: Server, host: Host): Value {
  const app = host.routerOf(one.app);
  const before = one.configure.get('setConfig');
  const after = one.configure.get('setErrorConfig');
  if (before !== undefined) host.call(before, given(one.app));
  if (app !== undefined) for (const router of one.routers) host.mount(app, one.rootPath, router);
  if (after !== undefined) host.call(after, given(one.app));
  return one.app;
}

/** inversify-express-utils: decorated classes on Express. */
export const inversifyExpressUtils: Framework = {
  id: LIBRARY,
  title: 'inversify-express-utils',
  languages: ['javascript'],
  docs: 'https://github.com/inversify/inversify-express-utils',
  packages: [LIBRARY],
  buildsOn: 'express',
  harmless: [`${LIBRARY}*`, 'inversify*'],
  calls: { [`${LIBRARY}.InversifyExpressServer`]: server },
  method(router, name, call, host) {
    const one = servers(host).get(router);
    if (one === undefined) return undefined;
    const [first] = call.args.positional;
    if (name === 'build') return build(one, host);
    if (first !== undefined) one.configure.set(name, first.value);
    return { kind: 'router', router };
  },
  finish(host) {
    const all = controllersOf(DIALECT, host);
    const [first] = all;
    const routers = [...servers(host).values()].flatMap((one) => one.routers.slice(0, 1));
    if (routers.length === 0 && first !== undefined) {
      const why = 'wherever its controllers are served: no server of the repository is known to hold them';
      const prefix: Value = { kind: 'unknown', why, site: { file: '', line: 0 } };
      routers.push(host.router('app', { prefix, site: host.siteOf(first) }).router);
    }
    for (const router of routers) for (const type of all) serveClass(router, type, DIALECT, host);
  },
  path: pathToRegexpTemplates,
};
