/**
 * Records `routes.txt` of PHP apps from the framework itself, as Debian packages it: the app's own `record_routes.php` prints what
 * the framework holds. The packages have to be installed (`apt-get install php-cli …`).
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/**
 * @param {object} recording
 * @param {string} recording.here folder of the framework's fixture, which holds `record_routes.php`
 * @param {string} recording.title name of the framework
 * @param {string} recording.debian Debian package of the framework
 * @param {string} recording.says what is asked: `from app.routes of`
 * @param {string} [recording.leavesOut] what the framework lists and the file does not
 * @param {string} [recording.folder] variant of the app; without it the app is `app/` itself and its file lies beside it
 */
export function recordPhp({ here, title, debian, says, leavesOut, folder }) {
  const room = mkdtempSync(join(tmpdir(), `${basename(here)}-truth-`));
  try {
    const source = folder === undefined ? join(here, 'app') : join(here, 'app', folder);
    const copy = join(room, 'app');
    cpSync(source, copy, { recursive: true });
    const printed = run('php', [
      '-d',
      'error_reporting=E_ALL & ~E_DEPRECATED',
      join(here, 'record_routes.php'),
      copy,
    ]);
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is a field of dpkg-query.
    const version = run('dpkg-query', ['-W', '-f', '${Version}', debian]).replace(/[+-].*/, '');
    const lines = [...new Set(printed.split('\n').filter((line) => line !== ''))].sort();
    const header = `# Recorded by test/frameworks/${basename(here)}/record.mjs ${says} ${title} ${version} (${debian} of Debian)${
      leavesOut === undefined ? '.' : `. Left out: ${leavesOut}.`
    }`;
    const file = folder === undefined ? join(here, 'routes.txt') : join(source, 'routes.txt');
    writeFileSync(file, [header, ...lines, ''].join('\n'));
    console.log(`${folder ?? 'app'}: ${lines.length} routes of ${title} ${version}`);
  } finally {
    rmSync(room, { recursive: true, force: true });
  }
}

function run(command, args) {
  return execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
}
