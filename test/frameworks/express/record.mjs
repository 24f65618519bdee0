#!/usr/bin/env node
/**
 * Records `routes.txt` of every app in `app/` from Express itself: the app is installed and run in a temporary folder, and the
 * stacks of its routers are walked from the application that listens.
 *
 *   npm run truth -- express
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));

/** How each app is started, and what only its environment says. */
const STARTS = {
  'ts-esm': { args: ['--import', 'tsx', 'src/server.ts'], env: { HARBOUR_TENANT: '/acme' } },
  cjs: { args: ['bin/open.js'], env: { MARKET_ZONE: '/east', MARKET_DEBUG: '1' } },
};

for (const variant of readdirSync(join(here, 'app')).sort()) {
  const folder = mkdtempSync(join(tmpdir(), 'express-truth-'));
  try {
    cpSync(join(here, 'app', variant), folder, { recursive: true });
    cpSync(join(here, 'record-stacks.cjs'), join(folder, 'record-stacks.cjs'));
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--silent'], {
      cwd: folder,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    const start = STARTS[variant];
    const printed = execFileSync(process.execPath, ['--require', './record-stacks.cjs', ...start.args], {
      cwd: folder,
      env: { PATH: process.env.PATH, HOME: process.env.HOME, ...start.env },
      encoding: 'utf8',
    });
    const { version } = JSON.parse(readFileSync(join(folder, 'node_modules/express/package.json'), 'utf8'));
    const env = Object.entries(start.env).map(([name, value]) => `${name}=${value}`);
    const header = `# Recorded by test/frameworks/express/record.mjs from the router stacks of Express ${version}, with ${env.join(' ')}`;
    const lines = [...new Set(printed.split('\n').filter((line) => line !== ''))].sort();
    writeFileSync(join(here, 'app', variant, 'routes.txt'), [header, ...lines, ''].join('\n'));
    console.log(`${variant}: ${lines.length} routes of Express ${version}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
