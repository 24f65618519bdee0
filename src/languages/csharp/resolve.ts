import type { ProjectFiles, Resolution } from '../language.ts';
import { type Declared, typeIndex } from './type-index.ts';

/**
 * What a `using` names. A type (`A.B.C`) is the files that declare it, else the library `A.B`: its symbols are `A.B.C`. A
 * namespace of the repository is a directory, whose types {@link declarers} finds by name; any other one is a library.
 */
export function resolve(source: string, _from: string, project: ProjectFiles): Resolution {
  const index = typeIndex(project);
  const dot = source.lastIndexOf('.');
  const namespace = dot < 0 ? '' : source.slice(0, dot);
  const places = index.find(source.slice(dot + 1)).filter((place) => place.namespace === namespace);
  if (places.length > 0) return { kind: 'files', files: filesOf(places) };
  return index.hasNamespace(source)
    ? { kind: 'directory', directory: source }
    : { kind: 'library', name: source };
}

/**
 * Files that may declare a type or extension method that a file names: those whose namespace it sees. Where it sees none, the
 * only place there is.
 */
export function declarers(name: string, from: string, project: ProjectFiles): readonly string[] {
  const index = typeIndex(project);
  const places = index.find(name);
  if (places.length === 0) return [];
  const visible = index.visible(from);
  const seen = places.filter(({ namespace }) => visible.has(namespace));
  const files = filesOf(seen.length > 0 ? seen : places);
  return seen.length > 0 || files.length === 1 ? files : [];
}

function filesOf(places: readonly Declared[]): readonly string[] {
  return [...new Set(places.map(({ file }) => file))];
}

/** Namespaces of Microsoft's libraries, to which programs add types of their own. */
const PLATFORM = /^(?:Microsoft|System)(?:\.|$)/;

/** Namespaces of libraries of which a file sees every type, as it lists them; then those that it is in itself. */
export function libraries(from: string, project: ProjectFiles): readonly string[] {
  const index = typeIndex(project);
  const own = [...index.visible(from)].filter((name) => PLATFORM.test(name));
  return [...new Set([...index.used(from), ...own])].filter(
    (name) => PLATFORM.test(name) || !index.hasNamespace(name),
  );
}
