import { posix } from 'node:path';
import type { ReportContent } from './draft.ts';
import type { SourceTree } from './tree.ts';

/** What is known of the place where a report was made. */
export interface ReportPlace {
  /** The report, relative to the root. */
  readonly file: string;
  /** Absolute path of the root on this machine, with forward slashes. */
  readonly root: string;
  /** Where the root lies in its repository: `''` or `services/orders/`. */
  readonly folder: string;
  /** Directory by Go module path. */
  readonly goModules: ReadonlyMap<string, string>;
}

/**
 * Which file of the repository each path of a report names. A report may come from another machine, another system, a
 * package's directory or a container, so a path is tried as it is, below each directory that the report could have been
 * made in, and last by its end. Only a file that is there is ever the answer.
 *
 * @returns the file by path as written; a path that names none is absent.
 */
export function resolvePaths(
  content: ReportContent,
  place: ReportPlace,
  tree: SourceTree,
): ReadonlyMap<string, string> {
  const bases = basesOf(content, place);
  const found = new Map<string, string>();
  const absent: string[] = [];
  for (const written of content.files.keys()) {
    const path = unify(written);
    const file = content.goModules ? goFile(path, place, tree) : undefined;
    const named = file ?? (content.rootless ? undefined : direct(path, place, bases, tree));
    if (named === undefined) absent.push(written);
    else found.set(written, named);
  }
  if (content.rootless || content.goModules)
    for (const written of absent) addRootless(written, place, tree, found);
  else addFromElsewhere(absent, tree, found);
  return found;
}

/** Forward slashes, no `file://` and no drive letter, so that a Windows path is like any other absolute one. */
export function unify(path: string): string {
  // Most are written so already, and a report may have ten thousand.
  if (/^[^.:\\]+(?:\.[^.:\\]+)*$/.test(path)) return path;
  return path
    .replace(/^file:\/\/(?=\/)/, '')
    .replaceAll('\\', '/')
    .replace(/^\/?[A-Za-z]:(?=\/)/, '')
    .replace(/^\.\//, '');
}

/** Directories that relative paths may start from, best first: the stated roots, then the report's own and those above it. */
function basesOf(content: ReportContent, place: ReportPlace): readonly string[] {
  const above: string[] = [];
  for (let directory = posix.dirname(place.file); directory !== '.'; directory = posix.dirname(directory)) {
    above.push(directory);
  }
  above.push('');
  const roots: string[] = [];
  for (const written of content.roots) {
    const root = unify(written);
    const inside = isAbsolute(root) ? below(place.root, root) : root;
    if (inside !== undefined) roots.push(inside, ...above.map((directory) => posix.join(directory, inside)));
    else roots.push(...tails(root));
  }
  return [...new Set([...roots, ...above])];
}

/** The ends of an absolute directory of another machine, longest first: one of them is a directory of the repository. */
function tails(directory: string): readonly string[] {
  const segments = directory.split('/').filter((segment) => segment !== '');
  return segments.map((_, index) => segments.slice(index).join('/'));
}

function direct(
  path: string,
  place: ReportPlace,
  bases: readonly string[],
  tree: SourceTree,
): string | undefined {
  if (isAbsolute(path)) {
    const inside = below(place.root, path);
    return inside === undefined ? undefined : tree.exact(inside);
  }
  for (const base of bases) {
    const file = tree.exact(base === '' ? path : `${base}/${path}`);
    if (file !== undefined) return file;
  }
  // Made at the top of the repository, while only a part of it is looked at.
  return place.folder !== '' && path.startsWith(place.folder)
    ? tree.exact(path.slice(place.folder.length))
    : undefined;
}

/** A file of a Go module: the longest module path that begins it, with the module's directory in its place. */
function goFile(path: string, place: ReportPlace, tree: SourceTree): string | undefined {
  let best: string | undefined;
  for (const module of place.goModules.keys()) {
    if (path.startsWith(`${module}/`) && module.length > (best?.length ?? -1)) best = module;
  }
  if (best === undefined) return undefined;
  return tree.exact(posix.join(place.goModules.get(best) ?? '', path.slice(best.length + 1)));
}

/** A path without its source root: the one file that ends so; of several, the one nearest to the report. */
function addRootless(
  written: string,
  place: ReportPlace,
  tree: SourceTree,
  found: Map<string, string>,
): void {
  const path = unify(written)
    .replace(/^(?:\.\.\/)+/, '')
    .replace(/^\//, '');
  const candidates = tree.endingWith(path);
  let directory = posix.dirname(place.file);
  while (true) {
    const near =
      directory === '.' ? candidates : candidates.filter((file) => file.startsWith(`${directory}/`));
    // Two modules may hold the same name: of equals, the sources win over their tests and generated copies.
    const sources = near.filter((file) => !/(?:^|\/)(?:tests?|target|build|generated)\//i.test(file));
    const one = near.length === 1 ? near[0] : sources.length === 1 ? sources[0] : undefined;
    if (one !== undefined) found.set(written, one);
    if (one !== undefined || near.length > 1 || directory === '.') return;
    directory = posix.dirname(directory);
  }
}

/**
 * Absolute and upward paths of another machine: what is left when the directory that it was checked out to is taken away.
 * That directory is the one that most paths agree on; one below it would be a dependency with files of the same names.
 */
function addFromElsewhere(absent: readonly string[], tree: SourceTree, found: Map<string, string>): void {
  const byPrefix = new Map<string, { written: string; file: string }[]>();
  for (const written of absent) {
    const match = withoutPrefix(unify(written), tree);
    if (match === undefined) continue;
    const same = byPrefix.get(match.prefix) ?? [];
    same.push({ written, file: match.file });
    byPrefix.set(match.prefix, same);
  }
  const accepted: string[] = [];
  const best = [...byPrefix].sort(([a, one], [b, other]) => other.length - one.length || a.length - b.length);
  for (const [prefix, matches] of best) {
    if (accepted.some((other) => below(other, prefix) !== undefined)) continue;
    // A match by the file name alone proves nothing where other directories are proved.
    if (accepted.length > 0 && matches.every(({ file }) => !file.includes('/'))) continue;
    accepted.push(prefix);
    for (const { written, file } of matches) found.set(written, file);
  }
}

/** The longest end of a path that is a file here, and what stands before it. */
function withoutPrefix(path: string, tree: SourceTree): { prefix: string; file: string } | undefined {
  if (!isAbsolute(path) && !path.startsWith('../')) return undefined;
  const segments = path.split('/');
  for (let skip = 1; skip < segments.length; skip++) {
    const file = segments[skip] === '..' ? undefined : tree.exact(segments.slice(skip).join('/'));
    if (file !== undefined) return { prefix: segments.slice(0, skip).join('/'), file };
  }
  return undefined;
}

function isAbsolute(path: string): boolean {
  return path.startsWith('/');
}

/** The path relative to a directory when it lies below it. */
function below(directory: string, path: string): string | undefined {
  if (path === directory) return '';
  const start = directory.endsWith('/') ? directory : `${directory}/`;
  return path.startsWith(start) ? path.slice(start.length) : undefined;
}
