#!/usr/bin/env node
/** `npm run truth -- ts-rest` */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { record } from '../record-javascript.mjs';

record(dirname(fileURLToPath(import.meta.url)), {
  title: 'ts-rest',
  package: '@ts-rest/core',
  from: 'the routers of Express 4.21.2, Fastify 4.28.1 and NestJS 10.4.15,',
  preload: 'record-routes.cjs',
  start: ['record-routes.cjs'],
  env: { PORT: '0', RECORDING: 'yes' },
});
