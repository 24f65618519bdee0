import { posix } from 'node:path';
import type { Location } from '../../model/location.ts';
import type { Router } from '../../resolve/router.ts';
import type { Host } from '../framework.ts';
import { type Entry, isEntry } from './entries.ts';

/** The service that serves the paths at which firewalls log out. */
export const LOGOUT = 'security.route_loader.logout';

/** Registers what {@link LOGOUT} does; false where the firewalls cannot be read. */
export function serveLogouts(site: Location, router: Router, host: Host): boolean {
  const folder = posix.dirname(site.file);
  const [file] = ['packages/security.yaml', '../packages/security.yaml'].flatMap((path) =>
    host.files(posix.join(folder, path)),
  );
  const settings = file === undefined ? undefined : host.data(file);
  if (file === undefined || !isEntry(settings)) return false;
  for (const [name, firewall] of firewallsOf(settings)) {
    if (!isEntry(firewall) || !('logout' in firewall) || firewall.logout === false) continue;
    const path = isEntry(firewall.logout) ? (firewall.logout.path ?? '/logout') : '/logout';
    // Anything else is the name of a route that is there already.
    if (typeof path !== 'string' || !path.startsWith('/')) continue;
    const line = host.dataLine(file, ['security', 'firewalls', name, 'logout']);
    host.route(router, { methods: ['ANY'], path, handler: 'logout', site: { file, line } });
  }
  return true;
}

function firewallsOf(settings: Entry): readonly (readonly [string, unknown])[] {
  const { security } = settings;
  return isEntry(security) && isEntry(security.firewalls) ? Object.entries(security.firewalls) : [];
}
