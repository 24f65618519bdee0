import ignore, { type Ignore } from 'ignore';
import type { Root } from './root.ts';

/** Larger ignore files are not read: none is written by hand. */
const MAX_SIZE = 1_000_000;

/** One ignore file: the directory that its patterns are relative to, with a trailing slash ('' for the root). */
interface Level {
  readonly prefix: string;
  readonly patterns: Ignore;
}

/** What git would ignore at a place of the tree. */
export interface IgnoreRules {
  /** Whether a file is ignored. Its directory must not be. */
  ignores(file: string): boolean;
  /** Whether a rule names a directory as one that is not ignored (`!packages/node_modules`). */
  takesIn(directory: string): boolean;
  /** The rules inside a child directory; undefined when it is ignored. */
  enterDirectory(directory: string): IgnoreRules | undefined;
  /** The rules with the directory's own `.gitignore`. */
  enter(directory: string): IgnoreRules;
}

/**
 * The rules at the root: `.git/info/exclude`; each directory adds its own `.gitignore` as it is entered. A user's global
 * excludes file is left out on purpose: the same commit must give the same files on every machine.
 */
export function ignoreRules(root: Root): IgnoreRules {
  return rulesOf(root, add(root, [], '.git/info/exclude', ''));
}

function rulesOf(root: Root, levels: readonly Level[]): IgnoreRules {
  return {
    ignores: (file) => decide(levels, file) >= 0,
    takesIn(directory) {
      const path = `${directory}/`;
      return (
        decide(levels, path) < 0 &&
        levels.some((level) => level.patterns.test(path.slice(level.prefix.length)).unignored)
      );
    },
    enterDirectory(directory) {
      const path = `${directory}/`;
      if (decide(levels, path) >= 0) return undefined;
      // A deeper file took the directory back in: the levels that leave it out have no more say inside.
      const kept = levels.filter((level) => !level.patterns.test(path.slice(level.prefix.length)).ignored);
      return kept.length === levels.length ? this : rulesOf(root, kept);
    },
    enter(directory) {
      const prefix = directory === '' ? '' : `${directory}/`;
      return rulesOf(root, add(root, levels, `${prefix}.gitignore`, prefix));
    },
  };
}

/** Index of the level that ignores a path (a directory ends with a slash), -1 when none does. The deepest that knows it decides. */
function decide(levels: readonly Level[], path: string): number {
  for (let index = levels.length - 1; index >= 0; index--) {
    const level = levels[index];
    if (level === undefined) continue;
    const result = level.patterns.test(path.slice(level.prefix.length));
    if (result.ignored) return index;
    if (result.unignored) return -1;
  }
  return -1;
}

function add(root: Root, levels: readonly Level[], file: string, prefix: string): readonly Level[] {
  if (!root.has(file)) return levels;
  try {
    const patterns = ignore({ ignorecase: false }).add(root.readText(file, MAX_SIZE));
    return [...levels, { prefix, patterns }];
  } catch {
    // Unreadable or far too large: git would not read it either, or it is no ignore file.
    return levels;
  }
}
