import type { ProjectFiles, Resolution } from '../language.ts';
import { packagesOf } from './packages.ts';

/**
 * What an import names. A type (`a.b.C`) is the file that declares it, else the library `a.b`: its symbols are `a.b.C`. A package
 * (`a.b` of `a.b.*`) of the repository is a directory, whose types {@link declarers} finds by name.
 */
export function resolve(source: string, from: string, project: ProjectFiles): Resolution {
  const packages = packagesOf(project);
  const dot = source.lastIndexOf('.');
  const packageName = dot < 0 ? '' : source.slice(0, dot);
  const name = source.slice(dot + 1);
  if (/^\p{Lu}/u.test(name)) {
    const [file] = packages.filesOf(packageName, name, from);
    return file === undefined ? { kind: 'library', name: packageName } : { kind: 'files', files: [file] };
  }
  return packages.has(source) ? { kind: 'directory', directory: source } : { kind: 'library', name: source };
}

/** Files that may declare a type that a file names without importing it: of its own package, then of packages it imports whole. */
export function declarers(name: string, from: string, project: ProjectFiles): readonly string[] {
  if (!/^\p{Lu}/u.test(name)) return [];
  const packages = packagesOf(project);
  const { packageName, packages: imported } = packages.importsOf(from);
  const found = new Set<string>();
  for (const candidate of [packageName, ...imported]) {
    for (const file of packages.filesOf(candidate, name, from).slice(0, 1)) found.add(file);
  }
  return [...found];
}

/** A type that no file declares and no import names is of the file's own package: generated code. */
export function unboundSymbol(name: string, from: string, project: ProjectFiles): string | undefined {
  if (!/^\p{Lu}.*\p{Ll}/u.test(name)) return undefined;
  const { packageName } = packagesOf(project).importsOf(from);
  return packageName === '' ? name : `${packageName}.${name}`;
}

/** Packages of libraries of which a file imports every type. */
export function libraries(from: string, project: ProjectFiles): readonly string[] {
  const packages = packagesOf(project);
  return packages.importsOf(from).packages.filter((name) => !packages.has(name));
}
