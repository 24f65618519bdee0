import type { Location } from '../model/location.ts';
import { packageOf, registrationSites } from './drafts.ts';
import type { Evaluation } from './evaluation.ts';
import type { Router } from './router.ts';
import { type UnknownValue, unknown } from './value.ts';

/**
 * An application that could as well be a router of another (chi makes no difference): it does not stand alone in its package,
 * where another is known to be given to a server, or it is given to what may mount it anywhere.
 */
export function isElsewhere(run: Evaluation, router: Router): boolean {
  if (router.kind !== 'app' || router.served || run.facts.frameworkOf(router)?.serves === undefined)
    return false;
  const home = packageOf(run, router.site.file);
  const others = run.routers.filter(
    (other) =>
      other !== router &&
      other.kind === 'app' &&
      other.mounts === 0 &&
      other.framework === router.framework &&
      !sameSite(other.site, router.site) &&
      packageOf(run, other.site.file) === home,
  );
  return others.some((other) => other.served) || (others.length > 0 && givenAway(router).length > 0);
}

/** A router that nothing mounts may be served by what it was given to; else nothing serves it. */
export function givenAway(router: Router): readonly UnknownValue[] {
  return router.events.flatMap((event) =>
    event.kind === 'unresolved' && event.escape !== undefined
      ? [unknown(`wherever ${event.escape} mounts it`, event.site)]
      : [],
  );
}

/** A router that nothing mounts may be what an application of the same package mounts somewhere, which is not known. */
export function mayBeMounted(run: Evaluation, router: Router): readonly UnknownValue[] {
  const home = packageOf(run, router.site.file);
  for (const other of run.routers) {
    if (other === router || other.framework !== router.framework) continue;
    const mount = other.events.find((event) => event.kind === 'unresolved' && event.mounts === true);
    if (mount !== undefined && packageOf(run, mount.site.file) === home)
      return [unknown('wherever it is mounted: what is mounted here is not known', mount.site)];
  }
  return [];
}

/** Whether what was made at the same place, for another call, is mounted. */
export function hasMountedTwin(run: Evaluation, router: Router): boolean {
  return run.routers.some(
    (other) =>
      other !== router && other.kind === router.kind && other.mounts > 0 && sameSite(other.site, router.site),
  );
}

/** Made while running with unknown arguments, at a place where another router was really made. One that has more than that is no copy. */
export function isShadowed(run: Evaluation, router: Router): boolean {
  if (hasOwnRoutes(run, router)) return false;
  const twins = run.routers.filter(
    (other) => other !== router && other.kind === router.kind && sameSite(other.site, router.site),
  );
  return twins.some(
    (other) =>
      (router.speculative && !other.speculative) ||
      (other.mounts > 0 && (router.kind !== 'app' || router.speculative)),
  );
}

/** Whether an application that nothing is known to call registers what none does that is really made. */
export function hasOwnRoutes(run: Evaluation, router: Router): boolean {
  if (router.kind !== 'app' || !router.speculative) return false;
  const twins = run.routers.filter((other) => !other.speculative && sameSite(other.site, router.site));
  if (twins.length === 0) return false;
  const known = new Set(
    run.routers.filter((one) => !one.speculative).flatMap((one) => registrationSites(one)),
  );
  return registrationSites(router).some((site) => !known.has(site));
}

export function sameSite(a: Location, b: Location): boolean {
  return a.file === b.file && a.line === b.line;
}
