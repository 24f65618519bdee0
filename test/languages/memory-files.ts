import type { ProjectFiles } from '../../src/languages/language.ts';

/** A repository that is only in memory: texts by path. */
export function memoryFiles(texts: Readonly<Record<string, string>>): ProjectFiles {
  const files = Object.keys(texts).sort();
  const directories = new Set(files.flatMap(parents));
  const inside = (directory: string, path: string): boolean => parentOf(path) === directory && path !== '';
  return {
    files,
    has: (file) => Object.hasOwn(texts, file),
    hasDirectory: (directory) => directories.has(directory),
    filesIn: (directory) => files.filter((file) => inside(directory, file)),
    directoriesIn: (directory) => [...directories].filter((each) => inside(directory, each)).sort(),
    read: (file) => texts[file],
  };
}

function parentOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
}

function parents(path: string): readonly string[] {
  const parent = parentOf(path);
  return parent === '' ? [''] : [...parents(parent), parent];
}
