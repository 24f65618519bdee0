import type { Router } from '../../resolve/router.ts';
import { type ClassValue, force, type MapValue, map, type Value } from '../../resolve/value.ts';
import type { Host } from '../framework.ts';
import { type RouteSet, START } from './scope.ts';

/** Route sets by the router that stands for them. */
export function routeSets(host: Host): Map<Router, RouteSet> {
  return host.state('route sets', () => new Map());
}

/** Directory of the application that a file belongs to: above `config`, `lib` or `app`. */
export function homeOf(file: string): string {
  const found = /^(.*\/)?(?:config|lib|app)\//.exec(file) ?? /^(.*\/)?[^/]*$/.exec(file);
  return found?.[1] ?? '';
}

/** The configuration of an application: what its initialisers assign. */
export function configOf(home: string, host: Host): MapValue {
  const all = host.state('configurations', () => new Map<string, MapValue>());
  const known = all.get(home) ?? map([], true);
  all.set(home, known);
  return known;
}

/** The routes of the application that a file belongs to. */
export function applicationRoutes(file: string, host: Host): Router {
  return routesOf(`application ${homeOf(file)}`, 'app', file, host);
}

/** The routes of an engine: its class, or its name where it is a library's. */
export function engineRoutes(engine: ClassValue | string, host: Host): Router {
  const file = typeof engine === 'string' ? host.site.file : engine.scope.file;
  const name = typeof engine === 'string' ? engine : engine.name.replaceAll('::', '.');
  // A class is known by its own gem, whoever mounts it.
  const home = homeOf(typeof engine === 'string' ? host.site.file : file);
  return routesOf(`engine ${home} ${name}`, 'engine', file, host);
}

function routesOf(key: string, kind: string, file: string, host: Host): Router {
  const known = host.state('routers', () => new Map<string, Router>());
  const before = known.get(key);
  if (before !== undefined) return before;
  const { router } = host.router(kind);
  known.set(key, router);
  const home = homeOf(file);
  prepare(home, host);
  routeSets(host).set(router, {
    scope: START,
    home,
    apiOnly: host.truth(host.entry(configOf(home, host), 'api_only')) === true,
    concerns: new Map(),
    words: [],
  });
  return router;
}

/** What is set before routes are drawn: the application's own configuration and inflections. */
function prepare(home: string, host: Host): void {
  for (const file of ['config/application.rb', 'config/initializers/inflections.rb'])
    host.module(`${home}${file}`);
}

/** An engine that a value is: a class of the repository, or the name of a library's. */
export function engineOf(value: Value, host: Host): ClassValue | string | undefined {
  const forced = force(value);
  if (forced.kind === 'term' && forced.args === undefined && /\bEngine$/.test(forced.symbol))
    return forced.symbol;
  if (forced.kind !== 'class') return undefined;
  const isEngine = host
    .lineage(forced)
    .some((base) => base.kind === 'term' && /^Rails\.(?:Engine|Application)$/.test(base.symbol));
  return isEngine ? forced : undefined;
}
