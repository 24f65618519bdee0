import { posix } from 'node:path';
import type { ProjectFiles } from '../../languages/language.ts';
import type { Git } from '../git.ts';
import type { Root } from '../root.ts';

/** The files that a path of a report may name: those of the head commit, and those that lie on the disk. */
export interface SourceTree {
  /** The path itself where a file is there, normalised; undefined otherwise, and for every path that leaves the root. */
  exact(path: string): string | undefined;
  /** Files whose path ends with all of these segments. */
  endingWith(path: string): readonly string[];
  /** All known files, sorted. */
  readonly files: readonly string[];
  /** Whether the head commit holds the file; undefined outside git. */
  committed(file: string): boolean | undefined;
}

/** The tree of the head commit together with the files on the disk, which tests may have generated and measured. */
export function sourceTree(root: Root, project: ProjectFiles, git: Git | undefined): SourceTree {
  const commit = committedFiles(git);
  const files = [...new Set([...project.files, ...(commit ?? [])])].sort();
  return treeOf(files, (path) => root.has(path), commit);
}

/** A tree of these files, for a commit that is not checked out. */
export function treeOf(
  files: readonly string[],
  onDisk: (path: string) => boolean = () => false,
  commit: ReadonlySet<string> | undefined = undefined,
): SourceTree {
  const known = new Set(files);
  let byName: Map<string, string[]> | undefined;
  return {
    files,
    exact(path) {
      if (known.has(path)) return path;
      const normal = posix.normalize(path);
      if (normal.startsWith('../') || normal.startsWith('/') || normal === '..') return undefined;
      return known.has(normal) || onDisk(normal) ? normal : undefined;
    },
    endingWith(path) {
      byName ??= indexByName(files);
      const end = `/${path}`;
      const candidates = byName.get(path.slice(path.lastIndexOf('/') + 1)) ?? [];
      return candidates.filter((file) => file === path || file.endsWith(end));
    },
    committed: (file) => commit?.has(file),
  };
}

/** All files of a commit below the root; undefined where git cannot say. */
export function filesOfCommit(
  git: Git | undefined,
  commit: string | undefined,
): readonly string[] | undefined {
  if (git === undefined || commit === undefined) return undefined;
  const listing = git.output(['ls-tree', '-r', '-z', '--name-only', commit]);
  return listing
    ?.toString('utf8')
    .split('\0')
    .filter((file) => file !== '');
}

function committedFiles(git: Git | undefined): ReadonlySet<string> | undefined {
  const files = filesOfCommit(git, git?.head);
  return files === undefined ? undefined : new Set(files);
}

function indexByName(files: readonly string[]): Map<string, string[]> {
  const byName = new Map<string, string[]>();
  for (const file of files) {
    const name = file.slice(file.lastIndexOf('/') + 1);
    const same = byName.get(name);
    if (same === undefined) byName.set(name, [file]);
    else same.push(file);
  }
  return byName;
}
