import picomatch from 'picomatch';
import type { Framework } from '../frameworks/framework.ts';
import type { Language } from '../languages/language.ts';

/** Files that a framework reads by their place. */
export interface Convention {
  readonly framework: Framework;
  matches(file: string): boolean;
  /** The file as if it lay in the folder that the convention names: what lies between are words of a path. */
  atRoot(file: string): string;
}

// Conventions are written `**/folder/**/file`.
export function conventionsOf(frameworks: readonly Framework[]): readonly Convention[] {
  return frameworks.flatMap((framework) => {
    const globs = framework.conventions ?? [];
    if (globs.length === 0) return [];
    const matches = picomatch([...globs], { dot: true });
    const roots = globs.flatMap((glob) => /^\*\*\/([\w/]+)\/\*\*\//.exec(glob)?.[1] ?? []);
    const below = new RegExp(`^((?:.*?/)?(?:${roots.join('|')})/).*?([^/]*)$`);
    return [{ framework, matches, atRoot: (file: string) => file.replace(below, '$1$2') }];
  });
}

/** Folders that people name so that nobody takes what is in them for a part of the program. */
const SET_ASIDE = /(?:^|\/)_+(?:archived?|attic|backups?|deprecated|old|trash)_*\//i;

/** Whether a file tests, or was set aside: a folder `test` below the one that a convention names is a part of a route's path. */
export function isTestFile(language: Language, file: string, conventions: readonly Convention[]): boolean {
  if (SET_ASIDE.test(file)) return true;
  return (
    language.isTest(file) &&
    !conventions.some((one) => one.matches(file) && !language.isTest(one.atRoot(file)))
  );
}
