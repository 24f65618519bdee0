import { posix } from 'node:path';
import type { ProjectFiles } from '../language.ts';
import { isTest } from './test-files.ts';

const NAMES = ['Program.cs', 'Startup.cs'];

/** `Program.cs`, then `Startup.cs`, of each project, the nearest to the root first. */
export function entries(project: ProjectFiles): readonly string[] {
  return project.files
    .filter((file) => NAMES.includes(posix.basename(file)) && !isTest(file))
    .sort((a, b) => rank(a) - rank(b) || depth(a) - depth(b) || (a < b ? -1 : 1));
}

function rank(file: string): number {
  return NAMES.indexOf(posix.basename(file));
}

function depth(file: string): number {
  return file.split('/').length;
}
