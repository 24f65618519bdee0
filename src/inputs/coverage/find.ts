import { type Dirent, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import picomatch from 'picomatch';
import type { ProjectFiles } from '../../languages/language.ts';
import type { Root } from '../root.ts';

/**
 * Where test runners write their reports by default, by the runner's world. Of each world the first that is there is taken:
 * one run often writes several formats, and those with lines say more than those with sums.
 */
const PLACES: readonly (readonly string[])[] = [
  [
    'coverage/lcov.info',
    'coverage/coverage-final.json',
    'coverage/cobertura-coverage.xml',
    'coverage/clover.xml',
    'coverage/.resultset.json',
    'coverage/lcov/lcov.info',
    'coverage/coverage.json',
    'coverage/coverage.cobertura.xml',
    'coverage/coverage.opencover.xml',
    'coverage/coverage.info',
    'coverage/cobertura.xml',
    'coverage/coverage.xml',
    'coverage/jacoco.xml',
    'coverage/coverage-summary.json',
  ],
  [
    'coverage.xml',
    'coverage.lcov',
    'coverage.json',
    'lcov.info',
    'cobertura.xml',
    'cobertura-coverage.xml',
    'coverage.cobertura.xml',
    'coverage.opencover.xml',
    'coverage.info',
    'clover.xml',
    'tarpaulin-report.json',
    'build/logs/clover.xml',
  ],
  ['coverage.out', 'cover.out', 'coverage.txt', 'c.out', 'cp.out', 'profile.cov'],
  [
    'target/site/jacoco/jacoco.xml',
    'target/site/jacoco-aggregate/jacoco.xml',
    'build/reports/jacoco/test/jacocoTestReport.xml',
    'build/reports/kover/report.xml',
  ],
];

/** Files that make a directory a package with tests and reports of its own. */
const MANIFEST =
  /(?:^|\/)(?:package\.json|pyproject\.toml|setup\.py|go\.mod|pom\.xml|build\.gradle(?:\.kts)?|Cargo\.toml|composer\.json|Gemfile|[^/]+\.csproj)$/;

/** Packages that are examples or data of tests report nothing of this project. */
const NO_PACKAGE = /(?:^|\/)(?:examples?|fixtures?|tests?|__tests__|testdata|templates?|vendor)(?:\/|$)/;

/** Most directories that a pattern makes us look into. */
const MOST_DIRECTORIES = 20_000;

/** Where reports are looked for when none is named, in words. */
export const LOOKED: readonly string[] = [
  ...PLACES.flatMap((places) => places.slice(0, 4)),
  'the same in the packages of the repository',
];

/** Reports at their usual places, on the disk: they are seldom committed, and most often ignored. */
export function findReports(root: Root, files: ProjectFiles): readonly string[] {
  const found: string[] = [];
  for (const directory of packagesOf(files)) {
    for (const places of PLACES) {
      const place = places.map((path) => posix.join(directory, path)).find((path) => root.has(path));
      if (place !== undefined && !(/\.txt$/.test(place) && !isGoProfile(root, place))) found.push(place);
    }
  }
  return found;
}

function packagesOf(files: ProjectFiles): readonly string[] {
  const packages = new Set(['']);
  for (const file of files.files) {
    if (!MANIFEST.test(file)) continue;
    const directory = posix.dirname(file);
    if (directory !== '.' && !NO_PACKAGE.test(directory)) packages.add(directory);
  }
  return [...packages];
}

function isGoProfile(root: Root, file: string): boolean {
  return root.readText(file).startsWith('mode: ');
}

/** The files that a setting names: the file itself, or all that a pattern matches, sorted. */
export function expandReports(root: Root, named: string): readonly string[] {
  const path = posix.normalize(named.replaceAll('\\', '/'));
  const { base, isGlob } = picomatch.scan(path);
  if (!isGlob || root.has(path)) return [path];
  const matches = picomatch(path, { dot: true });
  return walk(root, base).filter((file) => matches(file) && root.has(file));
}

/** Files below a directory, links to directories not followed. */
function walk(root: Root, start: string): readonly string[] {
  if (root.relative(start === '' ? '.' : start) === undefined) return [];
  const files: string[] = [];
  const pending = [start];
  for (let count = 0; count < MOST_DIRECTORIES; count++) {
    const directory = pending.pop();
    if (directory === undefined) break;
    for (const entry of entriesOf(join(root.directory, directory))) {
      const path = directory === '' ? entry.name : `${directory}/${entry.name}`;
      if (entry.isDirectory()) {
        if (entry.name !== 'node_modules' && entry.name !== '.git') pending.push(path);
      } else files.push(path);
    }
  }
  return files.sort();
}

function entriesOf(directory: string): readonly Dirent[] {
  try {
    return readdirSync(directory, { withFileTypes: true });
  } catch {
    // Not there, or not a directory: nothing is in it.
    return [];
  }
}
