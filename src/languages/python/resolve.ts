import type { ProjectFiles, Resolution } from '../language.ts';
import { importName } from './declared.ts';
import { directoryOf, nameOf, sharedDepth, upwards, within } from './paths.ts';
import { type Roots, rootsOf } from './roots.ts';
import { STANDARD_LIBRARY } from './standard-library.ts';

const memory = new WeakMap<ProjectFiles, Map<string, Resolution>>();

/**
 * What `import a.b` or `from .a import …` names, for a file in `from`.
 *
 * - A package is its `__init__.py`; a folder without one is a `directory`; a library keeps its dotted name as imported.
 * - `from a import b`: the evaluator first reads `b` in `a`, and where `a` has no such name asks for `a.b`, which is then a
 *   submodule or, being no file, `absent`.
 * - Absolute imports begin at the nearest directory above the file that is no package (a package's parent is on the path),
 *   then at those above it, then at the roots of the project's other packages and manifests, nearest first, and last inside
 *   the file's own package (which Python does for a script that is started there).
 * - A folder never hides a library that a manifest or the standard library names: only a package with `__init__.py` does, and
 *   one that a manifest names only from where programs start: beside a manifest, or where one says that packages lie.
 */
export function resolve(source: string, from: string, project: ProjectFiles): Resolution {
  let resolved = memory.get(project);
  if (resolved === undefined) {
    resolved = new Map();
    memory.set(project, resolved);
  }
  const key = `${from}\n${source}`;
  let resolution = resolved.get(key);
  if (resolution === undefined) {
    const roots = rootsOf(project);
    resolution = source.startsWith('.')
      ? relative(source, from, project, roots)
      : absolute(source, from, project, roots);
    resolved.set(key, resolution);
  }
  return resolution;
}

function relative(source: string, from: string, project: ProjectFiles, roots: Roots): Resolution {
  const path = source.replace(/^\.+/, '');
  const up = source.length - path.length - 1;
  const base = upwards(directoryOf(from))[up];
  if (base === undefined) return { kind: 'absent', name: source };
  return locate(within(base, path.replaceAll('.', '/')), project, roots) ?? { kind: 'absent', name: source };
}

/** The package, module or folder at a path without its ending. */
function locate(path: string, project: ProjectFiles, roots: Roots): Resolution | undefined {
  if (roots.packages.has(path)) return { kind: 'files', files: [within(path, '__init__.py')] };
  if (path !== '' && project.has(`${path}.py`)) return { kind: 'files', files: [`${path}.py`] };
  if (roots.withPython.has(path)) return { kind: 'directory', directory: path };
  return undefined;
}

function absolute(source: string, from: string, project: ProjectFiles, roots: Roots): Resolution {
  const [head = ''] = source.split('.');
  const path = source.replaceAll('.', '/');
  const isDeclared = roots.libraries.has(importName(head));
  const isLibrary = STANDARD_LIBRARY.has(head) || isDeclared;
  let folder: Resolution | undefined;
  let isOwn = false;
  for (const root of candidates(head, from, roots)) {
    const isPackage = roots.packages.has(within(root, head));
    // What a library is called is not taken for a folder or a file that happens to have its name.
    const isInside = roots.packages.has(root);
    if (isLibrary && (isInside || !(isPackage && isAbove(root, from)))) continue;
    // Below a folder that no manifest makes a root (`web/flask/`), a package is reached by its whole name only.
    if (isDeclared && !roots.starts.has(root)) continue;
    if (isInside && isCalledLikeDistribution(head, roots)) continue;
    const found = locate(within(root, path), project, roots);
    // A file is not what it imports by its own name (`logging.py`), a package may import from itself.
    if (isInside && found?.kind === 'files' && found.files[0] === from && isExtended(head, roots)) continue;
    if (found?.kind === 'files' && (found.files[0] !== from || nameOf(from) === '__init__.py')) return found;
    if (found?.kind === 'directory') folder ??= found;
    isOwn ||= isPackage && !isInside;
  }
  if (folder !== undefined) return folder;
  return isOwn ? { kind: 'absent', name: source } : { kind: 'library', name: source };
}

/**
 * A library that comes with others (`flask` of `flask-smorest`): a package that is called like it and lies inside another one
 * does not import itself by its last name, but the library.
 */
function isExtended(head: string, roots: Roots): boolean {
  return [...roots.libraries].some((library) => library.startsWith(`${importName(head)}_`));
}

/** A library that installs under the last word of its distribution's name (`django-environ`, imported as `environ`). */
function isCalledLikeDistribution(head: string, roots: Roots): boolean {
  return [...roots.libraries].some((library) => library.endsWith(`_${importName(head)}`));
}

/** Whether a root holds the file that imports, so that it would be on that file's path before any installed library. */
function isAbove(root: string, from: string): boolean {
  return root === '' || from.startsWith(`${root}/`);
}

/** Directories in which the first part of an absolute import may lie, best first. */
function candidates(head: string, from: string, roots: Roots): Iterable<string> {
  const chain = upwards(directoryOf(from));
  const outside = chain.findIndex((directory) => !roots.packages.has(directory));
  const above = outside < 0 ? [''] : chain.slice(outside);
  const elsewhere = [...(roots.byHead.get(head) ?? [])].sort(
    (a, b) => sharedDepth(b, from) - sharedDepth(a, from) || a.length - b.length,
  );
  const inside = outside < 0 ? chain : chain.slice(0, outside);
  return new Set([...above, ...elsewhere, ...inside]);
}

/** The dotted name of a module or package as its nearest root sees it: `app.api.users` of `backend/app/api/users.py`. */
export function moduleName(file: string, project: ProjectFiles): string {
  const roots = rootsOf(project);
  const own = placeOf(file);
  const outside = upwards(directoryOf(own)).find((each) => !roots.packages.has(each)) ?? '';
  return own.slice(outside === '' ? 0 : outside.length + 1).replaceAll('/', '.');
}

/** The path that a module's name is made of: a package is its directory. */
function placeOf(file: string): string {
  if (nameOf(file) === '__init__.py') return directoryOf(file);
  return file.endsWith('.py') ? file.slice(0, -'.py'.length) : file;
}

/** `__name__`, `__package__`, and of a package `__path__`. */
export function ownNames(
  file: string,
  project: ProjectFiles,
): Readonly<Record<string, string | readonly string[]>> {
  const name = moduleName(file, project);
  const isPackage = nameOf(file) === '__init__.py' || !file.endsWith('.py');
  const above = name.includes('.') ? name.slice(0, name.lastIndexOf('.')) : '';
  return isPackage
    ? { __name__: name, __package__: name, __path__: [placeOf(file)] }
    : { __name__: name, __package__: above };
}
