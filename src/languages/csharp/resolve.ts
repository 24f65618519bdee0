import type { ProjectFiles, Resolution } from '../language.ts';
import { home, homesOf } from './projects.ts';
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
 * Files that may declare a type or extension method that a file names: those whose namespace it sees, first the namespaces
 * around it from the inside out, then those that it uses.
 */
export function declarers(name: string, from: string, project: ProjectFiles): readonly string[] {
  const index = typeIndex(project);
  const places = index.find(name);
  if (places.length === 0) return [];
  const visible = index.visible(from);
  const seen = places.filter(({ namespace }) => visible.has(namespace));
  const order = [...index.around(from), ''];
  const rank = ({ namespace }: Declared) =>
    order.includes(namespace) ? order.indexOf(namespace) : order.length;
  return nearest(filesOf(seen.toSorted((a, b) => rank(a) - rank(b))), from, project);
}

/** Files that declare a type of this name in the namespace in which a file declares it. */
export function partsOfType(name: string, from: string, project: ProjectFiles): readonly string[] {
  const places = typeIndex(project).find(name);
  const own = new Set(places.filter(({ file }) => file === from).map(({ namespace }) => namespace));
  return nearest(filesOf(places.filter(({ namespace }) => own.has(namespace))), from, project);
}

/** The only place that declares a name, if it is related to what a file sees, for a name that nothing else explains. */
export function likelyDeclarers(name: string, from: string, project: ProjectFiles): readonly string[] {
  const index = typeIndex(project);
  const files = filesOf(index.find(name));
  if (files.length !== 1) return [];
  const roots = new Set([...index.visible(from)].map(rootOf));
  return index.find(name).some(({ namespace }) => roots.has(rootOf(namespace))) ? files : [];
}

/** A namespace by its whole name, or relative to those around the file's own, the inner ones first. */
export function namespaceNamed(
  name: string,
  from: string | undefined,
  project: ProjectFiles,
): string | undefined {
  const index = typeIndex(project);
  const outer = from === undefined ? [] : index.around(from);
  return [...outer.map((each) => `${each}.${name}`), name].find((each) => index.hasNamespace(each));
}

function rootOf(namespace: string): string {
  return namespace.split('.', 1)[0] ?? '';
}

/** Of several places, those in projects that the file's own refers to; of those, the ones in its own. */
function nearest(files: readonly string[], from: string, project: ProjectFiles): readonly string[] {
  if (files.length < 2) return files;
  const own = home(from, project);
  const reached = files.filter((file) => homesOf(own, project).has(home(file, project)));
  const inside = reached.filter((file) => home(file, project) === own);
  return inside.length > 0 ? inside : reached.length > 0 ? reached : files;
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
    (name) => PLATFORM.test(name) || index.hasPackage(name) || !index.hasNamespace(name),
  );
}
