import type { ProjectFiles } from '../language.ts';
import { readDeclared } from './declared.ts';
import { directoryOf, nameOf, upwards, within } from './paths.ts';

/** Where absolute imports of a project can begin. */
export interface Roots {
  /** Roots that hold a package, module or folder of a name, by that name. */
  readonly byHead: ReadonlyMap<string, readonly string[]>;
  /** Directories with an `__init__.py`. */
  readonly packages: ReadonlySet<string>;
  /** Directories with a Python file somewhere below. */
  readonly withPython: ReadonlySet<string>;
  /** Names of installed libraries as imports write them. */
  readonly libraries: ReadonlySet<string>;
  /** Directories of manifests and of the packages that they speak of: what a program that is started has on its path. */
  readonly starts: ReadonlySet<string>;
  /** Directories of manifests, the project's root first. */
  readonly projects: readonly string[];
}

const MANIFEST = /^(?:pyproject\.toml|setup\.(?:py|cfg)|Pipfile|manage\.py|requirements[\w.-]*\.txt)$/;

const known = new WeakMap<ProjectFiles, Roots>();

/** The roots of a project: computed once, in one pass over its files. */
export function rootsOf(project: ProjectFiles): Roots {
  let roots = known.get(project);
  if (roots === undefined) {
    roots = findRoots(project);
    known.set(project, roots);
  }
  return roots;
}

function findRoots(project: ProjectFiles): Roots {
  const packages = new Set<string>();
  const withPython = new Set<string>();
  const manifests: string[] = [];
  const projects = new Set(['']);
  for (const file of project.files) {
    const name = nameOf(file);
    if (name.endsWith('.py')) markPython(withPython, directoryOf(file));
    if (name === '__init__.py') packages.add(directoryOf(file));
    if (!MANIFEST.test(name)) continue;
    projects.add(directoryOf(file));
    manifests.push(file);
  }
  // Requirements are often kept in a folder of their own: `requirements/base.txt`.
  manifests.push(...project.files.filter((file) => /(?:^|\/)requirements\/[\w.-]+\.txt$/.test(file)));
  const declared = readDeclared(project, manifests);
  const byHead = new Map<string, Set<string>>();
  const add = (head: string, root: string): void => {
    const roots = byHead.get(head) ?? new Set();
    byHead.set(head, roots.add(root));
  };
  for (const path of packages) if (!packages.has(directoryOf(path))) add(nameOf(path), directoryOf(path));
  const sources = [...projects].flatMap((directory) => [
    directory,
    within(directory, 'src'),
    within(directory, 'lib'),
  ]);
  const starts = new Set([...sources, ...declared.roots]);
  for (const root of starts) {
    if (!withPython.has(root) || packages.has(root)) continue;
    for (const file of project.filesIn(root)) if (file.endsWith('.py')) add(nameOf(file).slice(0, -3), root);
    for (const path of project.directoriesIn(root)) if (withPython.has(path)) add(nameOf(path), root);
  }
  return {
    byHead: new Map([...byHead].map(([head, roots]) => [head, [...roots]])),
    packages,
    withPython,
    libraries: declared.libraries,
    starts,
    projects: [...projects].sort((a, b) => a.length - b.length),
  };
}

function markPython(directories: Set<string>, directory: string): void {
  for (const each of upwards(directory)) {
    if (directories.has(each)) return;
    directories.add(each);
  }
}
