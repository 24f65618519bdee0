import type { ProjectFiles } from '../language.ts';
import { within } from './paths.ts';

/** Extensions of the language, in the order in which a file without one is looked for. */
export const EXTENSIONS = ['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs'] as const;

/** What a name that ends in a compiled file's extension may be on disk. */
const COMPILED_FROM: Readonly<Record<string, readonly string[]>> = {
  '.js': ['.ts', '.tsx', '.jsx'],
  '.jsx': ['.tsx', '.jsx'],
  '.mjs': ['.mts'],
  '.cjs': ['.cts'],
};

/** Folders that builds write to: what is not there may be made from `src`. */
const BUILT = /^(?:dist|build|built|lib|out|output|es|esm|cjs|umd|compiled|types|typings)$/;

/**
 * The source file that a path without regard to its extension names: itself, with an extension, what it was compiled from,
 * or the index of a directory.
 */
export function sourceFile(project: ProjectFiles, path: string): string | undefined {
  return exactFile(project, path) ?? indexFile(project, path);
}

/** {@link sourceFile}, also where the path lies in a folder that a build would write. */
export function builtFile(project: ProjectFiles, directory: string, path: string): string | undefined {
  const full = within(directory, path);
  const found = full === undefined ? undefined : sourceFile(project, full);
  if (found !== undefined) return found;
  for (const candidate of beforeBuild(path)) {
    const source = within(directory, candidate);
    const file = source === undefined ? undefined : sourceFile(project, source);
    if (file !== undefined) return file;
  }
  return undefined;
}

function exactFile(project: ProjectFiles, path: string): string | undefined {
  const extension = /\.[cm]?[jt]sx?$/.exec(path)?.[0];
  if (extension !== undefined && !isDeclaration(path)) {
    const stem = path.slice(0, -extension.length);
    for (const source of COMPILED_FROM[extension] ?? []) {
      if (project.has(stem + source)) return stem + source;
    }
    if (project.has(path)) return path;
  }
  for (const each of EXTENSIONS) {
    if (project.has(path + each)) return path + each;
  }
  return path.endsWith('.json') && project.has(path) ? path : undefined;
}

function indexFile(project: ProjectFiles, directory: string): string | undefined {
  if (directory !== '' && !project.hasDirectory(directory)) return undefined;
  for (const each of EXTENSIONS) {
    const file = directory === '' ? `index${each}` : `${directory}/index${each}`;
    if (project.has(file)) return file;
  }
  return undefined;
}

function isDeclaration(path: string): boolean {
  return /\.d\.[cm]?ts$/.test(path);
}

/** Where the sources of a built path may be: `dist/esm/a.js` is `src/a`, `a`, or `esm/a`. */
function beforeBuild(path: string): readonly string[] {
  const segments = path
    .replace(/^\.\//, '')
    .replace(/\.d\.[cm]?ts$/, '')
    .split('/');
  const at = segments.findIndex((segment) => BUILT.test(segment));
  if (at < 0) return isDeclaration(path) ? [segments.join('/')] : [];
  const before = segments.slice(0, at);
  const candidates: string[] = [];
  for (let rest = segments.slice(at + 1); rest.length > 0; rest = rest.slice(1)) {
    candidates.push([...before, 'src', ...rest].join('/'), [...before, ...rest].join('/'));
    if (!BUILT.test(rest[0] ?? '') && rest[0] !== 'src') break;
  }
  return candidates;
}
