import { posix } from 'node:path';
import type { ProjectFiles } from '../language.ts';
import { isBuilt } from './build-constraints.ts';
import { isTest } from './test-files.ts';

/** The files of the programs: `func main` of packages `main`, services before tools, the nearest to the root first. */
export function entries(project: ProjectFiles): readonly string[] {
  return project.files
    .filter((file) => file.endsWith('.go') && !isTest(file) && isBuilt(file, project))
    .filter((file) => isProgram(project.read(file) ?? ''))
    .sort((a, b) => rank(a) - rank(b) || depth(a) - depth(b) || (a < b ? -1 : 1));
}

function isProgram(text: string): boolean {
  return /^package\s+main\b/m.test(text) && /^func\s+main\s*\(/m.test(text);
}

function rank(file: string): number {
  const directory = posix.dirname(file);
  if (/(?:^|\/)(?:tools?|scripts?|hack|migrations?|generators?|gen)(?:\/|$)/.test(directory)) return 2;
  return directory === '.' || /(?:^|\/)cmd\//.test(`${directory}/`) ? 0 : 1;
}

function depth(file: string): number {
  return file.split('/').length;
}
