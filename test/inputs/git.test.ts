import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openGit } from '../../src/inputs/git.ts';
import { Root } from '../../src/inputs/root.ts';
import { UserError } from '../../src/model/errors.ts';
import { temporary } from '../temporary.ts';

const environment = { PATH: process.env['PATH'] };

function run(directory: string, ...args: string[]): string {
  const identity = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.test', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', [...identity, ...args], { cwd: directory, encoding: 'utf8' }).trim();
}

/** Two commits on `trunk`, then one more on `change`. */
function repository(): { directory: string; first: string; second: string; head: string } {
  const directory = temporary({ 'services/orders/rules.txt': 'one' });
  run(directory, 'init', '-q', '-b', 'trunk');
  run(directory, 'add', '.');
  run(directory, 'commit', '-q', '-m', 'one');
  const first = run(directory, 'rev-parse', 'HEAD');
  run(directory, 'checkout', '-q', '-b', 'change');
  writeFileSync(join(directory, 'services/orders/rules.txt'), 'head');
  run(directory, 'commit', '-q', '-am', 'head');
  const head = run(directory, 'rev-parse', 'HEAD');
  run(directory, 'checkout', '-q', 'trunk');
  writeFileSync(join(directory, 'services/orders/rules.txt'), 'two');
  run(directory, 'commit', '-q', '-am', 'two');
  const second = run(directory, 'rev-parse', 'HEAD');
  run(directory, 'checkout', '-q', 'change');
  return { directory, first, second, head };
}

describe('in a repository', () => {
  it('knows head, base, their ancestor, and files at a commit below the root', () => {
    const { directory, first, second, head } = repository();
    const git = openGit(new Root(join(directory, 'services/orders')), { base: 'trunk', environment });
    expect(git).toMatchObject({ head, base: second, folder: 'services/orders/' });
    expect(git.mergeBase()).toBe(first);
    expect(git.fileAt(second, 'rules.txt')?.toString()).toBe('two');
    expect(git.fileAt(second, 'nothing.txt')).toBeUndefined();
    expect(git.has(first)).toBe(true);
  });

  it('finds a branch of the remote that has no local name', () => {
    const { directory, second } = repository();
    run(directory, 'update-ref', 'refs/remotes/origin/release', second);
    expect(openGit(new Root(directory), { base: 'release', environment }).base).toBe(second);
  });

  it('keeps a base by its hash that the clone does not hold', () => {
    const hash = 'f'.repeat(40);
    const git = openGit(new Root(repository().directory), { base: hash, environment });
    expect(git.base).toBe(hash);
    expect(git.has(hash)).toBe(false);
  });

  it.each(['nowhere', '--output=x', '-x', ' '])('refuses the base %j', (base) => {
    const root = new Root(repository().directory);
    expect(() => openGit(root, { base, environment })).toThrow(UserError);
  });

  it.skipIf(process.platform === 'win32')('runs nothing that the repository brings', () => {
    const { directory, second } = repository();
    const trap = join(directory, 'trap.sh');
    writeFileSync(trap, `#!/bin/sh\ntouch ${directory}/sprung\n`);
    chmodSync(trap, 0o755);
    mkdirSync(join(directory, '.git/hooks'), { recursive: true });
    writeFileSync(join(directory, '.gitattributes'), '* diff=trap filter=trap\n');
    for (const key of [
      'core.fsmonitor',
      'core.pager',
      'diff.external',
      'diff.trap.textconv',
      'filter.trap.smudge',
    ]) {
      run(directory, 'config', key, trap);
    }
    const git = openGit(new Root(directory), { base: 'trunk', environment });
    git.mergeBase();
    git.fileAt(second, 'services/orders/rules.txt');
    git.output(['status', '--porcelain']);
    git.output(['diff', '--no-ext-diff', '--no-textconv', second]);
    expect(existsSync(join(directory, 'sprung'))).toBe(false);
  });

  it('is not led to another repository by the environment', () => {
    const other = repository();
    const own = repository();
    const git = openGit(new Root(own.directory), {
      environment: { ...environment, GIT_DIR: join(other.directory, '.git') },
    });
    expect(git.head).toBe(own.head);
  });
});

describe('outside git', () => {
  it('knows nothing, and fails nowhere', () => {
    const git = openGit(new Root(temporary({ 'a.txt': '' })), { environment });
    expect(git).toMatchObject({ head: undefined, base: undefined, folder: '' });
    expect(git.mergeBase()).toBeUndefined();
    expect(git.output(['log'])).toBeUndefined();
  });

  it('takes the commit from the workflow', () => {
    const hash = 'ab'.repeat(20);
    const root = new Root(temporary({ 'a.txt': '' }));
    expect(openGit(root, { environment: { ...environment, GITHUB_SHA: hash } }).head).toBe(hash);
    expect(openGit(root, { environment: { ...environment, GITHUB_SHA: '$(rm x)' } }).head).toBeUndefined();
  });

  it('works where there is no git at all, or only one that the repository brings', () => {
    const directory = temporary({ git: '#!/bin/sh\necho no\n' });
    chmodSync(join(directory, 'git'), 0o755);
    expect(openGit(new Root(directory), { environment: { PATH: '.:relative' } }).head).toBeUndefined();
  });
});
