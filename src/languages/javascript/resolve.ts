import { builtinModules } from 'node:module';
import type { ProjectFiles, Resolution } from '../language.ts';
import { aliased, type CompilerPaths, readCompilerPaths } from './compiler-paths.ts';
import { readImportMap } from './manifests.ts';
import {
  dependsOn,
  findPackages,
  importTargets,
  linkedDirectory,
  type Package,
  type Packages,
  packageFile,
  packageOf,
  splitName,
} from './packages.ts';
import { directoryOf, upwards, within } from './paths.ts';
import { builtFile, sourceFile } from './source-files.ts';

/** What is read of a repository once, for all its imports. */
interface Workspace {
  readonly packages: Packages;
  /** By directory, its own configuration. */
  readonly compilerPaths: Map<string, CompilerPaths | undefined>;
  readonly importMaps: Map<string, Readonly<Record<string, string>>>;
  /** By directory and source. */
  readonly resolved: Map<string, Resolution>;
}

const WORKSPACES = new WeakMap<ProjectFiles, Workspace>();

const BUILTINS = new Set(builtinModules);

/** How often an alias may lead to another. */
const MAX_ALIASES = 4;

/** What an import names, as Node, TypeScript, bundlers and workspaces resolve it. */
export function resolve(source: string, from: string, project: ProjectFiles): Resolution {
  const workspace = workspaceOf(project);
  const directory = directoryOf(from);
  const key = `${directory}\0${source}`;
  const known = workspace.resolved.get(key);
  if (known !== undefined) return known;
  const found = resolveIn({ project, workspace, directory }, source, 0);
  workspace.resolved.set(key, found);
  return found;
}

/** The packages of a repository, read once. */
export function packagesOf(project: ProjectFiles): Packages {
  return workspaceOf(project).packages;
}

function workspaceOf(project: ProjectFiles): Workspace {
  const known = WORKSPACES.get(project);
  if (known !== undefined) return known;
  const made: Workspace = {
    packages: findPackages(project),
    compilerPaths: new Map(),
    importMaps: new Map(),
    resolved: new Map(),
  };
  WORKSPACES.set(project, made);
  return made;
}

interface Place {
  readonly project: ProjectFiles;
  readonly workspace: Workspace;
  /** Directory of the importing file. */
  readonly directory: string;
}

function resolveIn(place: Place, source: string, depth: number): Resolution {
  if (depth > MAX_ALIASES) return { kind: 'absent', name: source };
  if (/^\.{1,2}(?:\/|$)/.test(source)) return relative(place, source);
  if (source.startsWith('node:')) return { kind: 'library', name: source.slice('node:'.length) };
  if (source.startsWith('/')) return fromRoot(place, source);
  const owner = packageOf(place.workspace.packages, place.directory);
  return (
    byCompiler(place, source, owner) ??
    byManifest(place, source, owner, depth) ??
    byImportMap(place, source, depth) ??
    byConvention(place, source) ?? { kind: 'library', name: libraryName(source) }
  );
}

function files(file: string): Resolution {
  return file.endsWith('.json') ? { kind: 'data', file } : { kind: 'files', files: [file] };
}

function relative({ project, workspace, directory }: Place, source: string): Resolution {
  const path = within(directory, source);
  if (path === undefined) return { kind: 'absent', name: source };
  const known = workspace.packages.byDirectory.get(path);
  const file =
    (known !== undefined && path !== directory ? packageFile(project, known, '') : undefined) ??
    sourceFile(project, path);
  if (file !== undefined) return files(file);
  // A start script names the built file, which is not in the repository.
  const owner = packageOf(workspace.packages, directory)?.directory ?? '';
  const prefix = owner === '' ? '' : `${owner}/`;
  const built = path.startsWith(prefix) ? builtFile(project, owner, path.slice(prefix.length)) : undefined;
  return built === undefined ? { kind: 'absent', name: source } : files(built);
}

/** `/src/main.ts`: from the package's root, as bundlers serve it. */
function fromRoot({ project, workspace, directory }: Place, source: string): Resolution {
  const roots = [packageOf(workspace.packages, directory)?.directory ?? '', ''];
  for (const root of roots) {
    const path = within(root, `.${source}`);
    const file = path === undefined ? undefined : sourceFile(project, path);
    if (file !== undefined) return files(file);
  }
  return { kind: 'absent', name: source };
}

/** `paths` and `baseUrl` of the nearest configuration; `paths` of those above it too, for a package that has none. */
function byCompiler(place: Place, source: string, owner: Package | undefined): Resolution | undefined {
  const { project } = place;
  const { name } = splitName(source);
  let missing: Resolution | undefined;
  let nearest = true;
  for (const directory of upwards(place.directory)) {
    const paths = compilerPathsOf(place, directory);
    if (paths === undefined) continue;
    const alias = aliased(paths, source);
    for (const target of alias?.targets ?? []) {
      const file = sourceFile(project, target) ?? packageTarget(place, target);
      if (file !== undefined) return files(file);
    }
    // `@/generated/client` is this repository's, also where it is not there; `*` may be any library.
    if (alias !== undefined && alias.wildcard.prefix !== '') missing ??= { kind: 'absent', name: source };
    const isFree = owner === undefined || !dependsOn(owner, name);
    if (nearest && paths.base !== undefined && isFree && !BUILTINS.has(name)) {
      const path = within(paths.base, source);
      const file = path === undefined ? undefined : sourceFile(project, path);
      if (file !== undefined) return files(file);
    }
    nearest = false;
  }
  const isLibrary = owner !== undefined && dependsOn(owner, name);
  return isLibrary ? undefined : missing;
}

function compilerPathsOf({ project, workspace }: Place, directory: string): CompilerPaths | undefined {
  if (!workspace.compilerPaths.has(directory)) {
    workspace.compilerPaths.set(directory, readCompilerPaths(project, workspace.packages, directory));
  }
  return workspace.compilerPaths.get(directory);
}

/** A path alias that leads to a package's directory or to its built file. */
function packageTarget({ project, workspace }: Place, target: string): string | undefined {
  const known = workspace.packages.byDirectory.get(target);
  if (known !== undefined) return packageFile(project, known, '');
  const owner = packageOf(workspace.packages, directoryOf(target));
  if (owner === undefined) return undefined;
  return builtFile(
    project,
    owner.directory,
    target.slice(owner.directory === '' ? 0 : owner.directory.length + 1),
  );
}

/** `#name`, module aliases, linked packages, the workspace's packages and the package itself. */
function byManifest(
  place: Place,
  source: string,
  owner: Package | undefined,
  depth: number,
): Resolution | undefined {
  const { project, workspace } = place;
  if (owner === undefined) return undefined;
  if (source.startsWith('#')) return byImportsField(place, source, owner, depth);
  for (const [alias, target] of Object.entries(owner.manifest._moduleAliases ?? {})) {
    if (source !== alias && !source.startsWith(`${alias}/`)) continue;
    const path = within(owner.directory, `${target}/${source.slice(alias.length)}`);
    const file = path === undefined ? undefined : builtFile(project, '', path);
    return file === undefined ? { kind: 'absent', name: source } : files(file);
  }
  const { name, subpath } = splitName(source);
  const linked = linkedDirectory(owner, name);
  const member =
    (linked === undefined ? undefined : workspace.packages.byDirectory.get(linked)) ??
    (owner.manifest.name === name && !dependsOn(owner, name) ? owner : workspace.packages.byName.get(name));
  if (member === undefined) return undefined;
  const file = packageFile(project, member, subpath);
  return file === undefined ? { kind: 'absent', name: source } : files(file);
}

function byImportsField(place: Place, source: string, owner: Package, depth: number): Resolution {
  for (const target of importTargets(owner.manifest, source)) {
    if (!target.startsWith('.')) return resolveIn(place, target, depth + 1);
    const file = builtFile(place.project, owner.directory, target);
    if (file !== undefined) return files(file);
  }
  return { kind: 'absent', name: source };
}

/** The `imports` of the nearest `deno.json`. */
function byImportMap(place: Place, source: string, depth: number): Resolution | undefined {
  for (const directory of upwards(place.directory)) {
    const map = importMapOf(place, directory);
    const key = Object.keys(map)
      .filter((each) => source === each || (each.endsWith('/') && source.startsWith(each)))
      .sort((a, b) => b.length - a.length)[0];
    const target = key === undefined ? undefined : map[key];
    if (key === undefined || target === undefined) continue;
    return resolveIn({ ...place, directory }, target + source.slice(key.length), depth + 1);
  }
  return undefined;
}

function importMapOf({ project, workspace }: Place, directory: string): Readonly<Record<string, string>> {
  const known = workspace.importMaps.get(directory);
  if (known !== undefined) return known;
  const prefix = directory === '' ? '' : `${directory}/`;
  const map = {
    ...readImportMap(project, `${prefix}deno.json`),
    ...readImportMap(project, `${prefix}deno.jsonc`),
  };
  workspace.importMaps.set(directory, map);
  return map;
}

/**
 * `@/x` and `~/x` are no names of packages: bundlers and loaders point them at the sources, nearest `src` first, from a
 * configuration that is code.
 */
function byConvention(place: Place, source: string): Resolution | undefined {
  const path = /^[@~]\/(.+)$/.exec(source)?.[1];
  if (path === undefined) return undefined;
  for (const directory of upwards(place.directory)) {
    for (const base of ['src', '.']) {
      const target = within(directory, `${base}/${path}`);
      const file = target === undefined ? undefined : sourceFile(place.project, target);
      if (file !== undefined) return { kind: 'files', files: [file] };
    }
  }
  return { kind: 'absent', name: source };
}

/** `npm:hono@4/cors`, `jsr:@hono/hono@^4`, `https://deno.land/x/hono@v3/mod.ts` and the like are the library. */
function libraryName(source: string): string {
  const registry = /^(?:npm|jsr):\/?(.+)$/.exec(source)?.[1];
  const hosted = /^https:\/\/(?:esm\.sh|deno\.land\/x|cdn\.skypack\.dev|jsr\.io)\/(.+)$/.exec(source)?.[1];
  const name = registry ?? hosted;
  if (name === undefined) return source;
  return name.replace(/^((?:@[^/@]+\/)?[^/@]+)@[^/]+/, '$1').replace(/\/mod\.[jt]s$/, '');
}
