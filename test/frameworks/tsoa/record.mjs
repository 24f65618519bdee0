#!/usr/bin/env node
/** `npm run truth -- tsoa` */
import { execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { record } from '../record-javascript.mjs';

record(dirname(fileURLToPath(import.meta.url)), {
  title: 'tsoa',
  package: 'tsoa',
  from: 'the stack that its generated routes fill in Express 4.21.2,',
  preload: 'record-stacks.mjs',
  start: ['record-stacks.mjs'],
  prepare: (app) =>
    execFileSync(process.execPath, [join('node_modules', 'tsoa', 'dist', 'cli.js'), 'routes'], {
      cwd: app,
      stdio: 'inherit',
    }),
});
