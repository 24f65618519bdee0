import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { readHandoffs } from '../../../src/inputs/documents/read-handoffs.ts';
import { projectFiles } from '../../../src/inputs/files.ts';
import { Root, sha256 } from '../../../src/inputs/root.ts';

const made: string[] = [];

function repository(files: Readonly<Record<string, string>>): Root {
  const directory = mkdtempSync(join(tmpdir(), 'specgate-handoff-'));
  made.push(directory);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, file)), { recursive: true });
    writeFileSync(join(directory, file), text);
  }
  return new Root(directory);
}

afterEach(() => {
  for (const directory of made.splice(0)) rmSync(directory, { recursive: true, force: true });
});

function read(root: Root, files?: readonly string[], body?: string) {
  return readHandoffs(root, projectFiles(root), files === undefined ? undefined : { files }, body);
}

const HANDOFF = '{"handoff":{"agent":"Backend Developer"}}';

describe('readHandoffs', () => {
  test('finds the default places, and says where it looked', () => {
    const root = repository({
      'docs/handoff-orders.json': HANDOFF,
      'handoff.json': HANDOFF,
      '.handoff/last.json': HANDOFF,
      'docs/other.json': HANDOFF,
    });
    const { documents, looked } = read(root);
    expect(documents.map((one) => one.kind === 'found' && one.value.file)).toEqual([
      '.handoff/last.json',
      'docs/handoff-orders.json',
      'handoff.json',
    ]);
    expect(looked).toContain('docs/handoff*.json');
  });

  test('reads a handoff that git ignores when the config names it', () => {
    const root = repository({ '.gitignore': 'out/\n', 'out/claims.json': HANDOFF });
    expect(read(root, ['out/claims.json']).documents).toHaveLength(1);
    expect(read(root, ['out/*.json']).documents).toHaveLength(0);
  });

  test('reports what is no JSON with line and column', () => {
    const root = repository({ 'handoff.json': '{\n  "handoff": {},\n}\n' });
    expect(read(root).documents).toEqual([
      {
        kind: 'broken',
        file: 'handoff.json',
        line: 3,
        message: 'It is not JSON: line 3, column 1: "}" where a key in double quotes is expected.',
        fix: expect.stringContaining('valid JSON'),
      },
    ]);
  });

  test('does not follow a link out of the repository', () => {
    const outside = repository({ 'secret.json': HANDOFF });
    const root = repository({ 'README.md': '' });
    symlinkSync(join(outside.directory, 'secret.json'), join(root.directory, 'handoff.json'));
    expect(read(root).documents).toEqual([]);
    expect(read(root, ['handoff.json']).documents).toEqual([]);
  });

  test('takes fenced JSON of the description, with its lines, and leaves other blocks alone', () => {
    const root = repository({});
    const body = [
      'Hello',
      '```json',
      '{"other": 1}',
      '```',
      '- in a list',
      '  ```json',
      '  {',
      '    "handoff": {}',
      '  }',
      '  ```',
      '```json',
      '{"handoff": }',
      '```',
      '```',
      '{"handoff": {}}',
      '```',
    ].join('\r\n');
    const [good, bad, ...rest] = read(root, undefined, body).documents;
    expect(rest).toEqual([]);
    expect(
      good?.kind === 'found' && good.value.root.kind === 'object' && good.value.root.members[0]?.line,
    ).toBe(8);
    expect(bad).toMatchObject({ kind: 'broken', file: 'pull request description', line: 12 });
  });

  test('looks at the files that it names, inside the repository only', () => {
    const outside = repository({ 'folder/x': '' });
    const root = repository({
      'src/a.ts': 'one\ntwo',
      'handoff.json': JSON.stringify({
        handoff: {},
        files_created: ['src/a.ts', { path: 'src/gone.ts' }, '../x', 'src', 'link'],
        specs: { openapi: { path: 'src/a.ts' } },
      }),
    });
    symlinkSync(join(outside.directory, 'folder'), join(root.directory, 'link'));
    const [document] = read(root).documents;
    expect(document?.kind === 'found' && [...document.value.files.values()]).toEqual([
      { path: 'src/a.ts', actual: { sha256: sha256('one\ntwo'), lines: 2 } },
      { path: 'src/gone.ts', actual: undefined },
      { path: '../x', actual: undefined },
      { path: 'src', actual: {} },
      { path: 'link', actual: undefined },
    ]);
  });
});
