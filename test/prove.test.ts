import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectFiles } from '../src/inputs/files.ts';
import { openGit } from '../src/inputs/git.ts';
import { readProofs } from '../src/inputs/proofs/read-proofs.ts';
import { Root, sha256 } from '../src/inputs/root.ts';
import type { ProofRecord } from '../src/model/proofs.ts';
import { prove } from '../src/prove.ts';
import { commit, git, repositoryOf, writeFiles } from './repository.ts';

const SCRIPT = {
  'src/a.js': 'exports.a = 1;\n',
  'ok.cjs': 'console.log("Tests:       2 skipped, 12 passed, 14 total"); console.error("noise");',
  'lie.cjs': 'console.log("Tests:       3 failed, 12 passed, 15 total");',
  'fail.cjs': 'console.log("✖ 3 problems (2 errors, 1 warning)"); process.exit(7);',
  'secret.cjs':
    'process.stdout.write("key=" + process.env.SHOP_API_KEY.slice(0, 5)); setTimeout(() => console.log(process.env.SHOP_API_KEY.slice(5) + " postgres://u:hunter22@db"), 50);',
  'wait.cjs': 'console.log("begun"); setTimeout(() => {}, 8000);',
};

const PLAIN = { PATH: process.env['PATH'], HOME: process.env['HOME'] };

async function record(
  directory: string,
  args: readonly string[],
  environment: Record<string, string | undefined> = {},
) {
  let out = '';
  let err = '';
  const code = await prove([...args.slice(0, 1), '--root', directory, ...args.slice(1)], {
    environment: { ...PLAIN, ...environment },
    write: (bytes) => {
      out += Buffer.from(bytes).toString('utf8');
    },
    warn: (bytes) => {
      err += Buffer.from(bytes).toString('utf8');
    },
  });
  return { code, out, err };
}

function read(directory: string, environment: Record<string, string> = {}, head?: string): ProofRecord {
  const root = new Root(directory);
  const git = openGit(root, { environment: PLAIN, ...(head === undefined ? {} : { head }) });
  const context = { git, environment };
  const [first] = readProofs(root, projectFiles(root), undefined, context).records;
  if (first?.kind !== 'found') throw new Error(`no record: ${JSON.stringify(first)}`);
  return first.value;
}

const run = (directory: string, script: string) => [
  'test_output',
  '--',
  process.execPath,
  join(directory, script),
];

describe('prove', () => {
  test('passes output through, keeps the exit code, and records both with the commit', async () => {
    const directory = repositoryOf(SCRIPT);
    const result = await record(directory, run(directory, 'ok.cjs'));
    expect(result).toEqual({ code: 0, out: 'Tests:       2 skipped, 12 passed, 14 total\n', err: 'noise\n' });
    const log = readFileSync(join(directory, '.specgate/proofs/G5/test_output.txt'));
    const proof = read(directory);
    expect(proof).toMatchObject({
      gate: 'G5',
      type: 'test_output',
      exitCode: 0,
      passed: true,
      head: git(directory, 'rev-parse', 'HEAD'),
      dirty: false,
      summary: { tool: 'jest', tests: { passed: 12, failed: 0, skipped: 2 } },
      claimedSummary: { tool: 'jest', tests: { passed: 12, failed: 0, skipped: 2 } },
      witnessed: false,
      freshness: { state: 'fresh', reason: 'made on this commit' },
      runs: 1,
    });
    expect(proof.log).toMatchObject({
      actualSha256: sha256(log),
      claimedSha256: sha256(log),
      claimedBytes: log.length,
    });
  });

  test('exits with the code of the command, and 127 where there is no such command', async () => {
    const directory = repositoryOf(SCRIPT);
    expect(
      (
        await record(directory, [
          'lint_output',
          '--gate',
          'G7',
          '--',
          process.execPath,
          join(directory, 'fail.cjs'),
        ])
      ).code,
    ).toBe(7);
    expect(read(directory)).toMatchObject({
      gate: 'G7',
      exitCode: 7,
      passed: false,
      summary: { errors: 2, warnings: 1 },
    });
    const gone = await record(directory, ['x_output', '--', 'no-such-program-here']);
    expect(gone.code).toBe(127);
    expect(gone.err).toContain('cannot be started');
  });

  test('counts the runs that were recorded before', async () => {
    const directory = repositoryOf(SCRIPT);
    await record(directory, run(directory, 'fail.cjs'));
    await record(directory, run(directory, 'ok.cjs'));
    expect(read(directory).runs).toBe(2);
  });

  test('masks secrets of the environment in log and command, also those that come in pieces', async () => {
    const directory = repositoryOf(SCRIPT);
    const key = 'k1-very-secret';
    const args = ['test_output', '--', process.execPath, join(directory, 'secret.cjs'), `--key=${key}`];
    const { out } = await record(directory, args, { SHOP_API_KEY: key });
    expect(out).toContain(key);
    const log = readFileSync(join(directory, '.specgate/proofs/G5/test_output.txt'), 'utf8');
    expect(log).toBe('key=*** postgres://u:***@db\n');
    expect(readFileSync(join(directory, '.specgate/proofs/G5/test_output.json'), 'utf8')).not.toContain(key);
    expect(read(directory).command).toContain('--key=***');
  });

  test('is fresh on another commit with the same relevant files, and stale when one differs', async () => {
    const directory = repositoryOf(SCRIPT);
    writeFiles(directory, { 'src/b.js': 'exports.b = 2;\n' });
    await record(directory, run(directory, 'ok.cjs'));
    expect(read(directory)).toMatchObject({ dirty: true, freshness: { state: 'fresh' } });
    writeFiles(directory, { 'docs/notes.md': '# Notes\n' });
    commit(directory);
    expect(read(directory).freshness).toEqual({ state: 'fresh', reason: 'made on the same relevant files' });
    writeFiles(directory, { 'src/a.js': 'exports.a = 3;\n' });
    commit(directory);
    expect(read(directory).freshness).toMatchObject({ state: 'stale' });
  });

  test('is fresh where it was made on the head of a pull request and its merge is checked out', async () => {
    const directory = repositoryOf(SCRIPT);
    git(directory, 'checkout', '-q', '-b', 'topic');
    await record(directory, run(directory, 'ok.cjs'));
    const head = commit(directory);
    git(directory, 'checkout', '-q', 'trunk');
    writeFiles(directory, { 'src/other.js': '1' });
    commit(directory);
    git(directory, 'merge', '-q', '--no-edit', 'topic');
    expect(read(directory).freshness.state).toBe('stale');
    expect(read(directory, {}, head).freshness).toEqual({
      state: 'fresh',
      reason: 'made on the same relevant files',
    });
  });

  test('is witnessed in the workflow run that made it, unless the commit holds it', async () => {
    const directory = repositoryOf(SCRIPT);
    const workflow = { GITHUB_ACTIONS: 'true', GITHUB_RUN_ID: '4711', GITHUB_JOB: 'verify' };
    await record(directory, run(directory, 'ok.cjs'), workflow);
    expect(read(directory, workflow).witnessed).toBe(true);
    expect(read(directory, { ...workflow, GITHUB_RUN_ID: '4712' }).witnessed).toBe(false);
    expect(read(directory).witnessed).toBe(false);
    commit(directory);
    expect(read(directory, workflow).witnessed).toBe(false);
  });

  test.each(['SIGTERM', 'SIGKILL'] as const)('leaves a record when it gets %s', async (signal) => {
    const directory = repositoryOf(SCRIPT);
    const program = `
      import { prove } from ${JSON.stringify(join(import.meta.dirname, '../src/prove.ts'))};
      process.exitCode = await prove(['test_output', '--root', ${JSON.stringify(directory)}, '--', process.execPath, ${JSON.stringify(join(directory, 'wait.cjs'))}], {
        environment: process.env, write: (bytes) => process.stdout.write(bytes), warn: () => {},
      });`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    await new Promise((done) => child.stdout.once('data', done));
    child.kill(signal);
    const code = await new Promise((done) => child.once('exit', done));
    const proof = read(directory);
    expect(proof.passed).not.toBe(true);
    if (signal === 'SIGTERM') {
      expect(code).toBe(143);
      expect(proof).toMatchObject({ signal: 'SIGTERM', passed: false });
    }
    expect(existsSync(join(directory, '.specgate/proofs/G5/test_output.txt'))).toBe(true);
  });

  test.each([
    [[], 'no command'],
    [['test_output'], 'no command'],
    [['test_output', '--'], 'no command'],
    [['--gate', 'G5', '--', 'true'], 'type of the proof is missing'],
    [['../x', '--', 'true'], 'cannot be a name'],
    [['a', 'b', '--', 'true'], 'one word too many'],
    [['a', '--gat', 'G5', '--', 'true'], 'no flag --gat'],
  ])('refuses %j', async (args, message) => {
    const io = { environment: PLAIN, write: () => {}, warn: () => {} };
    await expect(prove(args, io)).rejects.toThrow(message);
  });
});
