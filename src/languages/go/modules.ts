import { posix } from 'node:path';
import type { ProjectFiles, Resolution } from '../language.ts';
import { isBuilt } from './build-constraints.ts';
import { isTest } from './test-files.ts';

/** A module that lies in the repository. */
interface Module {
  /** `github.com/acme/shop`. */
  readonly path: string;
  readonly directory: string;
}

const MODULES = new WeakMap<ProjectFiles, readonly Module[]>();

/**
 * What an import names: the files of a package of the repository, else a library by its import path without the major
 * version (`github.com/go-chi/chi/v5/middleware` is `github.com/go-chi/chi/middleware`), which is how its documentation names it.
 */
export function resolve(source: string, from: string, project: ProjectFiles): Resolution {
  const directory = directoryOf(source, from, project);
  if (directory === undefined) return { kind: 'library', name: withoutVersion(source) };
  const files = packageFiles(directory, project);
  if (files.length > 0) return { kind: 'files', files };
  // A package that nobody committed is what a generator writes.
  return source.startsWith('.') ? { kind: 'absent', name: source } : { kind: 'library', name: source };
}

/** The import path of the package that a file belongs to; undefined outside of every module. */
export function importPath(file: string, project: ProjectFiles): string | undefined {
  const directory = file.endsWith('/') || file === '' ? file.slice(0, -1) || '.' : posix.dirname(file);
  const [home] = modulesOf(project)
    .filter((module) => isInside(directory, module.directory))
    .sort((a, b) => b.directory.length - a.directory.length);
  return home === undefined ? undefined : posix.join(home.path, posix.relative(home.directory, directory));
}

function isInside(directory: string, outer: string): boolean {
  return outer === '.' || directory === outer || directory.startsWith(`${outer}/`);
}

const PACKAGES = new WeakMap<ProjectFiles, Map<string, readonly string[]>>();

/** The Go files of a directory that serve: no tests. Every name that a file does not declare asks for them. */
export function packageFiles(directory: string, project: ProjectFiles): readonly string[] {
  const known = PACKAGES.get(project) ?? new Map<string, readonly string[]>();
  PACKAGES.set(project, known);
  let files = known.get(directory);
  if (files === undefined) {
    files = project
      .filesIn(directory)
      .filter((file) => file.endsWith('.go') && !isTest(file) && isBuilt(file, project));
    known.set(directory, files);
  }
  return files;
}

/** The name that the files of an imported package declare; undefined for a library. */
export function declaredName(source: string, from: string, project: ProjectFiles): string | undefined {
  const directory = directoryOf(source, from, project);
  if (directory === undefined) return undefined;
  for (const file of packageFiles(directory, project)) {
    const name = /^package\s+([\p{L}_][\p{L}\p{N}_]*)/mu.exec(project.read(file) ?? '')?.[1];
    if (name !== undefined) return name;
  }
  return undefined;
}

function directoryOf(source: string, from: string, project: ProjectFiles): string | undefined {
  if (source.startsWith('.')) return inside(posix.join(posix.dirname(from), source));
  const modules = modulesOf(project);
  const module = modules.find(({ path }) => source === path || source.startsWith(`${path}/`));
  if (module !== undefined) return inside(posix.join(module.directory, source.slice(module.path.length)));
  return modules.length === 0 ? directoryByPath(source, project) : undefined;
}

/** Without `go.mod` the repository lies somewhere under its own path: the longest tail that is a directory with Go files. */
function directoryByPath(source: string, project: ProjectFiles): string | undefined {
  const segments = source.split('/');
  if (segments[0]?.includes('.') !== true) return undefined;
  for (let at = 1; at < segments.length; at++) {
    const tail = segments.slice(at).join('/');
    if (packageFiles(tail, project).length > 0) return tail;
  }
  return undefined;
}

function inside(directory: string): string | undefined {
  const normal = posix.normalize(directory).replace(/\/$/, '');
  if (normal === '.') return '';
  return normal.startsWith('..') ? undefined : normal;
}

/** Modules of the repository, longest path first; local replacements count as modules. */
function modulesOf(project: ProjectFiles): readonly Module[] {
  const known = MODULES.get(project);
  if (known !== undefined) return known;
  const modules = project.files
    .filter((file) => posix.basename(file) === 'go.mod' && !isTest(file))
    .flatMap((file) => readModules(project.read(file) ?? '', posix.dirname(file)))
    .sort((a, b) => b.path.length - a.path.length);
  MODULES.set(project, modules);
  return modules;
}

function readModules(text: string, directory: string): readonly Module[] {
  const own = /^\s*module\s+"?([^\s"]+)"?/m.exec(text)?.[1];
  const modules: Module[] = own === undefined ? [] : [{ path: own, directory }];
  for (const [, path = '', target = ''] of text.matchAll(
    /^\s*(?:replace\s+)?(\S+)(?:\s+v\S+)?\s+=>\s+(\.\.?\/\S*)/gm,
  )) {
    const place = inside(posix.join(directory, target));
    // A module below the root that is built with the root itself: `replace acme.io/shop => ../`.
    if (place !== undefined) modules.push({ path, directory: place === '' ? '.' : place });
  }
  return modules;
}

function withoutVersion(path: string): string {
  return path.replace(/\/v\d+(?=\/|$)/, '').replace(/\.v\d+(?=\/|$)/, '');
}
