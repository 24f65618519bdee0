import { posix } from 'node:path';
import type { ProjectFiles } from '../language.ts';

/** Directories of the project files of a repository, with the directories of the projects that each refers to. */
const KNOWN = new WeakMap<ProjectFiles, ReadonlyMap<string, readonly string[]>>();

function references(project: ProjectFiles): ReadonlyMap<string, readonly string[]> {
  const known = KNOWN.get(project);
  if (known !== undefined) return known;
  const files = project.files.filter((file) => file.endsWith('.csproj'));
  const made = new Map(
    files.map((file) => [posix.dirname(file), referencesOf(file, files, project)] as const),
  );
  KNOWN.set(project, made);
  return made;
}

const REFERENCE =
  /<ProjectReference\s+(?=[^>]*?\bInclude\s*=\s*"([^"]+)")(?:[^>]*?\bExclude\s*=\s*"([^"]+)")?/g;

/** Directories of the projects that a project file names, one by one or by a pattern. */
function referencesOf(file: string, files: readonly string[], project: ProjectFiles): readonly string[] {
  const text = (project.read(file) ?? '').replace(/<!--[\s\S]*?-->/g, '');
  return [...text.matchAll(REFERENCE)].flatMap(([, include = '', exclude = '']) => {
    const excluded = listed(exclude, file).map(pattern);
    return listed(include, file).flatMap((path) => {
      if (!path.includes('*')) return [posix.dirname(path)];
      const found = files.filter((one) => pattern(path).test(one) && !excluded.some((not) => not.test(one)));
      return found.map((one) => posix.dirname(one));
    });
  });
}

/** The paths of a list that semicolons separate, relative to the repository. */
function listed(list: string, file: string): readonly string[] {
  return list
    .split(';')
    .filter((path) => path.trim() !== '')
    .map((path) => posix.join(posix.dirname(file), path.trim().replaceAll('\\', '/')));
}

/** A pattern of MSBuild: `**` for any folders, `*` and `?` within a name. */
function pattern(path: string): RegExp {
  const source = path
    .replace(/[.+^${}()|[\]]/g, '\\$&')
    .replace(/\*\*\/|\*|\?/g, (sign) => (sign === '?' ? '[^/]' : sign === '*' ? '[^/]*' : '(?:.*/)?'));
  return new RegExp(`^${source}$`, 'i');
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
