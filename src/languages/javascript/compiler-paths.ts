import type { ProjectFiles } from '../language.ts';
import { type CompilerConfig, readCompilerConfig } from './manifests.ts';
import { type Packages, splitName } from './packages.ts';
import { compareWildcards, directoryOf, starOf, type Wildcard, wildcard, within } from './paths.ts';

/** Where a `tsconfig.json` looks for names that are not relative. */
export interface CompilerPaths {
  /** Directory of `baseUrl`, absent where it is not set. */
  readonly base: string | undefined;
  /** Best first. Targets are paths in the repository. */
  readonly patterns: readonly { readonly wildcard: Wildcard; readonly targets: readonly string[] }[];
}

// biome-ignore lint/suspicious/noTemplateCurlyInString: TypeScript's own placeholder.
const CONFIG_DIRECTORY = '${configDir}';

/** How deep `extends` and `references` are followed. */
const MAX_DEPTH = 8;

/** Reads the configuration of a directory, with all that it extends or, in a solution, refers to. */
export function readCompilerPaths(
  project: ProjectFiles,
  packages: Packages,
  directory: string,
): CompilerPaths | undefined {
  const file = ['tsconfig.json', 'jsconfig.json']
    .map((name) => (directory === '' ? name : `${directory}/${name}`))
    .find((each) => project.has(each));
  return file === undefined ? undefined : pathsOf({ project, packages, home: directory }, file, 0);
}

interface Reading {
  readonly project: ProjectFiles;
  readonly packages: Packages;
  /** What `${configDir}` stands for: the directory of the configuration that is read first. */
  readonly home: string;
}

function pathsOf(reading: Reading, file: string, depth: number): CompilerPaths | undefined {
  const config = depth > MAX_DEPTH ? undefined : readCompilerConfig(reading.project, file);
  if (config === undefined) return undefined;
  const directory = directoryOf(file);
  const inherited = (config.extends ?? [])
    .map((name) => extended(reading, directory, name))
    .flatMap((each) => (each === undefined ? [] : (pathsOf(reading, each, depth + 1) ?? [])));
  const own = ownPaths(reading, config, directory, inherited);
  const found = own.patterns.length > 0 ? own : inherited.findLast((each) => each.patterns.length > 0);
  if (found !== undefined) return { base: own.base, patterns: found.patterns };
  const referred = (config.references ?? [])
    .map(({ path }) => reference(reading, directory, path))
    .flatMap((each) => (each === undefined ? [] : (pathsOf(reading, each, depth + 1) ?? [])));
  return referred.find((each) => each.patterns.length > 0) ?? own;
}

function ownPaths(
  { home }: Reading,
  config: CompilerConfig,
  directory: string,
  inherited: readonly CompilerPaths[],
): CompilerPaths {
  const { baseUrl, paths = {} } = config.compilerOptions ?? {};
  const place = (path: string, from: string): string | undefined =>
    path.startsWith(CONFIG_DIRECTORY)
      ? within(home, `./${path.slice(CONFIG_DIRECTORY.length)}`)
      : within(from, path);
  const base =
    baseUrl === undefined
      ? inherited.findLast((each) => each.base !== undefined)?.base
      : place(baseUrl, directory);
  // What is built from the repository is not in it: where a target is not there, the configuration above may name the source.
  const above = (pattern: string): readonly string[] =>
    inherited.flatMap((each) =>
      each.patterns.flatMap((one) => (one.wildcard.pattern === pattern ? one.targets : [])),
    );
  const patterns = Object.entries(paths).map(([pattern, targets]) => ({
    wildcard: wildcard(pattern),
    targets: [...targets.flatMap((target) => place(target, base ?? directory) ?? []), ...above(pattern)],
  }));
  return { base, patterns: patterns.sort((a, b) => compareWildcards(a.wildcard, b.wildcard)) };
}

/** The file that `extends` names: a path, or a file of a package of the workspace. */
function extended({ project, packages }: Reading, directory: string, name: string): string | undefined {
  if (name.startsWith('.')) return configFile(project, within(directory, name));
  const split = splitName(name);
  const home = packages.byName.get(split.name)?.directory;
  if (home === undefined) return undefined;
  return configFile(project, within(home, split.subpath === '' ? 'tsconfig.json' : split.subpath));
}

function reference({ project }: Reading, directory: string, path: string): string | undefined {
  const at = within(directory, path);
  return at === undefined ? undefined : configFile(project, at);
}

function configFile(project: ProjectFiles, path: string | undefined): string | undefined {
  if (path === undefined) return undefined;
  return [path, `${path}.json`, `${path}/tsconfig.json`].find((each) => project.has(each));
}

/** What `paths` make of a name: the pattern that matched and where it may be, in the repository. */
export function aliased(
  paths: CompilerPaths,
  name: string,
): { readonly wildcard: Wildcard; readonly targets: readonly string[] } | undefined {
  for (const { wildcard: pattern, targets } of paths.patterns) {
    const star = starOf(pattern, name);
    if (star === undefined) continue;
    return { wildcard: pattern, targets: targets.map((target) => target.replace('*', star)) };
  }
  return undefined;
}
