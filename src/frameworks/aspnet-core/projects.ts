import { posix } from 'node:path';
import type { Host } from '../framework.ts';

/** Project files by directory, with the directories of the projects that they refer to. */
function projects(host: Host): ReadonlyMap<string, readonly string[]> {
  return host.state('projects', () => {
    const files = host.files('**/*.csproj');
    return new Map(files.map((file) => [posix.dirname(file), referencesOf(file, host)] as const));
  });
}

function referencesOf(file: string, host: Host): readonly string[] {
  const text = host.data(file);
  if (typeof text !== 'string') return [];
  return [...text.matchAll(/<ProjectReference\s[^>]*?Include\s*=\s*"([^"]+)"/g)].map((match) =>
    posix.dirname(posix.join(posix.dirname(file), (match[1] ?? '').replaceAll('\\', '/'))),
  );
}

/** The directory of the project that a file belongs to; undefined where it belongs to none. */
export function projectOf(file: string, host: Host): string | undefined {
  const known = projects(host);
  for (let at = posix.dirname(file); ; at = posix.dirname(at)) {
    if (known.has(at)) return at;
    if (at === '.' || at === '/') return undefined;
  }
}

/** Whether what a file declares is part of the program that another file belongs to: of its project, or one that it refers to. */
export function isPartOf(file: string, program: string, host: Host): boolean {
  const own = projectOf(file, host);
  const start = projectOf(program, host);
  if (own === undefined || start === undefined) return true;
  return closure(start, host).has(own);
}

function closure(start: string, host: Host): ReadonlySet<string> {
  const closures = host.state('closures', () => new Map<string, ReadonlySet<string>>());
  const known = closures.get(start);
  if (known !== undefined) return known;
  const found = new Set([start]);
  for (const directory of found) for (const next of projects(host).get(directory) ?? []) found.add(next);
  closures.set(start, found);
  return found;
}
