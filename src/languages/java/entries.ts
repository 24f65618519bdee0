import type { ProjectFiles } from '../language.ts';
import { isTest } from './test-files.ts';

const MAIN = /\bstatic\s+(?:final\s+)?void\s+main\s*\(|\bvoid\s+main\s*\(\s*\)\s*\{/;

/** Classes that start: those called an application first, the nearest to the root first. */
export function entries(project: ProjectFiles): readonly string[] {
  return project.files
    .filter((file) => file.endsWith('.java') && !isTest(file) && MAIN.test(project.read(file) ?? ''))
    .sort((a, b) => rank(a) - rank(b) || depth(a) - depth(b) || (a < b ? -1 : 1));
}

function rank(file: string): number {
  if (/Application\.java$/.test(file)) return 0;
  return /(?:App|Main|Server|Bootstrap)\.java$/.test(file) ? 1 : 2;
}

function depth(file: string): number {
  return file.split('/').length;
}
