import { posix } from 'node:path';
import type { ProjectFiles, Resolution } from '../language.ts';
import { sourcesOf } from './sources.ts';

/**
 * What an import names. A class (`A.B.C`) is the file that declares it in its namespace, else the library `A.B`, whose symbols
 * are `A.B.C`. A path is that of an included file. Namespaces are read from the files: they hold where Composer maps them.
 */
export function resolve(source: string, from: string, project: ProjectFiles): Resolution {
  if (source.includes('/') || source.endsWith('.php')) return included(source, from, project);
  const dot = source.lastIndexOf('.');
  const namespace = dot < 0 ? '' : source.slice(0, dot);
  const name = source.slice(dot + 1);
  const sources = sourcesOf(project);
  const files = name.endsWith('()')
    ? sources.declaring(name).filter((file) => sources.namespaceOf(file) === namespace)
    : sources.filesOf(namespace, name, from);
  const [file] = files;
  return file === undefined ? { kind: 'library', name: namespace } : { kind: 'files', files: [file] };
}

/** A path is looked for beside the file, then from the folders above it: PHP looks from where it was started. */
function included(source: string, from: string, project: ProjectFiles): Resolution {
  if (source.startsWith('/')) return { kind: 'absent', name: source };
  for (let at = posix.dirname(from); ; at = posix.dirname(at)) {
    const file = posix.join(at, source);
    if (project.has(file)) return { kind: 'files', files: [file] };
    if (at === '.' || source.startsWith('.')) return { kind: 'absent', name: source };
  }
}

/** Files that may declare a name that a file uses without importing it: of its namespace; functions and constants of any other. */
export function declarers(name: string, from: string, project: ProjectFiles): readonly string[] {
  const sources = sourcesOf(project);
  const namespace = sources.namespaceOf(from);
  const classes = isClass(name) ? sources.filesOf(namespace, name, from).slice(0, 1) : [];
  if (!name.endsWith('()') && (classes.length > 0 || !/^[A-Z][A-Z0-9_]*$/.test(name))) return classes;
  return sources
    .declaring(name)
    .filter((file) => [namespace, ''].includes(sources.namespaceOf(file)))
    .slice(0, 4);
}

/** A function that nothing declares is PHP's or a library's; a class stands in the namespace of the file. */
export function unboundSymbol(name: string, from: string, project: ProjectFiles): string | undefined {
  if (name.endsWith('()')) return name.slice(0, -2);
  if (!isClass(name) || /^[A-Z][A-Z0-9]*_[A-Z0-9_]*$/.test(name)) return undefined;
  const namespace = sourcesOf(project).namespaceOf(from);
  return namespace === '' ? name : `${namespace}.${name}`;
}

/** Variables, which are bound under the same kind of name, begin with a small letter. */
function isClass(name: string): boolean {
  return /^\p{Lu}/u.test(name);
}
