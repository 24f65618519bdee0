#!/usr/bin/env node
/**
 * Records `routes.txt` from NestJS itself: the applications of `app/` are installed and started in a temporary folder, and when
 * Nest has explored their controllers, the router of the server below is listed. Pages of `@nestjs/swagger` are left out.
 *
 *   npm run truth -- nestjs
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'nestjs-truth-'));
const environment = { HIDDEN_DOOR: 'cellar', DRILLS: 'on' };

try {
  cpSync(join(here, 'app'), folder, { recursive: true });
  cpSync(join(here, 'record-routes.cjs'), join(folder, 'record-routes.cjs'));
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--silent'], {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const lines = new Set();
  for (const app of ['gallery', 'backstage']) {
    const printed = execFileSync(
      process.execPath,
      [
        ...['ts-node/register/transpile-only', 'tsconfig-paths/register', './record-routes.cjs'].flatMap(
          (each) => ['-r', each],
        ),
        `apps/${app}/src/main.ts`,
      ],
      {
        cwd: folder,
        env: { PATH: process.env.PATH, HOME: process.env.HOME, ...environment },
        encoding: 'utf8',
      },
    );
    for (const line of printed.split('\n'))
      if (line !== '' && !line.includes(' /reading-room')) lines.add(line);
  }
  const { version } = JSON.parse(
    readFileSync(join(folder, 'node_modules/@nestjs/core/package.json'), 'utf8'),
  );
  const header = `# Recorded by test/frameworks/nestjs/record.mjs from the router of NestJS ${version} on Express, with HIDDEN_DOOR=cellar DRILLS=on`;
  writeFileSync(join(here, 'routes.txt'), [header, ...[...lines].sort(), ''].join('\n'));
  console.log(`${lines.size} routes of NestJS ${version}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
