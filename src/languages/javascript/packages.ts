import picomatch from 'picomatch';
import type { ProjectFiles } from '../language.ts';
import { type Manifest, readManifest, readPackageGlobs } from './manifests.ts';
import { compareWildcards, directoryOf, starOf, upwards, wildcard, within } from './paths.ts';
import { builtFile } from './source-files.ts';

/** A package of the repository. */
export interface Package {
  /** `''` is the root. */
  readonly directory: string;
  readonly manifest: Manifest;
}

/** The packages of a repository. */
export interface Packages {
  readonly byDirectory: ReadonlyMap<string, Package>;
  /** Members of a workspace by name, the ones that an import may name. */
  readonly byName: ReadonlyMap<string, Package>;
}

/** Reads every manifest once. A name that no workspace claims is no import's: it may be a fixture's or an example's. */
export function findPackages(project: ProjectFiles): Packages {
  const byDirectory = new Map<string, Package>();
  const globFiles: string[] = [];
  for (const file of project.files) {
    const base = file.slice(file.lastIndexOf('/') + 1);
    if (base === 'package.json') {
      const manifest = readManifest(project, file);
      if (manifest !== undefined)
        byDirectory.set(directoryOf(file), { directory: directoryOf(file), manifest });
    } else if (base === 'pnpm-workspace.yaml' || base === 'lerna.json') globFiles.push(file);
  }
  const byName = new Map<string, Package>();
  // A project's own packages may lie where Node looks for them: `packages/node_modules/@own/api`.
  for (const each of byDirectory.values()) {
    const { name } = each.manifest;
    if (name !== undefined && each.directory.endsWith(`node_modules/${name}`)) byName.set(name, each);
  }
  for (const isMember of memberships(project, byDirectory, globFiles)) {
    for (const each of byDirectory.values()) {
      const { name } = each.manifest;
      if (name !== undefined && !byName.has(name) && isMember(each.directory)) byName.set(name, each);
    }
  }
  return { byDirectory, byName };
}

function memberships(
  project: ProjectFiles,
  byDirectory: ReadonlyMap<string, Package>,
  globFiles: readonly string[],
): readonly ((directory: string) => boolean)[] {
  const roots = new Map<string, string[]>();
  const add = (root: string, globs: readonly string[]): void => {
    roots.set(root, [...(roots.get(root) ?? []), ...globs]);
  };
  for (const { directory, manifest } of byDirectory.values()) add(directory, manifest.workspaces ?? []);
  for (const file of globFiles) add(directoryOf(file), readPackageGlobs(project, file));
  return [...roots]
    .filter(([, globs]) => globs.length > 0)
    .map(([root, globs]) => {
      const clean = (glob: string): string => glob.replace(/^\.\//, '').replace(/\/$/, '');
      const ignore = globs.filter((glob) => glob.startsWith('!')).map((glob) => clean(glob.slice(1)));
      const matches = picomatch(globs.filter((glob) => !glob.startsWith('!')).map(clean), { ignore });
      const prefix = root === '' ? '' : `${root}/`;
      return (directory: string) =>
        directory !== root && directory.startsWith(prefix) && matches(directory.slice(prefix.length));
    });
}

/** The package that a directory belongs to. */
export function packageOf(packages: Packages, directory: string): Package | undefined {
  for (const each of upwards(directory)) {
    const found = packages.byDirectory.get(each);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** `@a/b/c` is the package `@a/b` and the subpath `c`. */
export function splitName(source: string): { readonly name: string; readonly subpath: string } {
  const parts = source.split('/');
  const length = source.startsWith('@') ? 2 : 1;
  return { name: parts.slice(0, length).join('/'), subpath: parts.slice(length).join('/') };
}

/** The source file of a package, or of a subpath of it. */
export function packageFile(
  project: ProjectFiles,
  { directory, manifest }: Package,
  subpath: string,
): string | undefined {
  const find = (path: string): string | undefined => builtFile(project, directory, path);
  const exported = firstOf(exportTargets(manifest.exports, subpath === '' ? '.' : `./${subpath}`), find);
  if (exported !== undefined) return exported;
  if (subpath !== '') return firstOf([subpath, `src/${subpath}`], find);
  const { source, module, main, types, typings } = manifest;
  return firstOf([source, module, main, types, typings, 'index', 'src/index', 'src/main', 'lib/index'], find);
}

/** What a `#name` of a package's `imports` may be: paths in the package or other names, best first. */
export function importTargets(manifest: Manifest, name: string): readonly string[] {
  return exportTargets(manifest.imports, name);
}

/** The directory that `file:../x` (also `link:`, `portal:`) in a package's dependencies names. */
export function linkedDirectory({ directory, manifest }: Package, name: string): string | undefined {
  const range = manifest.dependencies?.[name] ?? manifest.devDependencies?.[name];
  const path = range === undefined ? undefined : /^(?:file|link|portal):(?!.*\.tgz$)(.+)$/.exec(range)?.[1];
  return path === undefined ? undefined : within(directory, path);
}

/** Whether a package depends on a name, in whatever way. */
export function dependsOn({ manifest }: Package, name: string): boolean {
  const { dependencies, devDependencies, peerDependencies, optionalDependencies } = manifest;
  return [dependencies, devDependencies, peerDependencies, optionalDependencies].some(
    (each) => each !== undefined && Object.hasOwn(each, name),
  );
}

function firstOf<T>(
  paths: readonly (string | undefined)[],
  find: (path: string) => T | undefined,
): T | undefined {
  for (const path of paths) {
    const found = path === undefined ? undefined : find(path);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Paths that an `exports` or `imports` field gives a key, with its `*` filled in. */
function exportTargets(field: unknown, key: string): readonly string[] {
  if (typeof field === 'string' || Array.isArray(field)) return key === '.' ? leaves(field) : [];
  if (!isRecord(field)) return [];
  const keys = Object.keys(field);
  if (!keys.some((each) => /^[.#]/.test(each))) return key === '.' ? leaves(field) : [];
  for (const pattern of keys.map(wildcard).sort(compareWildcards)) {
    const star = starOf(pattern, key);
    if (star !== undefined) return leaves(field[pattern.pattern]).map((path) => path.replaceAll('*', star));
  }
  return [];
}

/** Conditions that lead to sources first, then the order of the file. */
const SOURCE_CONDITIONS = ['source', 'src', 'development', 'bun', 'deno'];

function leaves(target: unknown): readonly string[] {
  if (typeof target === 'string') return [target];
  if (Array.isArray(target)) return target.flatMap(leaves);
  if (!isRecord(target)) return [];
  const rank = ([key]: [string, unknown]): number => (SOURCE_CONDITIONS.includes(key) ? 0 : 1);
  return Object.entries(target)
    .sort((a, b) => rank(a) - rank(b))
    .flatMap(([, each]) => leaves(each));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
