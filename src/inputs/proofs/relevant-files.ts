import { createHash } from 'node:crypto';
import { lstatSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import picomatch from 'picomatch';
import { sha256 } from '../root.ts';

/**
 * Files on which no build, lint or test depends: proofs themselves, and what people write about the work. Fixed, so
 * that a change cannot make itself irrelevant.
 */
const IRRELEVANT = picomatch(
  [
    '.specgate/**',
    '.truth/**',
    'proofs/**',
    '.handoff/**',
    'docs/**',
    'coverage/**',
    '**/*.md',
    'handoff*.json',
    '.github/specgate.{yml,yaml}',
  ],
  { dot: true },
);

/** Whether a proof can depend on a file. Path relative to the root. */
export function isRelevant(path: string): boolean {
  return !IRRELEVANT(path);
}

/** Output of a git command that only reads, undefined when it fails. */
type GitOutput = (args: readonly string[]) => Buffer | undefined;

/**
 * Digest of the relevant files of a commit: one line `<blob> <path>` each, sorted, hashed.
 * Undefined outside git, and for a commit that is not in this clone.
 */
export function committedDigest(git: GitOutput, commit = 'HEAD'): string | undefined {
  const listed = git(['ls-tree', '-r', '-z', commit]);
  if (listed === undefined) return undefined;
  const blobs = new Map<string, string>();
  for (const entry of split(listed)) {
    const match = /^\d+ \w+ ([0-9a-f]+)\t(.*)$/s.exec(entry);
    if (match?.[1] !== undefined && match[2] !== undefined) blobs.set(match[2], match[1]);
  }
  return digest(blobs);
}

/** The same digest of the files as they are on disk, with those that git does not know and does not ignore. */
export function workingDigest(git: GitOutput, directory: string): string | undefined {
  const staged = git(['ls-files', '-s', '-z']);
  const touched = git(['ls-files', '-m', '-o', '--exclude-standard', '-z']);
  if (staged === undefined || touched === undefined) return undefined;
  const blobs = new Map<string, string>();
  for (const entry of split(staged)) {
    const match = /^\d+ ([0-9a-f]+) \d+\t(.*)$/s.exec(entry);
    if (match?.[1] !== undefined && match[2] !== undefined) blobs.set(match[2], match[1]);
  }
  const algorithm = [...blobs.values()].some((blob) => blob.length === 64) ? 'sha256' : 'sha1';
  for (const path of split(touched)) {
    if (!isRelevant(path)) continue;
    const blob = hashObject(join(directory, path), algorithm);
    if (blob === undefined) blobs.delete(path);
    else blobs.set(path, blob);
  }
  return digest(blobs);
}

function digest(blobs: ReadonlyMap<string, string>): string {
  const lines = [...blobs].filter(([path]) => isRelevant(path)).map(([path, blob]) => `${blob} ${path}\n`);
  return sha256(lines.sort().join(''));
}

/** Hash of a file as git stores it; undefined when it is not there. */
function hashObject(path: string, algorithm: 'sha1' | 'sha256'): string | undefined {
  try {
    const status = lstatSync(path);
    if (status.isDirectory()) return undefined;
    const content = status.isSymbolicLink() ? Buffer.from(readlinkSync(path)) : readFileSync(path);
    return createHash(algorithm).update(`blob ${content.length}\0`).update(content).digest('hex');
  } catch {
    return undefined;
  }
}

function split(output: Buffer): readonly string[] {
  return output
    .toString('utf8')
    .split('\0')
    .filter((entry) => entry !== '');
}
