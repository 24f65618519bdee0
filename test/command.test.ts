import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { command } from '../src/command.ts';
import { temporary } from './temporary.ts';

const bookshop = resolve(import.meta.dirname, '../examples/bookshop');
const drift = resolve(import.meta.dirname, '../examples/bookshop-drift');

/** What a command line writes, and its exit code. */
async function specgate(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const written = { out: '', err: '' };
  const code = await command(args, {
    environment: { PATH: process.env['PATH'] },
    terminal: false,
    width: 100,
    write: (text) => {
      written.out += typeof text === 'string' ? text : Buffer.from(text).toString();
    },
    warn: (text) => {
      written.err += typeof text === 'string' ? text : Buffer.from(text).toString();
    },
  });
  return { code, ...written };
}

const api =
  'openapi: 3.0.3\ninfo: { title: Boats, version: 1.0.0 }\npaths:\n  /boats: { get: { responses: { 200: { description: all } } } }\n';
const server =
  "import express from 'express';\nconst app = express();\napp.get('/boats', (q, s) => s.json([]));\n";

describe('help', () => {
  it('names the commands, and the flags of each', async () => {
    expect((await specgate('--help')).out).toMatch(/check \[dir\][\s\S]*routes \[dir\][\s\S]*Exit codes: 0 /);
    expect((await specgate('check', '--help')).out).toContain('--format terminal|markdown|json|sarif|junit');
    expect((await specgate('--help')).code).toBe(0);
  });

  it('is given with exit code 2 where nothing is asked', async () => {
    expect((await specgate()).code).toBe(2);
  });

  it('tells the version of the package', async () => {
    const manifest = JSON.parse(readFileSync(resolve(import.meta.dirname, '../package.json'), 'utf8'));
    expect(await specgate('--version')).toEqual({ code: 0, out: `${manifest.version}\n`, err: '' });
  });
});

describe('a wrong command line ends with 2 and says what was meant', () => {
  it.each([
    [['chek'], 'There is no command chek.', 'specgate check?'],
    [['route'], 'There is no command route.', 'specgate routes?'],
    [['--verison'], 'There is no flag --verison.', '--help'],
    [['check', '--fromat', 'json'], 'There is no flag --fromat.', '--format?'],
    [['check', '--format', 'jsn'], '--format jsn is not known.', 'Did you mean json?'],
    [['routes', '--format', 'markdown'], '--format markdown is not known.', 'table, json'],
    [['routes', '--only', 'routes'], 'There is no flag --only.', '--help'],
    [['check', '--output'], '--output needs a value.', 'FILE'],
    [['check', '--base', '--only', 'routes'], '--base needs a value.', 'REF'],
    [['check', '--only='], '--only needs a value.', 'ID'],
    [['check', 'a', 'b'], 'an argument too many: b', '--help'],
    [['check', bookshop, '--only', 'rotues'], 'There is no gate rotues.', 'routes?'],
    [['check', bookshop, '--config', 'none.yml'], 'There is no file none.yml.', 'name'],
    [['check', bookshop, '--base', 'no-such-branch'], 'no-such-branch is not in this clone', 'git fetch'],
    [['check', join(bookshop, 'nowhere')], 'There is no directory', 'specgate check'],
    [['check', join(bookshop, 'package.json')], 'There is no directory', 'specgate check'],
    [['check', bookshop, '--output', join(bookshop, 'no/such/place')], 'cannot be written', 'Name a file'],
  ])('%j', async (args, message, fix) => {
    const { code, out, err } = await specgate(...args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(message);
    expect(err).toContain(fix);
  });
});

describe('work that cannot be done ends with 2 and says why', () => {
  it.each([
    ['no spec', {}, 'There is no API description'],
    ['an empty spec', { 'specs/openapi.yaml': '' }, 'specs/openapi.yaml'],
    ['a spec that is no OpenAPI', { 'specs/openapi.yaml': 'boats: [1, 2]\n' }, 'specs/openapi.yaml'],
    ['a spec that is no YAML', { 'specs/openapi.yaml': 'openapi: 3.0.0\n  x: [' }, 'specs/openapi.yaml'],
    [
      'a wrong configuration',
      { '.github/specgate.yml': 'version: 1\nspecs: x\n', 'specs/openapi.yaml': api },
      '`specs`',
    ],
    [
      'a spec that is named and not there',
      { '.github/specgate.yml': 'version: 1\nspec: boats.yaml\n' },
      'boats.yaml',
    ],
    [
      'a source that is named and not there',
      { '.github/specgate.yml': 'version: 1\nsource: [boats]\n', 'specs/openapi.yaml': api },
      'There is no source directory boats. (.github/specgate.yml:2)',
    ],
  ])('%s', async (_, files, message) => {
    const { code, err } = await specgate('check', temporary({ 'src/app.js': server, ...files }));
    expect(err).toContain(message);
    expect(err).not.toContain('bug of Specgate');
    expect(code).toBe(2);
  });

  it('with nothing in the words that a terminal or a runner acts upon', async () => {
    const config = 'version: 1\n"\\e[31mred\\n::error::x\\u202e": 1\n';
    const { err } = await specgate(
      'check',
      temporary({ 'openapi.yaml': api, '.github/specgate.yml': config }),
    );
    expect(err).toContain('red');
    expect(err).not.toContain('\u001b');
    expect(err).not.toContain('\u202e');
    expect(err).not.toMatch(/^::/m);
  });

  it.skipIf(process.platform === 'win32')('a spec behind a symlink that leaves the repository', async () => {
    const outside = temporary({ 'openapi.yaml': api });
    const directory = temporary({
      'src/app.js': server,
      '.github/specgate.yml': 'version: 1\nspec: specs/openapi.yaml\n',
    });
    symlinkSync(outside, join(directory, 'specs'));
    const { code, err } = await specgate('check', directory);
    expect(err).toContain('leads outside the repository');
    expect(err).not.toContain('Boats');
    expect(code).toBe(2);
  });
});

describe('inputs that cannot be used fail their gate, with 1', () => {
  const files = { 'src/app.js': server, 'openapi.yaml': api };

  it.each([
    ['a coverage report that is HTML', { 'coverage/lcov.info': '<!doctype html><html></html>' }, 'coverage'],
    ['a handoff that is no JSON', { 'docs/handoff.json': '{ "handoff": ' }, 'handoff'],
    [
      'a report that the configuration names',
      { '.github/specgate.yml': 'version: 1\ngates: { coverage: { reports: [x.info] } }\n' },
      'coverage',
    ],
    [
      'a handoff that the configuration asks for',
      { '.github/specgate.yml': 'version: 1\ngates: { handoff: {} }\n' },
      'handoff',
    ],
  ])('%s', async (_, more, gate) => {
    const { code, out } = await specgate('check', temporary({ ...files, ...more }), '--format', 'json');
    const report = JSON.parse(out);
    const failed = report.gates.filter((each: { status: string }) => each.status === 'failed');
    expect(failed.map((each: { id: string }) => each.id)).toEqual([gate]);
    expect(code).toBe(1);
  });
});

describe('check', () => {
  it('finds spec, source and coverage without a configuration, and says where', async () => {
    const directory = temporary({
      'src/app.js': server,
      'api/openapi.yaml': api,
      'coverage/lcov.info': 'SF:src/app.js\nDA:1,1\nDA:2,1\nDA:3,1\nend_of_record\n',
    });
    const { code, out } = await specgate('check', directory, '--format', 'json');
    const report = JSON.parse(out);
    expect(report.found).toEqual([
      'spec: api/openapi.yaml',
      'coverage: coverage/lcov.info',
      'source: 1 files read, 1 of Express',
    ]);
    expect(report.rules).toEqual({});
    expect(report).toMatchObject({ verdict: 'passed', counts: { operations: 1, routes: 1, unresolved: 0 } });
    expect(code).toBe(0);
  });

  it('asks 80 % of the lines of a report that it finds', async () => {
    const coverage = (hits: number) =>
      `SF:src/app.js\n${Array.from({ length: 10 }, (_, n) => `DA:${n + 1},${n < hits ? 1 : 0}\n`).join('')}end_of_record\n`;
    const files = { 'src/app.js': server.padEnd(server.length + 10, '\n'), 'openapi.yaml': api };
    expect((await specgate('check', temporary({ ...files, 'coverage/lcov.info': coverage(8) }))).code).toBe(
      0,
    );
    expect((await specgate('check', temporary({ ...files, 'coverage/lcov.info': coverage(7) }))).code).toBe(
      1,
    );
  });

  it('says so where a gate has nothing to read', async () => {
    const { code, out } = await specgate(
      'check',
      temporary({ 'src/app.js': server, 'openapi.yaml': api }),
      '--format',
      'json',
    );
    const statuses = JSON.parse(out).gates.map((gate: { id: string; status: string; reason: string }) => [
      gate.id,
      gate.status,
    ]);
    expect(statuses).toEqual(
      expect.arrayContaining([
        ['routes', 'passed'],
        ['coverage', 'skipped'],
        ['handoff', 'skipped'],
      ]),
    );
    expect(code).toBe(0);
  });

  it('runs only the gates that are asked for, and needs only what they need', async () => {
    const { code, out } = await specgate(
      'check',
      temporary({ 'a.txt': '' }),
      '--only',
      'coverage,handoff',
      '--format',
      'json',
    );
    expect(JSON.parse(out).gates.map((gate: { id: string }) => gate.id)).toEqual(['coverage', 'handoff']);
    expect(code).toBe(0);
  });

  it('needs no spec where the routes are turned off', async () => {
    const directory = temporary({ '.github/specgate.yml': 'version: 1\ngates: { routes: false }\n' });
    expect((await specgate('check', directory)).code).toBe(0);
  });

  it.each([
    ['terminal', /^bookshop-drift[\s\S]*✗ Routes/],
    ['markdown', /^## ❌/],
    ['json', /^\{\n {2}"verdict": "failed",\n {2}"gates": \[/],
    ['sarif', /"version": ?"2.1.0"/],
    ['junit', /^<\?xml /],
  ])('writes %s, to the terminal or to a file', async (format, expected) => {
    const told = await specgate('check', drift, '--format', format);
    expect(told.out).toMatch(expected);
    expect(told.err).toBe('');
    const file = join(temporary(), 'report');
    const written = await specgate('check', drift, '--format', format, '--output', file);
    expect(written).toMatchObject({ code: 1, out: '' });
    expect(written.err).toContain('failed');
    expect(readFileSync(file, 'utf8')).toBe(told.out);
  });

  it('writes nothing into what it checks', async () => {
    const directory = temporary({ 'src/app.js': server, 'openapi.yaml': api });
    await specgate('check', directory);
    expect(existsSync(join(directory, '.specgate'))).toBe(false);
  });
});

describe('routes', () => {
  it('prints every route with its place', async () => {
    const { code, out } = await specgate('routes', bookshop, '--format', 'json');
    const { routes, unresolved } = JSON.parse(out);
    expect(routes).toHaveLength(17);
    expect(routes).toContainEqual({
      method: 'POST',
      path: '/api/v1/orders/{orderId}/payment',
      file: 'src/orders/orders.ts',
      line: readFileSync(join(bookshop, 'src/orders/orders.ts'), 'utf8').split('/payment')[0]?.split('\n')
        .length,
      framework: 'express',
      handler: '(inline)',
      guards: ['express.json', 'requireUser'],
    });
    expect(unresolved).toEqual([]);
    expect(code).toBe(0);
  });

  it('says what could not be worked out, and ends with 0 all the same', async () => {
    const { code, out } = await specgate('routes', drift);
    expect(out).toMatch(/Unresolved\n.*process\.env\.SHOP_REGION.*src\/reports\/reports\.ts:8/);
    expect(code).toBe(0);
  });

  it('needs no spec', async () => {
    const { out } = await specgate('routes', temporary({ 'index.js': server }), '--format', 'json');
    expect(JSON.parse(out).routes).toMatchObject([
      { method: 'GET', path: '/boats', file: 'index.js', line: 3 },
    ]);
  });
});

describe('prove', () => {
  it('passes on what the command says and how it ends, and records it', async () => {
    const directory = temporary({ 'a.txt': '' });
    const args = [
      '--root',
      directory,
      '--',
      process.execPath,
      '-e',
      'console.log("--help"); process.exit(3)',
    ];
    expect(await specgate('prove', 'boat_output', ...args)).toMatchObject({ code: 3, out: '--help\n' });
    const record = JSON.parse(readFileSync(join(directory, '.specgate/proofs/G5/boat_output.json'), 'utf8'));
    expect(record).toMatchObject({ type: 'boat_output' });
  });

  it('says what it needs', async () => {
    expect((await specgate('prove', '--help')).out).toContain(
      'Usage: specgate prove <type> [flags] -- <command …>',
    );
    expect((await specgate('prove', 'boat_output')).err).toContain('There is no command to prove.');
  });
});

it('ends without a word where nobody reads on', async () => {
  const cli = resolve(import.meta.dirname, '../src/cli.ts');
  const child = spawn(process.execPath, [cli, 'routes', bookshop]);
  child.stdout.destroy();
  let said = '';
  child.stderr.on('data', (text) => {
    said += text;
  });
  const [code] = await once(child, 'close');
  expect({ code, said }).toEqual({ code: 0, said: '' });
});
