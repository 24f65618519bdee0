#!/usr/bin/env node
/** `npm run truth -- express-openapi-validator` */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { record } from '../record-javascript.mjs';

record(dirname(fileURLToPath(import.meta.url)), {
  title: 'express-openapi-validator',
  package: 'express-openapi-validator',
  from: 'what its handlers answer, in Express 5.2.1,',
  preload: 'record-requests.mjs',
  start: ['record-requests.mjs'],
});
