import type { ChangedFile } from '../model/coverage.ts';
import type { Input } from '../model/evidence.ts';
import type { Git } from './git.ts';

/** What makes `git diff` write the same whatever the user's configuration, and run nothing that a repository names. */
const OPTIONS: readonly string[] = [
  '--no-ext-diff',
  '--no-textconv',
  '--no-color',
  '--no-indent-heuristic',
  '--diff-algorithm=myers',
  '--unified=0',
  '--inter-hunk-context=0',
  '--find-renames',
  '-l5000',
  '--relative',
  '--ignore-submodules=all',
  '--src-prefix=a/',
  '--dst-prefix=b/',
];

/**
 * The files below the root that the change altered, with their lines: from the merge base to the checkout. Paths are
 * relative to the root.
 */
export function changedFiles(git: Git | undefined): Input<readonly ChangedFile[]> {
  if (git?.base === undefined) {
    return { kind: 'missing', looked: ['a base commit: there is no pull request, and no --base was given'] };
  }
  const ancestor = git.mergeBase();
  const text =
    ancestor === undefined
      ? undefined
      : git.output(['diff', ...OPTIONS, ancestor, 'HEAD', '--'])?.toString('utf8');
  if (text !== undefined) return { kind: 'found', value: parseDiff(text) };
  return {
    kind: 'broken',
    file: '.git',
    message:
      ancestor === undefined
        ? `This clone does not hold the commit that ${git.base.slice(0, 7)} and the checkout have in common.`
        : `git could not compare ${ancestor.slice(0, 7)} with the checkout.`,
    fix: 'Fetch the history: with actions/checkout set `fetch-depth: 0`.',
  };
}

/**
 * Reads the output of `git diff --unified=0` (git-scm.com/docs/diff-format): which lines were added and removed. Files of
 * which only the name or mode changed, and binary ones, have no lines.
 */
export function parseDiff(text: string): readonly ChangedFile[] {
  const files: ChangedFile[] = [];
  const lines = text.split('\n');
  let at = 0;
  while (at < lines.length) {
    if (!lines[at]?.startsWith('diff --git ')) {
      at++;
      continue;
    }
    const end = endOfFile(lines, at);
    const file = readFile(lines.slice(at, end));
    if (file !== undefined) files.push(file);
    at = end;
  }
  return files.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
}

const HUNK = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;

/** Where the next file's header begins. Bodies are skipped by their counts: a changed line may look like a header. */
function endOfFile(lines: readonly string[], start: number): number {
  let at = start + 1;
  while (at < lines.length && !lines[at]?.startsWith('diff --git ')) {
    const hunk = HUNK.exec(lines[at] ?? '');
    at++;
    if (!hunk) continue;
    let rest = Number(hunk[2] ?? 1) + Number(hunk[4] ?? 1);
    for (; rest > 0 && at < lines.length; at++) if (!lines[at]?.startsWith('\\')) rest--;
  }
  return at;
}

function readFile(lines: readonly string[]): ChangedFile | undefined {
  const paths = pathsOf(lines);
  if (paths === undefined) return undefined;
  const added: number[] = [];
  const removed: number[] = [];
  for (let at = 0; at < lines.length; at++) {
    const hunk = HUNK.exec(lines[at] ?? '');
    if (!hunk) continue;
    const [before, after] = [Number(hunk[2] ?? 1), Number(hunk[4] ?? 1)];
    for (let line = 0; line < before; line++) removed.push(Number(hunk[1]) + line);
    for (let line = 0; line < after; line++) added.push(Number(hunk[3]) + line);
    at += before + after;
  }
  const { from, to } = paths;
  return {
    file: to ?? from ?? '',
    ...(from !== undefined && to !== undefined && from !== to ? { from } : {}),
    added,
    removed,
    status: to === undefined ? 'deleted' : from === undefined ? 'added' : 'changed',
  };
}

interface Paths {
  /** Undefined for a new file. */
  readonly from: string | undefined;
  /** Undefined for a deleted file. */
  readonly to: string | undefined;
}

/** The names before and after, from the extended header; `diff --git a/x b/x` alone is ambiguous, and rarely needed. */
function pathsOf(lines: readonly string[]): Paths | undefined {
  let from: string | undefined;
  let to: string | undefined;
  let added = false;
  let deleted = false;
  for (const line of lines) {
    if (line.startsWith('@@ ')) break;
    if (line.startsWith('new file mode')) added = true;
    else if (line.startsWith('deleted file mode')) deleted = true;
    else if (line.startsWith('rename from ') || line.startsWith('copy from '))
      from = unquote(line.replace(/^\w+ from /, ''));
    else if (line.startsWith('rename to ') || line.startsWith('copy to '))
      to = unquote(line.replace(/^\w+ to /, ''));
    else if (line.startsWith('--- ') && line !== '--- /dev/null') from = prefixed(line.slice(4), 'a/');
    else if (line.startsWith('+++ ') && line !== '+++ /dev/null') to = prefixed(line.slice(4), 'b/');
  }
  if (from === undefined && to === undefined) from = to = sameName(lines[0] ?? '');
  if (from === undefined && to === undefined) return undefined;
  return { from: added ? undefined : (from ?? to), to: deleted ? undefined : (to ?? from) };
}

/** `a/NAME`, followed by a tab where the name holds a space. */
function prefixed(written: string, prefix: string): string {
  const path = unquote(written.replace(/\t$/, ''));
  return path.startsWith(prefix) ? path.slice(prefix.length) : path;
}

/** The name in `diff --git a/NAME b/NAME` of a file that keeps it: a mode change, an empty or a binary file. */
function sameName(header: string): string | undefined {
  const names = header.slice('diff --git '.length);
  if (names.startsWith('"')) {
    const quoted = /^"(?:[^"\\]|\\.)*"/.exec(names)?.[0];
    return quoted === undefined ? undefined : prefixed(quoted, 'a/');
  }
  const length = (names.length - 1) / 2;
  const first = names.slice(0, length);
  return names.slice(length) === ` b/${first.slice(2)}` ? first.slice(2) : undefined;
}

const ESCAPES: Readonly<Record<string, number>> = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13 };

/** A name that git put in quotes as C does, because it holds quotes, backslashes or control characters. */
function unquote(written: string): string {
  if (!written.startsWith('"')) return written;
  const bytes: number[] = [];
  for (const match of written.slice(1, -1).matchAll(/\\([0-7]{3})|\\(.)|[^\\]+/gs)) {
    if (match[1] !== undefined) bytes.push(Number.parseInt(match[1], 8));
    else if (match[2] !== undefined) bytes.push(ESCAPES[match[2]] ?? match[2].charCodeAt(0));
    else bytes.push(...Buffer.from(match[0], 'utf8'));
  }
  return Buffer.from(bytes).toString('utf8');
}
