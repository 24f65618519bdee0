#!/usr/bin/env node
/** `npm run truth -- overnightjs` */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { record } from '../record-javascript.mjs';

record(dirname(fileURLToPath(import.meta.url)), {
  title: 'OvernightJS',
  package: '@overnightjs/core',
  from: 'the stacks that it fills in Express 4.21.2,',
  preload: 'record-stacks.mjs',
  start: ['record-stacks.mjs'],
});
