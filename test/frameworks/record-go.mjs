/**
 * Records `routes.txt` of Go apps from the framework itself: the app is copied into a temporary folder beside a small program
 * that builds it and prints what the framework holds.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/**
 * @param {object} recording
 * @param {string} recording.here folder of the framework's fixture, which holds `app/` and `record_routes.go.txt`
 * @param {string} recording.title name of the framework
 * @param {string} [recording.module] import path of the framework, whose version stands in `app/go.mod`; Go's own where absent
 * @param {string} recording.says what is asked: `from Engine.Routes of`
 * @param {string} [recording.leavesOut] what the framework lists and the file does not
 * @param {readonly (readonly string[])[]} [recording.before] commands that write what the app does not hold
 * @param {Record<string, string>} [recording.env] what only the environment says
 * @param {{file: string, from: string, to: string}} [recording.overlay] a change to a file of Go's own library for the recording
 */
export function recordGo({ here, title, module, says, leavesOut, before = [], env = {}, overlay }) {
  const room = mkdtempSync(join(tmpdir(), `${basename(here)}-truth-`));
  try {
    const copy = join(room, 'app');
    cpSync(join(here, 'app'), copy, { recursive: true });
    mkdirSync(join(copy, 'recorder'));
    cpSync(join(here, 'record_routes.go.txt'), join(copy, 'recorder', 'main.go'));
    const options = { cwd: copy, encoding: 'utf8', env: { ...process.env, ...env } };
    for (const [command, ...args] of before)
      execFileSync(command, args, { ...options, stdio: ['ignore', 'ignore', 'inherit'] });
    execFileSync('go', ['mod', 'tidy'], { ...options, stdio: ['ignore', 'ignore', 'inherit'] });
    const flags = overlay === undefined ? [] : ['-overlay', writeOverlay(room, overlay)];
    const printed = execFileSync('go', ['run', ...flags, './recorder'], {
      ...options,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const lines = [...new Set(printed.split('\n').filter((line) => /^[A-Z]+ \//.test(line)))].sort();
    const version = module === undefined ? goVersion() : versionOf(join(copy, 'go.mod'), module);
    const settings = Object.entries(env).map(([key, value]) => `${key}=${value}`);
    const header = [
      `# Recorded by test/frameworks/${basename(here)}/record.mjs ${says} ${title} ${version}`,
      settings.length > 0 ? `, with ${settings.join(' ')}` : '',
      leavesOut === undefined ? '.' : `. Left out: ${leavesOut}.`,
    ].join('');
    writeFileSync(join(here, 'routes.txt'), [header, ...lines, ''].join('\n'));
    console.log(`app: ${lines.length} routes of ${title} ${version}`);
  } finally {
    rmSync(room, { recursive: true, force: true });
  }
}

function versionOf(file, module) {
  const line = readFileSync(file, 'utf8')
    .split('\n')
    .find((each) => each.includes(`${module} v`));
  return line?.split(`${module} v`)[1]?.split(' ')[0] ?? '';
}

/** A file that tells the compiler to take a changed copy of a file of Go's own library. */
function writeOverlay(room, { file, from, to }) {
  const original = join(execFileSync('go', ['env', 'GOROOT'], { encoding: 'utf8' }).trim(), 'src', file);
  const text = readFileSync(original, 'utf8');
  if (!text.includes(from)) throw new Error(`${original} is not what the recording expects`);
  const changed = join(room, basename(file));
  writeFileSync(changed, text.replace(from, to));
  const list = join(room, 'overlay.json');
  writeFileSync(list, JSON.stringify({ Replace: { [original]: changed } }));
  return list;
}

function goVersion() {
  return execFileSync('go', ['env', 'GOVERSION'], { encoding: 'utf8' }).trim().replace(/^go/, '');
}
