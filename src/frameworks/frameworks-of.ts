import type { Framework } from './framework.ts';
import { frameworks } from './index.generated.ts';

/** The frameworks of these languages, by their ids; all where no languages are given. */
export async function frameworksOf(
  languages: readonly string[] = Object.keys(frameworks),
): Promise<readonly Framework[]> {
  const lists = await Promise.all(languages.map((language) => frameworks[language]?.() ?? []));
  // One of several languages is one framework.
  const loaded = new Set(lists.flat());
  return [...loaded].sort((a, b) => (a.id < b.id ? -1 : 1));
}
