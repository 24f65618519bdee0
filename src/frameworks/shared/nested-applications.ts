import type { Router } from '../../resolve/router.ts';
import type { Value } from '../../resolve/value.ts';
import type { Host } from '../framework.ts';

/** Files in which an application is given to a platform by exporting it. */
const ENTRY =
  /(?:^|\/)(?:index|main|app|server|worker|_worker|mod|api|handler|\[\[?\.\.\.\w+\]\]?)\.[cm]?[jt]sx?$/;

/** Applications that something serves. */
export function served(host: Host): Set<Router> {
  return host.state('served', () => new Set<Router>());
}

/** Makes an application; whether it is served by itself is only known in the end. */
export function makeApplication(host: Host, prefix?: Value): Value {
  const made = host.router('router', prefix === undefined ? {} : { prefix });
  host.state('made', () => new Set<Router>()).add(made.router);
  return made;
}

/**
 * Any application may be served or put into another. Those are served that are handed to a server, exported by a file that a
 * platform starts, or put together from others; where there is none, all are that nobody puts anywhere.
 */
export function serveApplications(host: Host): void {
  const free = [...host.state('made', () => new Set<Router>())].filter((router) => router.mounts === 0);
  const real = free.filter((router) => !router.speculative);
  const roots = real.length > 0 ? real : free;
  const explicit = served(host);
  const given = roots.filter((router) => explicit.has(router) || isExported(router, host));
  const inside = new Set(given.flatMap((router) => partsOf(router)));
  const others = roots.filter((router) => !given.includes(router) && !isRepeated(router, inside));
  const sure = [...given, ...others.filter(isPutTogether)];
  const files = new Set(sure.map((router) => router.site.file));
  const likely = others.filter((router) => ENTRY.test(router.site.file) && !files.has(router.site.file));
  const applications = [...sure, ...likely];
  for (const router of applications.length > 0 ? applications : roots) {
    const application = host.router('app', { site: router.site });
    host.mount(application.router, '', router, { site: router.site });
  }
}

function isPutTogether(router: Router): boolean {
  return router.events.some((event) => event.kind === 'mount' && event.child.parent === undefined);
}

/** A router and all that is put into it. */
function partsOf(router: Router, seen = new Set<Router>()): readonly Router[] {
  if (seen.has(router)) return [];
  seen.add(router);
  return [
    router,
    ...router.events.flatMap((event) => (event.kind === 'mount' ? partsOf(event.child, seen) : [])),
  ];
}

/** It only puts together what an application that is surely served has too: a former one, or one for its type. */
function isRepeated(router: Router, inside: ReadonlySet<Router>): boolean {
  return router.events.every(
    (event) => event.kind === 'guard' || (event.kind === 'mount' && inside.has(event.child)),
  );
}

/** The default export of a file that is called like an entry. */
function isExported(router: Router, host: Host): boolean {
  const { file } = router.site;
  const module = ENTRY.test(file) ? host.module(file) : undefined;
  const exported = module === undefined ? undefined : host.routerOf(host.member(module, 'default'));
  for (let at = exported; at !== undefined; at = at.parent) if (at === router) return true;
  return false;
}
