import { closeSync, constants, type Dirent, openSync, readdirSync, readSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { ProjectFiles } from '../languages/language.ts';
import type { Git } from './git.ts';
import { type IgnoreRules, ignoreRules } from './ignore-rules.ts';
import type { Root } from './root.ts';
import { isGenerated, isInstalled, isOutput, isThirdParty } from './skipped-directories.ts';

/** A NUL byte in this many first bytes makes a file binary, as git sees it. */
const SNIFFED = 8000;

/** Links that are followed one after another to find one file; more is a cycle. */
const MAX_LINKS = 40;

/** Bytes of a file above which it is not read: far more than is parsed of any, so that what is left out can be said. */
const MAX_LENGTH = 4_000_000;

/** Characters of text that are kept at one time: a large tree is read through once, and little of it is asked for again. */
const KEPT = 4_000_000;

const NO_FOLLOW = constants.O_NOFOLLOW ?? 0;

/**
 * The files of a repository: one walk, at once, that honours `.gitignore` and leaves out third-party and generated
 * directories. Texts are read when they are asked for, and the last ones are kept. What is committed though `.gitignore` names it
 * (a module called `uploads`) counts as git counts it, outputs of a build aside.
 *
 * A symlink is no file of its own (what it leads to is listed where it lies), so nothing is listed twice; but `has`,
 * `read` and `filesIn` see through links that stay inside the root, so that imports through them resolve.
 */
export function projectFiles(root: Root, git?: Git): ProjectFiles {
  const index = walk(root, git === undefined ? NOTHING : committedThoughIgnored(git));
  const texts = new Map<string, string | undefined>();
  let kept = 0;
  let children: ReadonlyMap<string, readonly string[]> | undefined;
  const real = (path: string): string | undefined => resolveLinks(index.links, path);
  return {
    files: index.files,
    has(file) {
      const path = real(file);
      return path !== undefined && index.known.has(path);
    },
    hasDirectory(directory) {
      const path = real(directory);
      return path !== undefined && index.directories.has(path);
    },
    filesIn(directory) {
      const path = real(directory);
      const files = path === undefined ? undefined : index.directories.get(path);
      if (files === undefined) return [];
      return path === directory
        ? files
        : files.map((file) => `${directory}/${file.slice(file.lastIndexOf('/') + 1)}`);
    },
    directoriesIn(directory) {
      const path = real(directory);
      if (path === undefined) return [];
      children ??= childDirectories(index.directories.keys());
      return (children.get(path) ?? []).map((name) => (directory === '' ? name : `${directory}/${name}`));
    },
    read(file) {
      const path = real(file);
      if (path === undefined || !index.known.has(path)) return undefined;
      if (texts.has(path)) return texts.get(path);
      const text = readSource(join(root.directory, path));
      kept += text?.length ?? 0;
      if (kept > KEPT) {
        texts.clear();
        kept = text?.length ?? 0;
      }
      texts.set(path, text);
      return text;
    },
  };
}

interface Index {
  readonly files: readonly string[];
  readonly known: ReadonlySet<string>;
  /** Direct child files by directory, sorted; the root is ''. */
  readonly directories: ReadonlyMap<string, readonly string[]>;
  /** Symlinks that stay inside the root, with the path that they lead to. */
  readonly links: ReadonlyMap<string, string>;
}

const NOTHING: ReadonlySet<string> = new Set();

/** Files that git holds though an ignore file names them, and the directories above them (with a slash at their end). */
function committedThoughIgnored(git: Git): ReadonlySet<string> {
  const listed = git.output(['ls-files', '--cached', '--ignored', '--exclude-standard', '-z']);
  const committed = new Set<string>();
  for (const file of listed?.toString('utf8').split('\0') ?? []) {
    const directories = file.split('/').slice(0, -1);
    if (file === '' || directories.some((name) => isOutput(name))) continue;
    committed.add(file);
    directories.forEach((_, at) => {
      committed.add(`${directories.slice(0, at + 1).join('/')}/`);
    });
  }
  return committed;
}

/** Inside of a directory that is ignored only what is committed counts. */
function onlyCommitted(committed: ReadonlySet<string>): IgnoreRules {
  const rules: IgnoreRules = {
    ignores: (file) => !committed.has(file),
    takesIn: () => false,
    enterDirectory: (directory) => (committed.has(`${directory}/`) ? rules : undefined),
    enter: () => rules,
  };
  return rules;
}

function walk(root: Root, committed: ReadonlySet<string>): Index {
  const inIgnored = onlyCommitted(committed);
  const files: string[] = [];
  const directories = new Map<string, string[]>();
  const links = new Map<string, string>();
  const pending: { path: string; rules: IgnoreRules }[] = [{ path: '', rules: ignoreRules(root) }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { path } = next;
    const entries = list(join(root.directory, path));
    if (entries === undefined) continue;
    const names = new Set(entries.map((entry) => entry.name));
    if (path !== '' && (isGenerated(root, path, names) || isInstalled(names))) continue;
    const rules = names.has('.gitignore') ? next.rules.enter(path) : next.rules;
    const children: string[] = [];
    for (const entry of entries) {
      const child = path === '' ? entry.name : `${path}/${entry.name}`;
      if (entry.isFile()) {
        if (rules.ignores(child) && inIgnored.ignores(child)) continue;
        children.push(child);
        files.push(child);
      } else if (entry.isDirectory()) {
        // What the project takes in by name is its own, whatever the name says (`!packages/node_modules`).
        if (isThirdParty(root, child, entry.name, names) && !rules.takesIn(child)) continue;
        const inner = rules.enterDirectory(child) ?? inIgnored.enterDirectory(child);
        if (inner !== undefined) pending.push({ path: child, rules: inner });
      } else if (entry.isSymbolicLink() && !rules.ignores(child)) {
        const target = linkTarget(root, child);
        if (target !== undefined) links.set(child, target);
      }
    }
    directories.set(path, children.sort());
  }
  files.sort();
  return { files, known: new Set(files), directories, links };
}

/** Names of the direct child directories by directory, sorted. */
function childDirectories(directories: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const children = new Map<string, string[]>();
  for (const directory of [...directories].sort()) {
    if (directory === '') continue;
    const slash = directory.lastIndexOf('/');
    const parent = slash < 0 ? '' : directory.slice(0, slash);
    const names = children.get(parent);
    if (names === undefined) children.set(parent, [directory.slice(slash + 1)]);
    else names.push(directory.slice(slash + 1));
  }
  return children;
}

function list(directory: string): Dirent[] | undefined {
  try {
    return readdirSync(directory, { withFileTypes: true });
  } catch {
    // A directory that is gone or may not be read has no files for us; git checks out none such.
    return undefined;
  }
}

function linkTarget(root: Root, link: string): string | undefined {
  try {
    return root.relative(realpathSync(join(root.directory, link)));
  } catch {
    return undefined;
  }
}

/** The path with every leading symlink replaced by what it leads to; undefined for a cycle. */
function resolveLinks(links: ReadonlyMap<string, string>, path: string): string | undefined {
  if (links.size === 0) return path;
  let current = path;
  for (let count = 0; count < MAX_LINKS; count++) {
    const replaced = replaceLink(links, current);
    if (replaced === undefined) return current;
    current = replaced;
  }
  return undefined;
}

function replaceLink(links: ReadonlyMap<string, string>, path: string): string | undefined {
  for (let end = path.indexOf('/'); ; end = path.indexOf('/', end + 1)) {
    const target = links.get(end < 0 ? path : path.slice(0, end));
    if (target !== undefined) {
      const rest = end < 0 ? '' : path.slice(end + 1);
      return target === '' || rest === '' ? target + rest : `${target}/${rest}`;
    }
    if (end < 0) return undefined;
  }
}

/** One buffer for all reads: a file's text is a string of its own. */
const buffer = Buffer.allocUnsafe(MAX_LENGTH + 1);

/** Text of a regular file, undefined when it is gone, binary or too large. */
function readSource(path: string): string | undefined {
  let descriptor: number;
  try {
    descriptor = openSync(path, constants.O_RDONLY | NO_FOLLOW);
  } catch {
    return undefined;
  }
  try {
    let length = 0;
    for (;;) {
      const count = readSync(descriptor, buffer, length, buffer.length - length, null);
      if (count === 0) break;
      length += count;
      if (length === buffer.length) return undefined;
    }
    if (buffer.subarray(0, Math.min(length, SNIFFED)).includes(0)) return undefined;
    const start = length >= 3 && buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf ? 3 : 0;
    return buffer.toString('utf8', start, length);
  } catch {
    return undefined;
  } finally {
    closeSync(descriptor);
  }
}
