import { posix } from 'node:path';
import type { ProjectFiles } from '../language.ts';
import { type FileImports, readImports } from './file-imports.ts';
import { isTest } from './test-files.ts';

/** Java files of a repository, found by the names of their types and packages. Texts are read when a file is asked about. */
export interface Packages {
  /** Files that may declare a type of a package, nearest to `from` first. */
  filesOf(packageName: string, type: string, from: string): readonly string[];
  /** Whether a package has files. */
  has(packageName: string): boolean;
  importsOf(file: string): FileImports;
}

const KNOWN = new WeakMap<ProjectFiles, Packages>();

/** The packages of a repository, indexed once. */
export function packagesOf(project: ProjectFiles): Packages {
  let packages = KNOWN.get(project);
  if (packages === undefined) {
    packages = index(project);
    KNOWN.set(project, packages);
  }
  return packages;
}

function index(project: ProjectFiles): Packages {
  const files = project.files.filter((file) => file.endsWith('.java') && !isTest(file));
  const byName = grouped(files, (file) => posix.basename(file, '.java'));
  const names = packageNames(new Set(files.map((file) => posix.dirname(file))));
  const declared = new Map<string, ReadonlyMap<string, readonly string[]>>();
  const imports = new Map<string, FileImports>();
  const importsOf = (file: string): FileImports => {
    let known = imports.get(file);
    if (known === undefined) {
      known = readImports(project.read(file) ?? '');
      imports.set(file, known);
    }
    return known;
  };
  const inPackage = (file: string, packageName: string) =>
    isUnder(posix.dirname(file), packageName) || importsOf(file).packageName === packageName;
  return {
    importsOf,
    has: (packageName) => packageName === '' || names.has(packageName),
    filesOf: (packageName, type, from) => {
      const named = (byName.get(type) ?? []).filter((file) => inPackage(file, packageName));
      if (named.length > 0) return nearest(named, from);
      if (importsOf(from).packageName !== packageName) return [];
      const directory = from.includes('/') ? posix.dirname(from) : '';
      const beside = declared.get(directory) ?? typesIn(project, directory);
      declared.set(directory, beside);
      return (beside.get(type) ?? []).filter((file) => file !== from);
    },
  };
}

/** Every name that a package may have by the folders of its files, where nobody knows at which the sources begin. */
function packageNames(directories: ReadonlySet<string>): ReadonlySet<string> {
  const names = new Set<string>();
  for (const directory of directories) {
    const segments = directory.split('/');
    for (let at = 0; at < segments.length; at++) names.add(segments.slice(at).join('.'));
  }
  return names;
}

const DECLARATION = /\b(?:class|interface|enum|record)\s+(\w+)/g;

/** Files of a directory by the types that they may declare, for a type that shares the file of another one. */
function typesIn(project: ProjectFiles, directory: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const file of project.filesIn(directory)) {
    if (!file.endsWith('.java') || isTest(file)) continue;
    const names = [...(project.read(file) ?? '').matchAll(DECLARATION)].map(([, name = '']) => name);
    for (const name of new Set(names)) found.set(name, [...(found.get(name) ?? []), file]);
  }
  return found;
}

/** Whether a directory is that of a package, by the convention that both have the same segments. */
function isUnder(directory: string, packageName: string): boolean {
  const path = packageName.replaceAll('.', '/');
  return path === '' || directory === path || directory.endsWith(`/${path}`);
}

/** Files of the same module first: those that share the longest beginning of their paths. */
function nearest(files: readonly string[], from: string): readonly string[] {
  if (files.length < 2) return files;
  return [...files].sort((a, b) => shared(b, from) - shared(a, from));
}

function shared(a: string, b: string): number {
  const [left, right] = [a.split('/'), b.split('/')];
  const end = left.findIndex((segment, at) => segment !== right[at]);
  return end < 0 ? left.length : end;
}

function grouped(
  files: readonly string[],
  key: (file: string) => string,
): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const file of files) {
    const name = key(file);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [file]);
    else group.push(file);
  }
  return groups;
}
