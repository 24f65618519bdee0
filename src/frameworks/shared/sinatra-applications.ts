import type { Router, RouterEvent } from '../../resolve/router.ts';
import { type ClassValue, constant, type Value } from '../../resolve/value.ts';
import type { Host } from '../framework.ts';
import { routerOfClass } from './rack.ts';

/** An application: what is asked before it, and its own routes and filters. */
interface Application {
  /** Stands for the whole: middleware, then the routes. */
  readonly router: Router;
  readonly routes: Router;
  readonly type?: ClassValue;
}

/** Applications that something may serve, by the router that stands for them. */
function known(host: Host): Map<Router, Application> {
  return host.state('applications', () => new Map());
}

function made(host: Host, type?: ClassValue): Application {
  const site = type === undefined ? host.site : host.siteOf(type);
  const application = {
    router: host.router('class', { site }).router,
    routes: host.router('routes', { site }).router,
    ...(type === undefined ? {} : { type }),
  };
  known(host).set(application.router, application);
  return application;
}

/** The routes of an application, of which filters run before; of a namespace itself. */
export function routesOf(router: Router, host: Host): Router {
  return known(host).get(router)?.routes ?? router;
}

/** Whether a class is an application of Sinatra's. */
export function isApplication(type: ClassValue, host: Host): boolean {
  return host
    .lineage(type)
    .some((base) => base.kind === 'term' && /^Sinatra\.(?:Base|Application)$/.test(base.symbol));
}

/** The router of a class. */
export function applicationOf(type: ClassValue, host: Host): Router {
  return routerOfClass(type, () => ({ kind: 'router', router: made(host, type).router }));
}

/**
 * An application answers what the class above it answers, too: behind all filters of both, those of the class above first, and
 * behind its middleware.
 */
function inherit(application: Application, host: Host, done: Set<Application>): void {
  if (done.has(application)) return;
  done.add(application);
  const { router, routes, type } = application;
  for (const above of type?.bases ?? []) {
    const parent = routerAbove(above, router.site.file, host);
    const base = parent === undefined ? undefined : known(host).get(parent);
    if (base === undefined || base === application) continue;
    inherit(base, host, done);
    base.router.mounts++;
    router.events.unshift(...base.router.events.filter((event) => !leadsTo(event, base.routes)));
    routes.events.unshift(...base.routes.events.filter(isFilter));
    routes.events.push(...base.routes.events.filter((event) => !isFilter(event)));
  }
  host.mount(router, constant(''), routes, { site: router.site });
}

/** What files without a class register is registered on `Sinatra::Application`. */
function routerAbove(above: Value, file: string, host: Host): Router | undefined {
  if (above.kind === 'term' && above.symbol === 'Sinatra.Application')
    return classicRouters(host).get(homeOf(file, host));
  return above.kind === 'class' && isApplication(above, host) ? applicationOf(above, host) : undefined;
}

function classicRouters(host: Host): Map<string, Router> {
  return host.state('classic', () => new Map<string, Router>());
}

function leadsTo(event: RouterEvent, router: Router): boolean {
  return event.kind === 'mount' && event.child === router;
}

function isFilter(event: RouterEvent): boolean {
  return event.kind === 'guard' && event.whole === true;
}

/** The one application of files that have no class, in the project that the running code belongs to. */
export function classicRouter(host: Host): Router {
  const home = homeOf(host.site.file, host);
  const all = classicRouters(host);
  const before = all.get(home);
  if (before !== undefined) return before;
  const { router } = made(host);
  all.set(home, router);
  return router;
}

/** The nearest directory above a file with a `config.ru` or Gemfile. */
export function homeOf(file: string, host: Host): string {
  const homes = host.state('homes', () =>
    host.files('**/{config.ru,Gemfile}').map((one) => one.slice(0, one.lastIndexOf('/') + 1)),
  );
  return homes
    .filter((home) => file.startsWith(home))
    .reduce((best, home) => (home.length > best.length ? home : best), '');
}

/** What code builds of Rack's words; one that nothing mounts is served by itself. */
export function builtApplications(host: Host): Set<Router> {
  return host.state('built applications', () => new Set());
}

/** Files that run something of which nothing is known. */
export function unknownRackups(host: Host): Set<string> {
  return host.state('unknown rackups', () => new Set());
}

/**
 * Where a project has no `config.ru`, an application is started by itself (`run!`, a classic file). What its `config.ru` runs that is
 * not known may serve those that are left, nobody knows where.
 */
export function serveWhatIsLeft(host: Host): void {
  const rackups = host.state('rackups', () => new Map<string, Router>());
  const homes = new Set([...rackups.keys()].map((file) => homeOf(file, host)));
  const unknown = new Map([...unknownRackups(host)].map((file) => [homeOf(file, host), file]));
  const done = new Set<Application>();
  for (const application of [...known(host).values()]) inherit(application, host, done);
  const built = [...builtApplications(host)].filter((router) =>
    router.events.some(({ kind }) => kind === 'mount'),
  );
  for (const router of [...known(host).keys(), ...built]) {
    if (router.mounts > 0) continue;
    const home = homeOf(router.site.file, host);
    const rackup = unknown.get(home);
    if (rackup === undefined && homes.has(home)) continue;
    const { router: app } = host.router('app', { site: router.site });
    const path: Value =
      rackup === undefined
        ? constant('')
        : { kind: 'unknown', why: 'what runs it', site: { file: rackup, line: 1 } };
    host.mount(app, path, router, { site: router.site });
  }
}
