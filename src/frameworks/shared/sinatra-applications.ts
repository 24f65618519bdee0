import type { GuardEvent, Router } from '../../resolve/router.ts';
import { type ClassValue, constant } from '../../resolve/value.ts';
import type { Host } from '../framework.ts';
import { routerOfClass } from './rack.ts';

/** Applications that something may serve: by class, and by directory for files without one. */
function known(host: Host): Router[] {
  return host.state('applications', () => []);
}

/** Whether a class is an application of Sinatra's. */
export function isApplication(type: ClassValue, host: Host): boolean {
  return host
    .lineage(type)
    .some((base) => base.kind === 'term' && /^Sinatra\.(?:Base|Application)$/.test(base.symbol));
}

/** The router of a class. It answers what the class above it answers, too, behind the same filters. */
export function applicationOf(type: ClassValue, host: Host): Router {
  return routerOfClass(type, () => {
    const made = host.router('class', { site: host.siteOf(type) });
    known(host).push(made.router);
    for (const above of type.bases) {
      if (above.kind !== 'class' || !isApplication(above, host)) continue;
      const base = applicationOf(above, host);
      for (const event of base.events) if (isFilter(event)) made.router.events.push(event);
      host.mount(made.router, '', base, { site: host.siteOf(type) });
    }
    return made;
  });
}

function isFilter(event: Router['events'][number]): event is GuardEvent {
  return event.kind === 'guard' && event.whole === true;
}

/** The one application of files that have no class, in the project that the running code belongs to. */
export function classicRouter(host: Host): Router {
  const home = homeOf(host.site.file, host);
  const all = host.state('classic', () => new Map<string, Router>());
  const before = all.get(home);
  if (before !== undefined) return before;
  const { router } = host.router('class');
  all.set(home, router);
  known(host).push(router);
  return router;
}

/** The nearest directory above a file with a `config.ru` or Gemfile. */
function homeOf(file: string, host: Host): string {
  const homes = host.state('homes', () =>
    host.files('**/{config.ru,Gemfile}').map((one) => one.slice(0, one.lastIndexOf('/') + 1)),
  );
  return homes
    .filter((home) => file.startsWith(home))
    .reduce((best, home) => (home.length > best.length ? home : best), '');
}

/** Where no `config.ru` of its project runs one, an application is started by itself (`run!`, a classic file). */
export function serveWhatIsLeft(host: Host): void {
  const served = new Set(
    [...host.state('rackups', () => new Map<string, Router>())].flatMap(([file, router]) =>
      router.events.some((event) => event.kind === 'mount') ? [homeOf(file, host)] : [],
    ),
  );
  for (const router of known(host)) {
    if (router.mounts > 0 || served.has(homeOf(router.site.file, host))) continue;
    const { router: app } = host.router('app', { site: router.site });
    host.mount(app, constant(''), router, { site: router.site });
  }
}
