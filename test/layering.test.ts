import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const source = resolve(import.meta.dirname, '../src');

/** What a file of src/ imports: files relative to src/, and packages by name. */
interface Imports {
  readonly file: string;
  readonly files: readonly string[];
  readonly packages: readonly string[];
}

function importsOf(file: string): Imports {
  const text = readFileSync(join(source, file), 'utf8');
  const names = [
    ...text.matchAll(
      /^(?:import|export)\b[^'"`;]*?from\s*'([^']+)'|\bimport\(\s*'([^']+)'\s*\)|^import\s+'([^']+)'/gm,
    ),
  ].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
  const local = names.filter((name) => name.startsWith('.'));
  return {
    file,
    files: local.map((name) => relative(source, resolve(source, dirname(file), name)).replaceAll('\\', '/')),
    packages: names.filter((name) => !name.startsWith('.')),
  };
}

const modules = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'))
  .map(importsOf);

const room = (file: string): string => (file.includes('/') ? file.slice(0, file.indexOf('/')) : 'doors');

/** Which rooms may know which, besides themselves. Data goes one way: nothing knows what comes after it. */
const MAY_KNOW: Readonly<Record<string, readonly string[]>> = {
  model: [],
  languages: ['model'],
  resolve: ['model', 'languages', 'frameworks'],
  frameworks: ['model', 'resolve'],
  gates: ['model'],
  presets: ['model'],
  inputs: ['model', 'languages', 'gates'],
  reports: ['model'],
  github: ['model', 'reports', 'inputs'],
  doors: ['model', 'languages', 'resolve', 'frameworks', 'gates', 'presets', 'inputs', 'reports', 'github'],
};

const READS_THE_WORLD =
  /^(?:node:)?(?:fs|fs\/promises|child_process|http|https|net|os|worker_threads|process)$/;

describe('the rooms', () => {
  it('are all known', () => {
    expect([...new Set(modules.map(({ file }) => room(file)))].sort()).toEqual(Object.keys(MAY_KNOW).sort());
  });

  it.each(Object.entries(MAY_KNOW))('%s knows only what comes before it', (name, known) => {
    const wrong = modules
      .filter(({ file }) => room(file) === name)
      .flatMap(({ file, files }) => files.map((imported) => ({ file, imported })))
      .filter(({ imported }) => room(imported) !== name && !known.includes(room(imported)));
    expect(wrong).toEqual([]);
  });

  it('frameworks know no language, and the evaluator only their shape', () => {
    const wrong = modules.filter(
      ({ file, files }) =>
        (room(file) === 'frameworks' && files.some((imported) => room(imported) === 'languages')) ||
        (room(file) === 'resolve' &&
          files.some(
            (imported) => room(imported) === 'frameworks' && imported !== 'frameworks/framework.ts',
          )),
    );
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  it('inputs know of gates only their shape', () => {
    const wrong = modules
      .filter(({ file }) => room(file) === 'inputs')
      .flatMap(({ files }) => files)
      .filter((imported) => room(imported) === 'gates' && imported !== 'gates/gate.ts');
    expect(wrong).toEqual([]);
  });
});

describe('the world outside', () => {
  it('is read only by the inputs, the doors and the client of GitHub', () => {
    const readers = modules.filter(({ packages }) => packages.some((name) => READS_THE_WORLD.test(name)));
    const rooms = new Set(readers.map(({ file }) => room(file)));
    expect([...rooms].filter((name) => !['inputs', 'doors', 'github'].includes(name))).toEqual([]);
  });

  it('is reached over the network from src/github alone', () => {
    const users = modules.filter(
      ({ file, packages }) =>
        packages.some((name) => /^(?:@actions\/github|@octokit\/|undici|(?:node:)?https?$)/.test(name)) ||
        /\bfetch\(/.test(readFileSync(join(source, file), 'utf8')),
    );
    expect(users.filter(({ file }) => room(file) !== 'github').map(({ file }) => file)).toEqual([]);
  });
});
