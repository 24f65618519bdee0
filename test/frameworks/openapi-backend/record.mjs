#!/usr/bin/env node
/** `npm run truth -- openapi-backend` */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { record } from '../record-javascript.mjs';

record(dirname(fileURLToPath(import.meta.url)), {
  title: 'openapi-backend',
  package: 'openapi-backend',
  from: 'what its handlers answer, behind Express 5.2.1,',
  preload: 'record-requests.mjs',
  start: ['record-requests.mjs'],
  env: { FERRY_SEASON: 'summer' },
});
