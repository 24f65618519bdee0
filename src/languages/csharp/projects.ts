import { posix } from 'node:path';
import type { ProjectFiles } from '../language.ts';

/** Directories of the project files of a repository, with the directories of the projects that each refers to. */
const KNOWN = new WeakMap<ProjectFiles, ReadonlyMap<string, readonly string[]>>();

function references(project: ProjectFiles): ReadonlyMap<string, readonly string[]> {
  const known = KNOWN.get(project);
  if (known !== undefined) return known;
  const files = project.files.filter((file) => file.endsWith('.csproj'));
  const made = new Map(files.map((file) => [posix.dirname(file), referencesOf(file, project)] as const));
  KNOWN.set(project, made);
  return made;
}

function referencesOf(file: string, project: ProjectFiles): readonly string[] {
  const text = project.read(file) ?? '';
  return [...text.matchAll(/<ProjectReference\s[^>]*?Include\s*=\s*"([^"]+)"/g)].map((match) =>
    posix.dirname(posix.join(posix.dirname(file), (match[1] ?? '').replaceAll('\\', '/'))),
  );
}

const HOMES = new WeakMap<ProjectFiles, Map<string, string>>();

/** The directory of the project that a file belongs to; empty where it belongs to none. */
export function home(file: string, project: ProjectFiles): string {
  const homes = HOMES.get(project) ?? new Map<string, string>();
  HOMES.set(project, homes);
  const directory = posix.dirname(file);
  const known = homes.get(directory);
  if (known !== undefined) return known;
  const found = homeOf(directory, references(project));
  homes.set(directory, found);
  return found;
}

function homeOf(directory: string, projects: ReadonlyMap<string, unknown>): string {
  for (let at = directory; ; at = posix.dirname(at)) {
    if (projects.has(at)) return at;
    if (at === '.' || at === '/') return '';
  }
}

const CLOSURES = new WeakMap<ProjectFiles, Map<string, ReadonlySet<string>>>();

/** The project of a directory with those that it refers to, and so on. */
export function homesOf(directory: string, project: ProjectFiles): ReadonlySet<string> {
  const closures = CLOSURES.get(project) ?? new Map<string, ReadonlySet<string>>();
  CLOSURES.set(project, closures);
  const known = closures.get(directory);
  if (known !== undefined) return known;
  const found = new Set([directory]);
  for (const at of found) for (const next of references(project).get(at) ?? []) found.add(next);
  closures.set(directory, found);
  return found;
}
