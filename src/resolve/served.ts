import { Collector, familyOf, NEVER_MOUNTED, type Served } from './collector.ts';
import { isDraft, registrationSites } from './drafts.ts';
import type { Evaluation } from './evaluation.ts';
import { mayBeImported } from './never-loaded.ts';
import type { Router } from './router.ts';
import {
  givenAway,
  hasMountedTwin,
  hasOwnRoutes,
  isElsewhere,
  isShadowed,
  mayBeMounted,
} from './unserved.ts';
import { unknown } from './value.ts';

const MAYBE_IMPORTED = [
  unknown('wherever its router is mounted: code imports modules by names that are not known', {
    file: '',
    line: 0,
  }),
];
const ELSEWHERE = [
  unknown('wherever its router is mounted: no application of this repository does', { file: '', line: 0 }),
];

const UNSERVED = [
  unknown('wherever it is mounted: it is not what is given to the server', { file: '', line: 0 }),
];

const UNCALLED = [
  unknown('wherever it is mounted: it is made in a function that nothing is known to call', {
    file: '',
    line: 0,
  }),
];

/** Follows every application from its root, and tells of routers that no application reaches. */
export function collectServed(run: Evaluation): Served {
  const collector = new Collector(run);
  const roots = run.routers.filter(
    (router) => router.mounts === 0 && router.parent === undefined && !isShadowed(run, router),
  );
  const standing = roots.filter((one) => one.kind === 'app' && !isElsewhere(run, one));
  const applications = standing;
  const drafts = applications.filter((router) => isDraft(run, router, applications));
  const earnest = applications.filter((router) => !drafts.includes(router));
  const repeated = earnest.filter((router) => hasMountedTwin(run, router));
  for (const router of earnest) if (!repeated.includes(router)) collector.application(router);
  // A part that is mounted elsewhere, made once more to look at it (to describe it, say), is no application.
  const again = repeated.filter((router) => collector.hasAll(registrationSites(router)));
  for (const router of repeated) if (!again.includes(router)) collector.application(router);
  const served = collector.beginUnmounted();
  for (const router of again) collector.neverMounted(router, NEVER_MOUNTED);
  for (const router of roots) {
    if (!isElsewhere(run, router)) continue;
    // What made it ran twice (a container that is asked again), and the other one is served.
    const isRepeated = registrationSites(router).every((site) => served.has(site));
    collector.neverMounted(router, isRepeated ? NEVER_MOUNTED : UNSERVED);
  }
  for (const router of drafts) {
    // A test's application serves again what another serves; what nothing else serves may be made per request.
    const isRepeated =
      !hasOwnRoutes(run, router) && registrationSites(router).some((site) => served.has(site));
    // So does what a compiler made of the same code.
    const isCopy = isRepeated || collector.repeats(run, router);
    collector.neverMounted(router, isCopy ? NEVER_MOUNTED : UNCALLED);
  }
  const withApplication = new Set(
    run.routers.flatMap((router) => (router.kind === 'app' ? [familyOf(run, router)] : [])),
  );
  for (const router of roots.filter((one) => one.kind !== 'app')) {
    // Where a repository holds no application at all, somebody else mounts its routers, nobody here knows where.
    if (!withApplication.has(hostOf(run, router))) collector.neverMounted(router, ELSEWHERE);
    else if (mayBeImported(run, router)) collector.neverMounted(router, MAYBE_IMPORTED);
    else {
      const given = givenAway(router);
      collector.neverMounted(router, given.length > 0 ? given : mayBeMounted(run, router));
    }
  }
  collector.settings();
  collector.possible();
  return collector.served;
}
/** The framework whose applications a router hangs on. */
function hostOf(run: Evaluation, router: Router): string {
  return run.facts.frameworkOf(router)?.hangsOn ?? familyOf(run, router);
}
