import type { Framework, UnreadFramework } from '../frameworks/framework.ts';
import type { ProjectFiles } from '../languages/language.ts';
import { isUnreadSource, UNREAD, type UnreadLanguage } from '../languages/unread.ts';
import type { Location } from '../model/location.ts';
import type { Unresolved } from '../model/route.ts';
import { alternation } from './words.ts';

/** For each framework and language that is not read: its first file that registers something, and how many there are. */
export function unreadRegistrations(
  project: ProjectFiles,
  frameworks: readonly Framework[],
  isSource: (file: string) => boolean,
): readonly Unresolved[] {
  return UNREAD.flatMap((language) => {
    const able = frameworks.filter(
      ({ languages, registers }) => registers !== undefined && languages.includes(language.like),
    );
    if (able.length === 0) return [];
    const files = project.files.filter((file) => isUnreadSource(language, file) && isSource(file));
    return able.flatMap((framework) => registrationsOf(framework, language, files, project));
  });
}

function registrationsOf(
  framework: Framework,
  { title }: UnreadLanguage,
  files: readonly string[],
  project: ProjectFiles,
): readonly Unresolved[] {
  const pattern = new RegExp(`(?<![\\w-])(?:${alternation(framework.registers ?? [])})(?!\\w)`);
  const places = placesOf(pattern, files, project);
  const [location] = places;
  if (location === undefined) return [];
  const more = places.length === 1 ? 'this file registers' : `${places.length} files like this one register`;
  const reason = `${title} is not read: ${more} routes of ${framework.title}`;
  return [{ location, framework: framework.id, reason, unread: { folder: '' } }];
}

/** The line of a place in a text, from 1. */
export function lineAt(text: string, at: number): number {
  return text.slice(0, at).split('\n').length;
}

/** Where files have it first, each once. */
function placesOf(pattern: RegExp, files: readonly string[], project: ProjectFiles): readonly Location[] {
  return files.flatMap((file) => {
    const text = project.read(file);
    const at = text?.search(pattern) ?? -1;
    return text === undefined || at < 0 ? [] : [{ file, line: lineAt(text, at) }];
  });
}

/** Tests, examples and what else of a package serves nobody. */
const ASIDE =
  /(?:^|\/)(?:[a-z]*[tT]ests?|__tests__|specs?|testdata|testFixtures|fixtures|mocks?|examples?|samples?|bench(?:es|marks?)?|docs?)\/|(?:[._]test|[._]spec|Tests?)\.\w+$|(?:^|\/)test_[^/]*$/;

/**
 * For each framework that is known and not read: its first file that serves, where a manifest depends on it. Silence would be
 * taken for a service without these routes.
 */
export function unreadFrameworks(
  project: ProjectFiles,
  frameworks: readonly UnreadFramework[],
  isSource: (file: string) => boolean,
): readonly Unresolved[] {
  const folders = new Map<UnreadFramework, string[]>();
  // All of one kind of packages share its pattern: every file is asked a dozen times, not once for each framework.
  const kinds = [...new Set(frameworks.map(({ manifests }) => manifests))];
  for (const file of project.files) {
    const name = file.slice(file.lastIndexOf('/') + 1);
    const kind = kinds.find((manifests) => manifests.test(name));
    if (kind === undefined || ASIDE.test(file)) continue;
    const text = project.read(file);
    if (text === undefined) continue;
    for (const framework of frameworks)
      if (framework.manifests === kind && framework.dependency.test(text))
        folders.set(framework, [...(folders.get(framework) ?? []), file.slice(0, -name.length)]);
  }
  return [...folders].flatMap(([framework, own]) => {
    const files = project.files.filter(
      (file) =>
        framework.sources.test(file) &&
        own.some((folder) => file.startsWith(folder)) &&
        isSource(file) &&
        !ASIDE.test(file),
    );
    const places = placesOf(framework.serves, files, project);
    const [location] = places;
    if (location === undefined) return [];
    const serve = places.length === 1 ? 'this file serves' : `${places.length} files like this one serve`;
    const folder = own.find((one) => location.file.startsWith(one)) ?? '';
    return [
      {
        location,
        framework: '',
        reason: `${framework.title} is not read: ${serve} with it`,
        unread: { folder },
      },
    ];
  });
}
