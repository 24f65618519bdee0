import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFiles } from '../../src/inputs/files.ts';
import { openGit } from '../../src/inputs/git.ts';
import { Root } from '../../src/inputs/root.ts';
import { temporary } from '../temporary.ts';

function walk(files: Readonly<Record<string, string | Uint8Array>>) {
  return projectFiles(new Root(temporary(files)));
}

describe('what is ignored', () => {
  const tree = {
    '.gitignore': [
      '# build and secrets',
      '*.log',
      '!keep.log',
      '/out',
      'tmp/',
      'cache/*',
      '!cache/kept.ts',
      'deep/**/generated',
      'data[0-9].ts',
      'with\\ space.ts',
      'trailing.ts   ',
      '!negated/',
      'hidden/',
      'Upper.ts',
    ].join('\n'),
    'a.log': '',
    'keep.log': '',
    'out/a.ts': '',
    'sub/out/a.ts': '',
    'tmp/a.ts': '',
    'sub/tmp/a.ts': '',
    'cache/dropped.ts': '',
    'cache/kept.ts': '',
    'deep/x/y/generated/a.ts': '',
    'deep/generated/a.ts': '',
    'data1.ts': '',
    'datax.ts': '',
    'with space.ts': '',
    'trailing.ts': '',
    'hidden/a.ts': '',
    'upper.ts': '',
    'sub/.gitignore': '!*.log\n/local.ts\nhidden\n!/hidden\n',
    'sub/b.log': '',
    'sub/local.ts': '',
    'sub/inner/local.ts': '',
    'sub/hidden/a.ts': '',
    'sub/hidden/b/c.ts': '',
    'sub/inner/.gitignore': '*\n!.gitignore\n!only.ts\n',
    'sub/inner/only.ts': '',
    'sub/inner/not.ts': '',
    'excluded.ts': '',
    'ünïcode/ø.ts': '',
  };

  it('is what git itself ignores', () => {
    const directory = temporary(tree);
    const git = (...args: string[]) => execFileSync('git', args, { cwd: directory, encoding: 'utf8' });
    git('init', '-q');
    git('config', 'core.excludesFile', '');
    execFileSync('sh', ['-c', 'echo excluded.ts >> .git/info/exclude'], { cwd: directory });
    const expected = git('ls-files', '--others', '--exclude-standard', '-z')
      .split('\0')
      .filter(Boolean)
      .sort();
    expect(expected).toContain('sub/inner/only.ts');
    expect(expected).not.toContain('excluded.ts');
    expect(projectFiles(new Root(directory)).files).toEqual(expected);
  });

  it('leaves in what is committed all the same, outputs of a build aside', () => {
    const directory = temporary({
      '.gitignore': 'uploads/\n*.tmp.ts\ndist\n',
      'src/uploads/uploads.module.ts': '',
      'src/uploads/local.ts': '',
      'src/kept.tmp.ts': '',
      'src/local.tmp.ts': '',
      'dist/main.js': '',
    });
    const git = (...args: string[]) => execFileSync('git', args, { cwd: directory, encoding: 'utf8' });
    git('init', '-q');
    git('add', '-f', 'src/uploads/uploads.module.ts', 'src/kept.tmp.ts', 'dist/main.js');
    const root = new Root(directory);
    const { files } = projectFiles(root, openGit(root, { environment: process.env }));
    expect(files).toEqual(['.gitignore', 'src/kept.tmp.ts', 'src/uploads/uploads.module.ts']);
  });
});

describe('directories that are no source of this project', () => {
  it('are those of packages, caches and environments', () => {
    const { files } = walk({
      'node_modules/x/index.js': '',
      'sub/node_modules/x/index.js': '',
      'runtime/pyvenv.cfg': '',
      'venv/pyvenv.cfg': '',
      'venv/lib/a.py': '',
      'pkg/__pycache__/a.py': '',
      'go.mod': '',
      'vendor/x/y.go': '',
      'php/composer.json': '',
      'php/vendor/a.php': '',
    });
    expect(files).toEqual(['go.mod', 'php/composer.json', 'runtime/pyvenv.cfg']);
  });

  it('do not include what the project takes in by name', () => {
    const { files } = walk({
      '.gitignore': 'node_modules\n!packages/node_modules\n!*.js\n',
      'node_modules/lib/index.js': '',
      'packages/node_modules/@own/api/index.js': '',
      'packages/node_modules/@own/api/node_modules/lib/index.js': '',
      'site/node_modules/lib/index.js': '',
    });
    expect(files).toEqual(['.gitignore', 'packages/node_modules/@own/api/index.js']);
    expect(walk({ '.gitignore': '!*.js\n', 'node_modules/lib/index.js': '' }).files).toEqual(['.gitignore']);
  });

  it('do not include a vendor of the business', () => {
    expect(walk({ 'src/vendor/routes.ts': '', 'venv/routes.py': '' }).files).toEqual([
      'src/vendor/routes.ts',
      'venv/routes.py',
    ]);
  });

  it('are libraries that pip put there', () => {
    expect(
      walk({
        'requirements.txt': '',
        'libs/flask/app.py': '',
        'libs/flask-3.0.0.dist-info/RECORD': '',
        'library/shelf.py': '',
      }).files,
    ).toEqual(['library/shelf.py', 'requirements.txt']);
  });

  it('are outputs of a build, when it shows', () => {
    const { files } = walk({
      'dist/app.js': '',
      'dist/app.js.map': '',
      'api/tsconfig.json': '{ "compilerOptions": { "outDir": "./build" } }',
      'api/build/app.js': '',
      'build/tasks.ts': '',
      'src/dist/routes.ts': '',
    });
    expect(files).toEqual(['api/tsconfig.json', 'build/tasks.ts', 'src/dist/routes.ts']);
  });
});

describe('texts', () => {
  it('are read without a byte order mark, and once', () => {
    const project = walk({ 'a.ts': '\ufeffexport {};' });
    expect(project.read('a.ts')).toBe('export {};');
    expect(project.read('a.ts')).toBe('export {};');
  });

  it('are not those of binary, large or absent files', () => {
    const project = walk({
      'a.ts': new Uint8Array([65, 0, 66]),
      'b.ts': 'x'.repeat(4_000_001),
      'c.ts': 'x'.repeat(4_000_000),
    });
    expect(project.read('a.ts')).toBeUndefined();
    expect(project.read('b.ts')).toBeUndefined();
    expect(project.read('c.ts')).toHaveLength(4_000_000);
    expect(project.read('../a.ts')).toBeUndefined();
    expect(project.has('b.ts')).toBe(true);
  });
});

describe('directories', () => {
  it('list their files and directories', () => {
    const project = walk({ 'a.ts': '', 'x/b.ts': '', 'x/c.ts': '', 'x/y/d.ts': '', 'z/e/f.ts': '' });
    expect(project.filesIn('')).toEqual(['a.ts']);
    expect(project.filesIn('x')).toEqual(['x/b.ts', 'x/c.ts']);
    expect(project.filesIn('nowhere')).toEqual([]);
    expect(project.directoriesIn('')).toEqual(['x', 'z']);
    expect(project.directoriesIn('x')).toEqual(['x/y']);
    expect(project.hasDirectory('z')).toBe(true);
    expect(project.hasDirectory('a.ts')).toBe(false);
  });
});

describe.skipIf(process.platform === 'win32')('symlinks', () => {
  it('inside the root are seen through, and list nothing twice', () => {
    const directory = temporary({ 'libs/shared/x.ts': 'shared', 'one.ts': 'one' });
    symlinkSync('libs/shared', join(directory, 'alias'));
    symlinkSync('one.ts', join(directory, 'two.ts'));
    const project = projectFiles(new Root(directory));
    expect(project.files).toEqual(['libs/shared/x.ts', 'one.ts']);
    expect(project.read('alias/x.ts')).toBe('shared');
    expect(project.filesIn('alias')).toEqual(['alias/x.ts']);
    expect(project.read('two.ts')).toBe('one');
    expect(project.hasDirectory('alias')).toBe(true);
  });

  it('that leave the root, or go in circles, lead nowhere', () => {
    const outside = temporary({ 'secret.ts': 'secret' });
    const directory = temporary({ 'a/x.ts': '' });
    symlinkSync(outside, join(directory, 'out'));
    symlinkSync(join(outside, 'secret.ts'), join(directory, 'secret.ts'));
    symlinkSync('..', join(directory, 'a/up'));
    symlinkSync('loop', join(directory, 'loop'));
    const project = projectFiles(new Root(directory));
    expect(project.files).toEqual(['a/x.ts']);
    expect(project.read('out/secret.ts')).toBeUndefined();
    expect(project.read('secret.ts')).toBeUndefined();
    expect(project.has('loop')).toBe(false);
    expect(project.has('a/up/a/up/a/x.ts')).toBe(true);
  });
});
