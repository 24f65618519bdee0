/**
 * Records `routes.txt` of Python apps from the framework itself: it is installed into a virtual environment in a temporary
 * folder, and the app's own `record_routes.py` prints what the framework holds.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/**
 * @param {object} recording
 * @param {string} recording.here folder of the framework's fixture, which holds `record_routes.py`
 * @param {string} recording.title name of the framework
 * @param {readonly string[]} recording.packages requirements with exact versions, the framework first
 * @param {string} recording.says what is asked: `from app.routes of`
 * @param {string} [recording.leavesOut] what the framework lists and the file does not
 * @param {readonly {folder?: string, args: readonly string[], env?: Record<string, string>}[]} recording.apps
 *   apps with the arguments of `record_routes.py`; without a folder the app is `app/` itself and its file lies beside it
 */
export function recordPython({ here, title, packages, says, leavesOut, apps }) {
  const room = mkdtempSync(join(tmpdir(), `${basename(here)}-truth-`));
  try {
    const python = join(room, 'env', 'bin', 'python');
    run('python3', ['-m', 'venv', join(room, 'env')], { cwd: room });
    run(python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', ...packages], {
      cwd: room,
    });
    for (const { folder, args, env = {} } of apps) {
      const source = folder === undefined ? join(here, 'app') : join(here, 'app', folder);
      const copy = join(room, folder ?? 'app');
      cpSync(source, copy, { recursive: true });
      const printed = run(python, ['-W', 'ignore', join(here, 'record_routes.py'), ...args], {
        cwd: copy,
        env: { PATH: process.env.PATH, HOME: room, PYTHONPATH: copy, PYTHONDONTWRITEBYTECODE: '1', ...env },
      });
      const lines = [...new Set(printed.split('\n').filter((line) => line !== ''))].sort();
      const [name, version] = packages[0].split('==');
      const settings = Object.entries(env).map(([key, value]) => `${key}=${value}`);
      const header = [
        `# Recorded by test/frameworks/${basename(here)}/record.mjs ${says} ${title} ${version} (${name})`,
        settings.length > 0 ? `, with ${settings.join(' ')}` : '',
        leavesOut === undefined ? '.' : `. Left out: ${leavesOut}.`,
      ].join('');
      const file = folder === undefined ? join(here, 'routes.txt') : join(source, 'routes.txt');
      writeFileSync(file, [header, ...lines, ''].join('\n'));
      console.log(`${folder ?? 'app'}: ${lines.length} routes of ${title} ${version}`);
    }
  } finally {
    rmSync(room, { recursive: true, force: true });
  }
}

function run(command, args, options) {
  return execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], ...options });
}
