import { posix } from 'node:path';
import type { ProjectFiles } from '../language.ts';
import { isTest } from './test-files.ts';

/** PHP files of a repository, found by what they declare. Texts are read when a file is asked about. */
export interface Sources {
  /** Files that may declare a class of a namespace (with dots), nearest to `from` first. */
  filesOf(namespace: string, name: string, from: string): readonly string[];
  /** Files that may declare a function or constant of a name. */
  declaring(name: string): readonly string[];
  namespaceOf(file: string): string;
}

const NAMESPACE = /^[ \t]*(?:<\?php\s+)?namespace\s+([\w\\]+)\s*[;{]/m;
const DECLARED =
  /^[ \t]*(?:function\s+&?(\w+)\s*\(|const\s+(?:\w+\s+)?(\w+)\s*=|define\s*\(\s*['"](\w+)['"])/gm;

const KNOWN = new WeakMap<ProjectFiles, Sources>();

/** The sources of a repository, indexed once. */
export function sourcesOf(project: ProjectFiles): Sources {
  let sources = KNOWN.get(project);
  if (sources === undefined) {
    sources = index(project);
    KNOWN.set(project, sources);
  }
  return sources;
}

function index(project: ProjectFiles): Sources {
  const files = project.files.filter((file) => file.endsWith('.php') && !isTest(file));
  const byName = new Map<string, string[]>();
  for (const file of files) add(byName, posix.basename(file, '.php'), file);
  const namespaces = new Map<string, string>();
  const namespaceOf = (file: string): string => {
    let known = namespaces.get(file);
    if (known === undefined) {
      known = (NAMESPACE.exec(project.read(file) ?? '')?.[1] ?? '').replaceAll('\\', '.');
      namespaces.set(file, known);
    }
    return known;
  };
  const declaredIn = directories(project);
  let declared: Map<string, string[]> | undefined;
  return {
    namespaceOf,
    filesOf: (namespace, name, from) => {
      const named = (byName.get(name) ?? []).filter((file) => namespaceOf(file) === namespace);
      if (named.length > 0) return nearest(named, from);
      // Only files beside `from` are looked into.
      const isNear = namespaceOf(from) === namespace;
      const beside = isNear ? declaredIn(from.includes('/') ? posix.dirname(from) : '', name) : [];
      return beside.filter((file) => namespaceOf(file) === namespace);
    },
    declaring: (name) => {
      declared ??= declarations(project, files);
      return declared.get(name) ?? [];
    },
  };
}

/** Functions end in `()`; constants do not. */
function declarations(project: ProjectFiles, files: readonly string[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const file of files) {
    const text = project.read(file) ?? '';
    for (const [, fn, constant, defined] of text.matchAll(DECLARED))
      add(found, fn === undefined ? (constant ?? defined ?? '') : `${fn}()`, file);
  }
  return found;
}

const CLASS = /\b(?:class|interface|trait|enum)\s+(\w+)/g;

/** Where classes are declared that share the file of another one: by directory, each read once. */
function directories(project: ProjectFiles): (directory: string, name: string) => readonly string[] {
  const known = new Map<string, Map<string, string[]>>();
  const read = (directory: string) => {
    const found = new Map<string, string[]>();
    for (const file of project.filesIn(directory).filter((one) => one.endsWith('.php') && !isTest(one)))
      for (const [, name = ''] of (project.read(file) ?? '').matchAll(CLASS)) add(found, name, file);
    return found;
  };
  return (directory, name) => {
    const found = known.get(directory) ?? read(directory);
    known.set(directory, found);
    return found.get(name) ?? [];
  };
}

/** Those that share the longest beginning of their paths first. */
function nearest(files: readonly string[], from: string): readonly string[] {
  return files.length < 2 ? files : [...files].sort((a, b) => shared(b, from) - shared(a, from));
}

function shared(a: string, b: string): number {
  const [left, right] = [a.split('/'), b.split('/')];
  const end = left.findIndex((segment, at) => segment !== right[at]);
  return end < 0 ? left.length : end;
}

function add(groups: Map<string, string[]>, key: string, file: string): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [file]);
  else if (group.at(-1) !== file) group.push(file);
}
