// Everything that must hold before a change lands: types, lint, tests, generated files, the committed bundle, and the
// README's first command on the Node that runs npm. The last line is the count: `N passed, N failed`.
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(fileURLToPath(import.meta.url), '../..');
const scratch = mkdtempSync(join(tmpdir(), 'specgate-test-'));
const bin = (path) => join(root, 'node_modules', path);

/** Runs a Node program; its output is shown when it fails, or at once when `live`. */
function run(name, program, args, { node = process.execPath, live = false, expect = 0 } = {}) {
  const started = Date.now();
  return new Promise((done) => {
    const child = spawn(node, [program, ...args], {
      cwd: root,
      stdio: ['ignore', live ? 'inherit' : 'pipe', live ? 'inherit' : 'pipe'],
    });
    const output = [];
    child.stdout?.on('data', (data) => output.push(data));
    child.stderr?.on('data', (data) => output.push(data));
    child.on('error', (error) => output.push(Buffer.from(String(error))));
    child.on('close', (code) => {
      const ok = code === expect;
      const seconds = ((Date.now() - started) / 1000).toFixed(1);
      done({
        name,
        ok,
        text: `${ok ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)${ok ? '' : `\n${Buffer.concat(output)}`}`,
      });
    });
  });
}

/** Runs checks one after another and says each result as it comes. */
async function inOrder(steps) {
  const results = [];
  for (const step of steps) {
    const result = await step();
    console.log(result.text);
    results.push(result);
  }
  return results;
}

/** Rebuilds the bundle elsewhere and compares every byte with the committed one. */
async function freshBundle() {
  const built = join(scratch, 'dist');
  const build = await run('dist/ is what the sources give', join(root, 'scripts/build.mjs'), [built]);
  if (!build.ok) return build;
  const committed = join(root, 'dist');
  const files = new Set([...readdirSync(built), ...readdirSync(committed)]);
  const different = [...files].filter((file) => !sameFile(join(built, file), join(committed, file)));
  if (different.length === 0) return build;
  return {
    name: build.name,
    ok: false,
    text: `FAILED ${build.name}: ${different.join(', ')} differ; run \`npm run build\` and commit dist/`,
  };
}

function sameFile(a, b) {
  try {
    return readFileSync(a).equals(readFileSync(b));
  } catch {
    return false;
  }
}

/** The first command of the README, as a newcomer runs it: on the Node that started npm. */
function firstCommand() {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const [, program, args] = /^node (dist\/cli\.js) (check examples\/.*)$/m.exec(readme) ?? [];
  if (program === undefined)
    return { name: 'README', ok: false, text: 'FAILED the README has no first command' };
  return run(`node ${program} ${args}`, join(root, program), args.trim().split(/\s+/), {
    node: process.env.npm_node_execpath ?? process.execPath,
  });
}

async function unitTests() {
  const file = join(scratch, 'vitest.json');
  const result = await run(
    'vitest',
    bin('vitest/vitest.mjs'),
    ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`],
    { live: true },
  );
  let told;
  try {
    told = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { passed: 0, failed: 1 };
  }
  const broken = told.testResults.filter(
    (suite) => suite.status === 'failed' && suite.assertionResults.length === 0,
  );
  const failed = told.numFailedTests + broken.length;
  const none = told.numPassedTests === 0 || (!result.ok && failed === 0);
  return { passed: told.numPassedTests, failed: failed + (none ? 1 : 0) };
}

const [checks, tests] = await Promise.all([
  inOrder([
    () => run('types', bin('typescript/bin/tsc'), ['--noEmit']),
    () => run('lint', bin('@biomejs/biome/bin/biome'), ['check']),
    () => run('generated files are fresh', join(root, 'scripts/generate.mjs'), ['--check']),
    freshBundle,
    firstCommand,
  ]),
  unitTests(),
]);
rmSync(scratch, { recursive: true, force: true });

const passed = tests.passed + checks.filter((check) => check.ok).length;
const failed = tests.failed + checks.filter((check) => !check.ok).length;
for (const check of checks) if (!check.ok) console.log(check.text);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
