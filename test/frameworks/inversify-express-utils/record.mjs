#!/usr/bin/env node
/** `npm run truth -- inversify-express-utils` */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { record } from '../record-javascript.mjs';

record(dirname(fileURLToPath(import.meta.url)), {
  title: 'inversify-express-utils',
  package: 'inversify-express-utils',
  from: 'the stacks that it fills in Express 4.21.2,',
  preload: 'record-stacks.mjs',
  start: ['record-stacks.mjs'],
});
