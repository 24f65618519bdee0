#!/usr/bin/env node
/**
 * Records `routes.txt` from Next.js itself: both applications of `app/` are installed and built in a temporary folder. The
 * manifest of the build says which paths are served, the built modules of the app router which methods they export, and API
 * pages are asked with each method: what is not 405 is answered.
 *
 *   npm run truth -- nextjs
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const lines = new Set();
let version = '';

for (const app of ['web', 'office']) {
  const folder = mkdtempSync(join(tmpdir(), `nextjs-truth-${app}-`));
  try {
    cpSync(join(here, 'app', app), folder, { recursive: true });
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--silent'], {
      cwd: folder,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    execFileSync(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
      cwd: folder,
      env: {
        ...process.env,
        NEXT_TELEMETRY_DISABLED: '1',
        NODE_OPTIONS: '--max-old-space-size=2048',
        CI: '1',
      },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    ({ version } = JSON.parse(readFileSync(join(folder, 'node_modules/next/package.json'), 'utf8')));
    const printed = execFileSync(process.execPath, [join(here, 'record-build.cjs')], {
      cwd: folder,
      encoding: 'utf8',
    });
    for (const line of printed.split('\n')) if (line !== '') lines.add(line);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const header = `# Recorded by test/frameworks/nextjs/record.mjs from the build of Next.js ${version}: its manifests, its modules' exports, and answers of its API pages`;
writeFileSync(join(here, 'routes.txt'), [header, ...[...lines].sort(), ''].join('\n'));
console.log(`${lines.size} routes of Next.js ${version}`);
