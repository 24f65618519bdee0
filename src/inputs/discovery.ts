import type { ProjectFiles } from '../languages/language.ts';
import type { Root } from './root.ts';

/** Characters of a file in which its version key must stand to be taken for an API description. */
const HEADER = 4000;

/** Files that are opened to look for an API description; a repository with more data files names its own. */
const MAX_OPENED = 400;

/** Places where an API description is usual, best first. */
const SPEC_PLACES: readonly string[] = [
  'specs',
  'spec',
  'openapi',
  'api',
  'docs',
  'doc',
  'apis',
  'swagger',
  'contracts',
  '',
];

const SPEC_NAME = /(?:^|[._-])(?:openapi|swagger|oas\d*)(?:[._-]|$)/i;

/** Where an API description is looked for when no configuration names it, in words. */
export const SPEC_LOOKED: readonly string[] = [
  'specs/openapi.yaml',
  'every openapi.* or swagger.* file',
  'YAML and JSON files in specs/, spec/, openapi/, api/ and docs/',
];

/** API descriptions that lie in the repository, best first: by name, then place, then depth. */
export function findSpecs(files: ProjectFiles): readonly string[] {
  const candidates = files.files
    .filter(
      (file) =>
        /\.(?:ya?ml|json)$/i.test(file) &&
        !/(?:^|\/)(?:tests?|__tests__|fixtures?|examples?|\.github)\//i.test(file),
    )
    .map((file) => ({ file, rank: rankSpec(file) }))
    .filter(({ rank }) => rank < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.rank - b.rank || (a.file < b.file ? -1 : 1))
    .slice(0, MAX_OPENED);
  return candidates.map(({ file }) => file).filter((file) => isSpec(files.read(file)));
}

function rankSpec(file: string): number {
  const parts = file.split('/');
  const name = parts.pop() ?? '';
  const place = SPEC_PLACES.indexOf(parts.at(-1) ?? '');
  const named = SPEC_NAME.test(name.replace(/\.[^.]*$/, ''));
  if (!named && (place < 0 || parts.length === 0)) return Number.POSITIVE_INFINITY;
  const canonical = /^(?:openapi|swagger)\.(?:ya?ml|json)$/i.test(name) ? 0 : named ? 100 : 1000;
  return canonical + parts.length * 10 + (place < 0 ? SPEC_PLACES.length : place);
}

function isSpec(text: string | undefined): boolean {
  if (text === undefined) return false;
  return /(?:^|[{,\n])[ \t\r\n]*["']?(?:openapi|swagger)["']?[ \t]*:[ \t]*["']?[23]\.\d/.test(
    text.slice(0, HEADER),
  );
}

/** Where test runners write their coverage reports, best first. */
const REPORTS: readonly string[] = [
  'coverage/lcov.info',
  'lcov.info',
  'coverage/coverage-final.json',
  'coverage/coverage-summary.json',
  'coverage/cobertura-coverage.xml',
  'cobertura-coverage.xml',
  'coverage.xml',
  'coverage/cobertura.xml',
  'cobertura.xml',
  'coverage.cobertura.xml',
  'coverage/clover.xml',
  'clover.xml',
  'coverage/jacoco.xml',
  'target/site/jacoco/jacoco.xml',
  'build/reports/jacoco/test/jacocoTestReport.xml',
  'coverage.json',
  'coverage/coverage.json',
  'coverage.out',
  'cover.out',
  'coverage/.resultset.json',
  'coverage.opencover.xml',
  'coverage/lcov/lcov.info',
];

/** Where a coverage report is looked for when no configuration names one. */
export const COVERAGE_LOOKED: readonly string[] = REPORTS.slice(0, 8);

/** Files that mark the directory of a package, whose reports are looked for too. */
const MANIFESTS: readonly string[] = [
  'package.json',
  'pyproject.toml',
  'setup.py',
  'go.mod',
  'pom.xml',
  'Gemfile',
  'composer.json',
];

/**
 * Coverage reports at their usual places: the repository's own, or else those of its packages, one for each. Reports are
 * usually ignored by git, so this looks at the disk and not at the list of files.
 */
export function findCoverage(root: Root, files: ProjectFiles): readonly string[] {
  const own = reportOf(root, '');
  if (own !== undefined) return [own];
  const packages = new Set<string>();
  for (const file of files.files) {
    const slash = file.lastIndexOf('/');
    if (slash >= 0 && MANIFESTS.includes(file.slice(slash + 1))) packages.add(file.slice(0, slash + 1));
  }
  return [...packages].flatMap((directory) => reportOf(root, directory) ?? []);
}

function reportOf(root: Root, directory: string): string | undefined {
  return REPORTS.map((report) => `${directory}${report}`).find((report) => root.has(report));
}
