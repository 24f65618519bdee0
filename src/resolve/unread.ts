import type { Framework } from '../frameworks/framework.ts';
import type { ProjectFiles } from '../languages/language.ts';
import { isUnreadSource, UNREAD, type UnreadLanguage } from '../languages/unread.ts';
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
  const places = files.flatMap((file) => {
    const text = project.read(file);
    const at = text?.search(pattern) ?? -1;
    return text === undefined || at < 0 ? [] : [{ file, line: text.slice(0, at).split('\n').length }];
  });
  const [location] = places;
  if (location === undefined) return [];
  const more = places.length === 1 ? 'this file registers' : `${places.length} files like this one register`;
  const reason = `${title} is not read: ${more} routes of ${framework.title}`;
  return [{ location, framework: framework.id, reason }];
}
