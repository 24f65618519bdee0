/**
 * Records `routes.txt` of Java apps from the framework itself: the app is copied into a temporary folder beside a class that
 * prints what the framework holds, packed with Maven and run.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/**
 * @param {object} recording
 * @param {string} recording.here folder of the framework's fixture, which holds `app/` and the recorder as `NAME.java.txt`
 * @param {string} recording.title name of the framework
 * @param {RegExp} recording.version finds the framework's version in `app/pom.xml`
 * @param {string} recording.recorder where the recorder goes in the app: `src/main/java/a/Recorder.java`
 * @param {string} recording.says what is asked: `from the handler mappings of`
 * @param {string} [recording.leavesOut] what the framework lists and the file does not
 * @param {Record<string, string>} [recording.env] what only the environment says
 * @param {readonly string[]} recording.run arguments of `java` after the app was packed
 * @param {string} [recording.folder] the app of several that lie in `app/`
 */
export function recordJava({ here, title, version, recorder, says, leavesOut, env = {}, run, folder }) {
  const room = mkdtempSync(join(tmpdir(), `${basename(here)}-truth-`));
  try {
    const copy = join(room, 'app');
    const source = join(here, 'app', folder ?? '');
    cpSync(source, copy, { recursive: true });
    cpSync(join(here, `${basename(recorder)}.txt`), join(copy, recorder));
    const options = { cwd: copy, encoding: 'utf8', env: { ...process.env, ...env } };
    execFileSync('mvn', ['-q', '-B', '-DskipTests', 'package'], { ...options, stdio: ['ignore', 2, 2] });
    const printed = execFileSync(
      'java',
      run.map((word) => word.replace('JAR', jarOf(copy))),
      {
        ...options,
        stdio: ['ignore', 'pipe', 'ignore'],
      },
    );
    const found = printed.split('\n').flatMap((line) => /^route ([A-Z]+ \S+)/.exec(line)?.[1] ?? []);
    const lines = [...new Set(found)].sort();
    const [, number] = version.exec(readFileSync(join(copy, 'pom.xml'), 'utf8')) ?? [];
    const settings = Object.entries(env).map(([key, value]) => `${key}=${value}`);
    const header = [
      `# Recorded by test/frameworks/${basename(here)}/record.mjs ${says} ${title} ${number}`,
      settings.length > 0 ? `, with ${settings.join(' ')}` : '',
      leavesOut === undefined ? '.' : `. Left out: ${leavesOut}.`,
    ].join('');
    writeFileSync(
      join(folder === undefined ? here : source, 'routes.txt'),
      [header, ...lines, ''].join('\n'),
    );
    console.log(`${folder ?? 'app'}: ${lines.length} routes of ${title} ${number}`);
  } finally {
    rmSync(room, { recursive: true, force: true });
  }
}

function jarOf(folder) {
  const jar = readdirSync(join(folder, 'target')).find((name) => name.endsWith('.jar'));
  if (jar === undefined) throw new Error('no jar was packed');
  return join('target', jar);
}
