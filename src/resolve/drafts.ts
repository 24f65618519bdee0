import type { Evaluation } from './evaluation.ts';
import type { Router } from './router.ts';

/**
 * Made by a function that nothing calls, where the same package makes an application in earnest: a test's, or a draft. One that
 * answers nothing itself (a server that hands each request to its tenant's application) leaves that to the others.
 */
export function isDraft(run: Evaluation, router: Router, applications: readonly Router[]): boolean {
  const home = packageOf(run, router.site.file);
  return (
    router.speculative &&
    applications.some(
      (other) =>
        !other.speculative &&
        other.events.some(({ kind }) => kind !== 'guard') &&
        other.framework === router.framework &&
        packageOf(run, other.site.file) === home,
    )
  );
}

const MANIFESTS = new Set([
  'package.json',
  'pyproject.toml',
  'setup.py',
  'requirements.txt',
  'go.mod',
  'pom.xml',
  'build.gradle',
  'build.gradle.kts',
  'composer.json',
  'Gemfile',
]);

/** The nearest directory with a manifest. */
export function packageOf(run: Evaluation, file: string): string {
  for (let at = file; at.includes('/'); ) {
    at = at.slice(0, at.lastIndexOf('/'));
    if (run.setting.project.filesIn(at).some((entry) => MANIFESTS.has(entry.slice(at.length + 1)))) return at;
  }
  return '';
}

/** Where the routes of a router and of all below it are registered, as `file:line`. */
export function registrationSites(router: Router, seen = new Set<Router>()): readonly string[] {
  if (seen.has(router)) return [];
  seen.add(router);
  return router.events.flatMap((event) => {
    if (event.kind === 'mount') return registrationSites(event.child, seen);
    return event.kind === 'route' ? [`${event.site.file}:${event.site.line}`] : [];
  });
}
