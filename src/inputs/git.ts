import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { devNull } from 'node:os';
import { delimiter, isAbsolute, join } from 'node:path';
import { UserError } from '../model/errors.ts';
import type { Root } from './root.ts';

/** Longest that one git command may take, in milliseconds. */
const TIME_LIMIT = 60_000;

/** Most bytes that are taken from one git command. */
const OUTPUT_LIMIT = 256 * 1024 * 1024;

const FULL_HASH = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

/** What git knows of the repository. Outside git, and without git, everything is undefined and nothing fails. */
export interface Git {
  /** Full hash of the commit that is checked. */
  readonly head: string | undefined;
  /**
   * Full hash of the commit that the change is held against: tip of the base, as it was named; undefined when none was.
   * A base that is named by its hash may be missing in this clone (see {@link Git.has}).
   */
  readonly base: string | undefined;
  /** Whether this clone holds a commit. */
  has(commit: string): boolean;
  /** Where the root lies in the repository: `''` or `services/orders/`. */
  readonly folder: string;
  /** Full hash of the newest common ancestor of base and head; undefined without a base or without a common history. */
  mergeBase(): string | undefined;
  /** Bytes of a file (relative to the root) at a commit, undefined when it is not there. */
  fileAt(commit: string, file: string): Buffer | undefined;
  /**
   * Standard output of a git command that only reads, run in the root; undefined when git is not there, says no, or takes
   * too long. No hook, pager, network or configuration of the user takes part. Give `diff` the options `--no-ext-diff --no-textconv`.
   */
  output(args: readonly string[]): Buffer | undefined;
}

export interface GitOptions {
  /** Ref or hash of the base, as the user or the pull request names it. */
  readonly base?: string;
  /** Full hash of the commit that is checked, where the caller knows better than the checkout (a pull request's head). */
  readonly head?: string;
  /** Environment variables: `PATH`, `GITHUB_SHA`. */
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/**
 * Opens the repository that holds the root, without writing anything.
 *
 * @throws UserError when the name of a base is none of a commit of this clone, or could be taken for an option.
 */
export function openGit(root: Root, options: GitOptions): Git {
  const program = findGit(options.environment);
  const output = (args: readonly string[]): Buffer | undefined =>
    program === undefined ? undefined : runGit(program, root.directory, args, options.environment);
  const line = (args: readonly string[]): string | undefined =>
    output(args)?.toString('utf8').trim() || undefined;
  // One process for both: a short run spends a tenth of its time on starting git.
  const [folder, checkout] = output(['rev-parse', '--show-prefix', 'HEAD^{commit}'])
    ?.toString('utf8')
    .split('\n') ?? [line(['rev-parse', '--show-prefix'])];
  const head = options.head ?? checkout ?? options.environment['GITHUB_SHA'];
  const base = options.base === undefined ? undefined : resolveBase(options.base, line);
  let ancestor: string | undefined;
  return {
    head: head !== undefined && FULL_HASH.test(head) ? head : checkout,
    base,
    has: (commit) =>
      FULL_HASH.test(commit) &&
      line(['rev-parse', '--verify', '--quiet', `${commit}^{commit}`]) !== undefined,
    folder: folder ?? '',
    mergeBase() {
      if (base === undefined) return undefined;
      ancestor ??= line(['merge-base', base, 'HEAD']);
      return ancestor;
    },
    fileAt(commit, file) {
      if (!FULL_HASH.test(commit)) throw new Error(`not a full hash: ${commit}`);
      return output(['cat-file', 'blob', `${commit}:./${file}`]);
    },
    output,
  };
}

function resolveBase(base: string, line: (args: readonly string[]) => string | undefined): string {
  if (base.startsWith('-') || base.trim() === '') {
    throw new UserError(
      `The base ${JSON.stringify(base)} is no name of a commit.`,
      'Name a branch, tag or commit.',
    );
  }
  const hash =
    line(['rev-parse', '--verify', '--quiet', `${base}^{commit}`]) ??
    line(['rev-parse', '--verify', '--quiet', `refs/remotes/origin/${base}^{commit}`]);
  if (hash !== undefined && FULL_HASH.test(hash)) return hash;
  if (FULL_HASH.test(base)) return base;
  throw missingBase(base);
}

/** The base is no commit of this clone. */
export function missingBase(base: string): UserError {
  return new UserError(
    `The base ${base} is not in this clone.`,
    'Fetch it: with actions/checkout set `fetch-depth: 0`; elsewhere run `git fetch origin` and name a branch, tag or commit.',
  );
}

/** The absolute path of git, from absolute entries of PATH only: never a program that the analysed repository brings. */
function findGit(environment: GitOptions['environment']): string | undefined {
  const name = process.platform === 'win32' ? 'git.exe' : 'git';
  for (const directory of (environment['PATH'] ?? environment['Path'] ?? '').split(delimiter)) {
    if (!isAbsolute(directory)) continue;
    const program = join(directory, name);
    try {
      accessSync(program, constants.X_OK);
      return program;
    } catch {
      // Not in this directory.
    }
  }
  return undefined;
}

/** What keeps git from running anything that the repository's own configuration names. */
const SAFE = [
  '--no-pager',
  '--no-optional-locks',
  '--literal-pathspecs',
  ...[
    'core.fsmonitor=false',
    `core.hooksPath=${devNull}`,
    `core.attributesFile=${devNull}`,
    'core.quotePath=false',
  ].flatMap((setting) => ['-c', setting]),
  ...['protocol.allow=never', 'safe.directory=*', 'safe.bareRepository=explicit'].flatMap((setting) => [
    '-c',
    setting,
  ]),
];

function runGit(
  program: string,
  directory: string,
  args: readonly string[],
  environment: GitOptions['environment'],
): Buffer | undefined {
  const result = spawnSync(program, [...SAFE, ...args], {
    cwd: directory,
    env: {
      PATH: environment['PATH'] ?? environment['Path'],
      SystemRoot: environment['SystemRoot'],
      LC_ALL: 'C',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_CONFIG_GLOBAL: devNull,
      GIT_ATTR_NOSYSTEM: '1',
      GIT_NO_LAZY_FETCH: '1',
      GIT_TERMINAL_PROMPT: '0',
      GIT_OPTIONAL_LOCKS: '0',
    },
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: TIME_LIMIT,
    killSignal: 'SIGKILL',
    maxBuffer: OUTPUT_LIMIT,
    windowsHide: true,
  });
  return result.error === undefined && result.status === 0 ? result.stdout : undefined;
}
