/**
 * Records `routes.txt` of Ruby apps from the framework itself, as the `ruby` of the machine has it: the app's own `record_routes.rb`
 * prints what the framework holds.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/**
 * @param {object} recording
 * @param {string} recording.here folder of the framework's fixture, which holds `record_routes.rb`
 * @param {string} recording.title name of the framework
 * @param {string} recording.version Ruby that prints the framework's version
 * @param {string} recording.says what is asked: `from the routes of`
 * @param {string} recording.leavesOut what the framework lists and the file does not
 * @param {Record<string, string>} [recording.env] environment of the app
 */
export function recordRuby({ here, title, version, says, leavesOut, env = {} }) {
  const room = mkdtempSync(join(tmpdir(), `${basename(here)}-truth-`));
  try {
    const copy = join(room, 'app');
    cpSync(join(here, 'app'), copy, { recursive: true });
    const run = (args) =>
      execFileSync('ruby', ['-W0', ...args], {
        cwd: copy,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'inherit'],
        env: { PATH: process.env.PATH, HOME: room, LANG: 'C.UTF-8', ...env },
      });
    const lines = [
      ...new Set(
        run([join(here, 'record_routes.rb')])
          .split('\n')
          .filter((line) => line !== ''),
      ),
    ].sort();
    const settings = Object.entries(env).map(([key, value]) => `${key}=${value}`);
    const header = [
      `# Recorded by test/frameworks/${basename(here)}/record.mjs ${says} ${title} ${run(['-e', version]).trim()}`,
      settings.length > 0 ? `, with ${settings.join(' ')}` : '',
      `. Left out: ${leavesOut}.`,
    ].join('');
    writeFileSync(join(here, 'routes.txt'), [header, ...lines, ''].join('\n'));
    console.log(`${lines.length} routes of ${title}`);
  } finally {
    rmSync(room, { recursive: true, force: true });
  }
}
