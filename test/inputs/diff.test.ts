import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { changedFiles, parseDiff } from '../../src/inputs/diff.ts';
import { openGit } from '../../src/inputs/git.ts';
import { Root } from '../../src/inputs/root.ts';
import { commit, git, repositoryOf, writeFiles } from '../repository.ts';

const ENVIRONMENT = { PATH: process.env['PATH'] };

function changesOf(directory: string, base = 'trunk') {
  const change = changedFiles(openGit(new Root(directory), { base, environment: ENVIRONMENT }));
  if (change.kind !== 'found') throw new Error(JSON.stringify(change));
  return change.value;
}

const numbered = (count: number, changed: Readonly<Record<number, string>> = {}) =>
  Array.from({ length: count }, (_, index) => `${changed[index + 1] ?? `line ${index + 1}`}\n`).join('');

it('gives the lines that a branch added and removed since it left the base', () => {
  const directory = repositoryOf({ 'lib/a.ts': numbered(9), 'lib/gone.ts': 'x\ny\n', 'lib/same.ts': 'x\n' });
  git(directory, 'checkout', '-q', '-b', 'work');
  writeFiles(directory, {
    'lib/a.ts': numbered(10, { 2: 'changed', 3: '--- a/looks/like/a/header', 10: '@@ -1 +1 @@' }),
    'lib/new.ts': 'one\ntwo',
  });
  git(directory, 'rm', '-q', 'lib/gone.ts');
  commit(directory);
  git(directory, 'checkout', '-q', 'trunk');
  writeFiles(directory, { 'lib/same.ts': 'changed on trunk only\n' });
  commit(directory);
  git(directory, 'checkout', '-q', 'work');
  expect(changesOf(directory)).toEqual([
    { file: 'lib/a.ts', added: [2, 3, 10], removed: [2, 3], status: 'changed' },
    { file: 'lib/gone.ts', added: [], removed: [1, 2], status: 'deleted' },
    { file: 'lib/new.ts', added: [1, 2], removed: [], status: 'added' },
  ]);
});

it('follows renames, and takes nothing from binary files, modes and pure moves', () => {
  const directory = repositoryOf({
    'lib/old.ts': numbered(30),
    'lib/moved.ts': numbered(20),
    'run.sh': 'true\n',
    'logo.png': 'a\0b',
  });
  git(directory, 'checkout', '-q', '-b', 'work');
  git(directory, 'mv', 'lib/old.ts', 'lib/renamed.ts');
  git(directory, 'mv', 'lib/moved.ts', 'moved.ts');
  writeFiles(directory, { 'lib/renamed.ts': numbered(30, { 5: 'changed' }), 'logo.png': 'a\0c' });
  chmodSync(join(directory, 'run.sh'), 0o755);
  commit(directory);
  expect(changesOf(directory)).toEqual([
    { file: 'lib/renamed.ts', from: 'lib/old.ts', added: [5], removed: [5], status: 'changed' },
    { file: 'logo.png', added: [], removed: [], status: 'changed' },
    { file: 'moved.ts', from: 'lib/moved.ts', added: [], removed: [], status: 'changed' },
    ...[{ file: 'run.sh', added: [], removed: [], status: 'changed' }].filter(
      () => process.platform !== 'win32',
    ),
  ]);
});

it('reads names that git quotes, and lines that end in CRLF', () => {
  const odd = 'lib/"quoted" ünï\tcode.ts';
  const directory = repositoryOf({ 'lib/crlf.ts': 'a\r\nb\r\nc\r\n' });
  git(directory, 'checkout', '-q', '-b', 'work');
  writeFiles(directory, { [odd]: 'one\n', 'lib/a b.ts': 'x\n', 'lib/crlf.ts': 'a\r\nB\r\nc\r\n' });
  commit(directory);
  expect(changesOf(directory).map(({ file, added }) => [file, added])).toEqual([
    [odd, [1]],
    ['lib/a b.ts', [1]],
    ['lib/crlf.ts', [2]],
  ]);
});

it('gives paths below the directory that is analysed, and leaves out what lies beside it', () => {
  const directory = repositoryOf({ 'services/api/a.ts': 'x\n', 'other.ts': 'x\n' });
  git(directory, 'checkout', '-q', '-b', 'work');
  writeFiles(directory, { 'services/api/a.ts': 'x\ny\n', 'other.ts': 'x\ny\n' });
  commit(directory);
  expect(changesOf(join(directory, 'services/api'))).toEqual([
    { file: 'a.ts', added: [2], removed: [], status: 'changed' },
  ]);
});

it('runs nothing that the repository names, and heeds none of its settings for the output', () => {
  const directory = repositoryOf({ 'a.ts': numbered(9), '.gitattributes': '*.ts diff=evil\n' });
  const proof = join(directory, 'ran');
  for (const [key, value] of [
    ['diff.evil.textconv', `touch ${proof};`],
    ['diff.external', `touch ${proof};`],
    ['core.fsmonitor', `touch ${proof};`],
    ['diff.noprefix', 'true'],
    ['diff.mnemonicPrefix', 'true'],
    ['color.ui', 'always'],
    ['diff.interHunkContext', '20'],
  ] as const) {
    git(directory, 'config', key, value);
  }
  git(directory, 'checkout', '-q', '-b', 'work');
  writeFileSync(join(directory, 'a.ts'), numbered(9, { 2: 'x', 8: 'y' }));
  git(directory, '-c', 'core.fsmonitor=false', 'add', 'a.ts');
  git(directory, '-c', 'core.fsmonitor=false', 'commit', '-q', '-m', 'change');
  const root = new Root(directory);
  if (root.has('ran')) git(directory, 'clean', '-fq', 'ran');
  expect(changesOf(directory)).toEqual([{ file: 'a.ts', added: [2, 8], removed: [2, 8], status: 'changed' }]);
  expect(root.has('ran')).toBe(false);
});

it('says what is missing: a base, or the history', () => {
  const directory = repositoryOf({ 'a.ts': 'x\n' });
  const root = new Root(directory);
  expect(changedFiles(openGit(root, { environment: ENVIRONMENT })).kind).toBe('missing');
  expect(changedFiles(undefined).kind).toBe('missing');
  git(directory, 'checkout', '-q', '--orphan', 'island');
  writeFiles(directory, { 'a.ts': 'other\n' });
  commit(directory);
  expect(changedFiles(openGit(root, { base: 'trunk', environment: ENVIRONMENT }))).toMatchObject({
    kind: 'broken',
    fix: expect.stringContaining('fetch-depth: 0'),
  });
});

it('an empty difference is a change of nothing', () => {
  expect(parseDiff('')).toEqual([]);
});
