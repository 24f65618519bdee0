import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Installs and runs the app of a folder in a temporary place, with a script of that folder loaded before it that prints
 * `METHOD /path` of every route that the framework holds.
 *
 * @param {string} folder the framework's folder: `app/`, `routes.txt`
 * @param {{ title: string, package: string, from: string, preload: string, start: readonly string[], env?: Record<string, string>, prepare?: (app: string) => void }} how
 */
export function record(folder, how) {
  const app = mkdtempSync(join(tmpdir(), 'truth-'));
  try {
    cpSync(join(folder, 'app'), app, { recursive: true });
    cpSync(join(folder, how.preload), join(app, how.preload));
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--silent'], {
      cwd: app,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    how.prepare?.(app);
    const printed = execFileSync(process.execPath, ['--import', `./${how.preload}`, ...how.start], {
      cwd: app,
      env: { PATH: process.env.PATH, HOME: process.env.HOME, ...how.env },
      encoding: 'utf8',
    });
    const { version } = JSON.parse(
      readFileSync(join(app, 'node_modules', how.package, 'package.json'), 'utf8'),
    );
    const env = Object.entries(how.env ?? {}).map(([name, value]) => `${name}=${value}`);
    const suffix = env.length === 0 ? '' : `, with ${env.join(' ')}`;
    const header = `# Recorded by record.mjs beside this file from ${how.from} of ${how.title} ${version}${suffix}`;
    const lines = [...new Set(printed.split('\n').filter((line) => /^[A-Z]+ \//.test(line)))].sort();
    writeFileSync(join(folder, 'routes.txt'), [header, ...lines, ''].join('\n'));
    console.log(`${lines.length} routes of ${how.title} ${version}`);
  } finally {
    rmSync(app, { recursive: true, force: true });
  }
}
