import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A directory with files, gone when the test is over. */
export function directoryOf(files: Readonly<Record<string, string>>): string {
  const directory = mkdtempSync(join(tmpdir(), 'specgate-test-'));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  writeFiles(directory, files);
  return directory;
}

export function writeFiles(directory: string, files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, file)), { recursive: true });
    writeFileSync(join(directory, file), text);
  }
}

/** Runs git in a directory, apart from the configuration of this machine. */
export function git(directory: string, ...args: readonly string[]): string {
  const environment = {
    ...process.env,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'Ada',
    GIT_AUTHOR_EMAIL: 'ada@example.test',
    GIT_COMMITTER_NAME: 'Ada',
    GIT_COMMITTER_EMAIL: 'ada@example.test',
  };
  return execFileSync('git', [...args], {
    cwd: directory,
    encoding: 'utf8',
    env: environment,
    stdio: 'pipe',
  }).trim();
}

/** A repository with one commit of these files. */
export function repositoryOf(files: Readonly<Record<string, string>>): string {
  const directory = directoryOf(files);
  git(directory, 'init', '-q', '-b', 'trunk');
  commit(directory);
  return directory;
}

/** Commits everything that is there. Returns the hash. */
export function commit(directory: string): string {
  git(directory, 'add', '-A', '-f');
  git(directory, 'commit', '-q', '--allow-empty', '-m', 'work');
  return git(directory, 'rev-parse', 'HEAD');
}
