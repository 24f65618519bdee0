import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Gate } from '../../src/gates/gate.ts';
import { readRules } from '../../src/inputs/config.ts';
import { openGit } from '../../src/inputs/git.ts';
import { Root } from '../../src/inputs/root.ts';
import { UserError } from '../../src/model/errors.ts';
import { temporary } from '../temporary.ts';

const environment = { PATH: process.env['PATH'] };

function gate<S>(id: string, settings: z.ZodType<S>): Gate<S> {
  return {
    id,
    title: id,
    summary: `Proves ${id}.`,
    settings,
    rules: {},
    check: () => ({ id, title: id, status: 'passed', reason: '', evidence: '', findings: [], proofs: [] }),
  };
}

const paint = gate(
  'paint',
  z.strictObject({
    colour: z.enum(['teal', 'ochre']).default('teal'),
    layers: z.strictObject({ primer: z.number().optional(), varnish: z.number().optional() }).optional(),
    rooms: z.record(z.string(), z.strictObject({ walls: z.number() })).optional(),
    brushes: z.array(z.union([z.string(), z.number()])).optional(),
  }),
);
const floor = gate('floor', z.strictObject({ boards: z.number().default(40) }));
const gates: readonly Gate[] = [paint, floor];
const presets = {
  rustic: {
    config: { gates: { paint: { colour: 'ochre', layers: { primer: 1, varnish: 2 } }, floor: false } },
  },
  bare: { config: { gates: { paint: false } } },
};

function read(text: string | undefined, config?: string) {
  const root = new Root(temporary(text === undefined ? {} : { '.github/specgate.yml': text }));
  const git = openGit(root, { environment });
  return readRules(root, git, { gates, presets, ...(config === undefined ? {} : { config }) });
}

async function problem(text: string): Promise<UserError> {
  const error: unknown = await read(text).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof UserError)) throw new Error(`no error that a user can mend: ${String(error)}`);
  return error;
}

describe('rules', () => {
  it('are the defaults where there is no configuration', async () => {
    const rules = await read(undefined);
    expect(rules.source).toEqual({});
    expect(rules.directories).toEqual([]);
    expect(rules.gate(floor)).toEqual({ settings: { boards: 40 }, configured: false });
  });

  it('are what the configuration says', async () => {
    const rules = await read(
      'version: 1\nspec: docs/shop.yaml\nsource: [./app/, lib]\ngates:\n  floor: { boards: 7 }\n  paint: false\n',
    );
    expect(rules).toMatchObject({ spec: 'docs/shop.yaml', directories: ['app', 'lib'] });
    expect(rules.source).toEqual({ file: '.github/specgate.yml' });
    expect(rules.gate(floor)).toEqual({ settings: { boards: 7 }, configured: true });
    expect(rules.gate(paint)).toBeUndefined();
  });

  it('name a gate that has no settings', async () => {
    expect((await read('version: 1\ngates:\n  floor:\n')).gate(floor)).toEqual({
      settings: { boards: 40 },
      configured: true,
    });
  });

  it('start from an agreement, and win over it', async () => {
    const rules = await read(
      'version: 1\nextends: rustic\ngates: { paint: { layers: { varnish: 9 } }, floor: { boards: 3 } }\n',
    );
    expect(rules.gate(paint)?.settings).toEqual({ colour: 'ochre', layers: { primer: 1, varnish: 9 } });
    expect(rules.gate(floor)?.settings).toEqual({ boards: 3 });
  });

  it('come from the last of several agreements where they disagree', async () => {
    expect((await read('version: 1\nextends: [rustic, bare]\n')).gate(paint)).toBeUndefined();
  });

  it('are read from the file that the user names', async () => {
    const root = new Root(temporary({ 'rules/strict.yml': 'version: 1\nspec: a.yaml\n' }));
    const git = openGit(root, { environment });
    expect(await readRules(root, git, { gates, presets, config: 'rules/strict.yml' })).toMatchObject({
      spec: 'a.yaml',
    });
    await expect(readRules(root, git, { gates, presets, config: 'rules/none.yml' })).rejects.toThrow(
      'no file rules/none.yml',
    );
    await expect(readRules(root, git, { gates, presets, config: '../x.yml' })).rejects.toThrow('outside');
  });
});

describe('a wrong configuration is told with path, line, expectation and the nearest key', () => {
  it.each([
    ['version: 1\nspce: a\n', 2, '`spce`', 'Did you mean `spec`?'],
    ['version: 1\ngates:\n  flor: {}\n', 3, '`gates.flor` is no gate', 'Did you mean `floor`?'],
    [
      'version: 1\ngates:\n  paint:\n    layers:\n      varnsh: 2\n',
      5,
      '`gates.paint.layers.varnsh`',
      'Did you mean `varnish`?',
    ],
    [
      'version: 1\ngates:\n  paint:\n    rooms:\n      hall: { wals: 2, walls: 1 }\n',
      5,
      '`gates.paint.rooms.hall.wals`',
      'Did you mean `walls`?',
    ],
    [
      'version: 1\ngates:\n  floor:\n    boards: many\n',
      4,
      '`gates.floor.boards` is the text "many"',
      'Write a number.',
    ],
    [
      'version: 1\ngates:\n  paint:\n    colour: pink\n',
      4,
      '`gates.paint.colour` is the text "pink"',
      'Write `teal` or `ochre`.',
    ],
    [
      'version: 1\ngates:\n  paint:\n    brushes:\n      - 1\n      - { a: 1 }\n',
      6,
      '`gates.paint.brushes[1]` is a map of keys',
      'Write a text or a number.',
    ],
    ['version: 1\nsource: src\n', 2, '`source` is the text "src"', 'Write a list.'],
    ['version: 2\n', 1, '`version` is the value 2', 'Write `1`.'],
    ['spec: a.yaml\n', 1, '`version` is missing', 'Write `1`.'],
    [
      'version: 1\nextends: rustik\n',
      2,
      '`extends` names no known agreement: rustik',
      'Did you mean `rustic`?',
    ],
    ['version: 1\ngates: [paint]\n', 2, '`gates` is a list', 'Write a map of keys.'],
    ['version: 1\ngates:\n  floor: true\n', 3, '`gates.floor` is the value true', 'Write a map of keys.'],
  ])('%j', async (text, line, message, fix) => {
    const error = await problem(text);
    expect(error.location).toEqual({ file: '.github/specgate.yml', line });
    expect(error.message).toContain(message);
    expect(error.fix).toContain(fix);
  });

  it('lists the keys where none is near', async () => {
    expect((await problem('version: 1\ngates: { floor: { zzzzzzzz: 1 } }\n')).fix).toBe(
      'Known are: `boards`.',
    );
  });

  it('tells all problems at once, each with its line', async () => {
    const error = await problem(
      'version: 1\nspce: a\ngates:\n  flor: {}\n  paint: { colour: 3 }\n  floor: { boards: x }\n',
    );
    expect(error.message).toMatch(/4 problems:[\s\S]*line 2: [\s\S]*line 4: [\s\S]*line 5: [\s\S]*line 6: /);
  });

  it.each([
    ['version: 1\n  spec: a\n', 1, 'not valid YAML'],
    ['version: 1\nversion: 1\n', 2, 'not valid YAML'],
    ['a: [\n', 2, 'not valid YAML'],
    ['', 1, 'holds no configuration'],
    ['- version: 1\n', 1, 'holds no configuration'],
    ['just text\n', 1, 'holds no configuration'],
    [
      `a: &a [x, x, x, x, x, x, x, x, x]\n${'bcdefghij'.replace(/./g, (key, at: number) => `${key}: &${key} [${Array(9).fill(`*${'abcdefghi'[at]}`).join(', ')}]\n`)}`,
      1,
      'alias',
    ],
  ])('%j is told as such', async (text, line, message) => {
    const error = await problem(text);
    expect(error.location).toEqual({ file: '.github/specgate.yml', line });
    expect(error.message).toContain(message);
  });
});

describe('on a pull request', () => {
  const strict = 'version: 1\ngates:\n  floor: { boards: 90 }\n';

  /** The configuration at the base, and then in the working tree; undefined for none. */
  async function change(before: string | undefined, after: string | undefined) {
    const directory = temporary({
      'readme.txt': 'x',
      ...(before === undefined ? {} : { '.github/specgate.yml': before }),
    });
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.test', ...args], {
        cwd: directory,
        encoding: 'utf8',
      });
    git('init', '-q', '-b', 'trunk');
    git('add', '.');
    git('commit', '-q', '-m', 'base');
    if (after === undefined) git('rm', '-q', '-r', '--ignore-unmatch', '.github');
    else {
      execFileSync('mkdir', ['-p', join(directory, '.github')]);
      writeFileSync(join(directory, '.github/specgate.yml'), after);
    }
    const root = new Root(directory);
    return readRules(root, openGit(root, { base: 'trunk', environment }), { gates, presets });
  }

  it('the base decides, and what the change would do to the rules is told', async () => {
    const rules = await change(
      strict,
      'version: 1\nsource: [a]\ngates:\n  floor: { boards: 10 }\n  paint: false\n',
    );
    expect(rules.gate(floor)?.settings).toEqual({ boards: 90 });
    expect(rules.gate(paint)).toBeDefined();
    expect(rules.directories).toEqual([]);
    expect(rules.source.commit).toMatch(/^[0-9a-f]{40}$/);
    expect(rules.source.proposed).toBe(
      '.github/specgate.yml would change: gates.floor.boards 90 → 10; gates.paint false added; source ["a"] added',
    );
  });

  it('a change of comments alone proposes nothing', async () => {
    expect((await change(strict, `# careful\n${strict}`)).source.proposed).toBeUndefined();
  });

  it('removing the configuration does not turn it off', async () => {
    const rules = await change(strict, undefined);
    expect(rules.gate(floor)?.settings).toEqual({ boards: 90 });
    expect(rules.source.proposed).toContain('would be removed');
  });

  it('a configuration that is only proposed does not rule', async () => {
    const rules = await change(undefined, strict);
    expect(rules.gate(floor)).toEqual({ settings: { boards: 40 }, configured: false });
    expect(rules.source).toMatchObject({
      proposed: expect.stringContaining('would be added: version 1 added; gates'),
    });
  });

  it('a broken proposal is told, and the base still rules', async () => {
    const rules = await change(strict, 'version: 1\nspce: x\n');
    expect(rules.gate(floor)?.settings).toEqual({ boards: 90 });
    expect(rules.source.proposed).toContain('would not be valid');
  });

  it('a base that the clone does not hold is read elsewhere, or is an error', async () => {
    const root = new Root(temporary({ '.github/specgate.yml': 'version: 1\n' }));
    const base = 'e'.repeat(40);
    const git = openGit(root, { base, environment });
    const rules = await readRules(root, git, {
      gates,
      presets,
      readBase: async (file, commit) => (file.endsWith('.yml') && commit === base ? strict : undefined),
    });
    expect(rules.gate(floor)?.settings).toEqual({ boards: 90 });
    await expect(readRules(root, git, { gates, presets })).rejects.toThrow('not in this clone');
  });
});
