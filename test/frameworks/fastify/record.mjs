#!/usr/bin/env node
/** Records `routes.txt` from Fastify itself: `npm run truth -- fastify`. */
import { record } from '../record-javascript.mjs';

record(import.meta.dirname, {
  title: 'Fastify',
  package: 'fastify',
  from: 'the onRoute hook',
  preload: 'record-routes.mjs',
  start: ['--import', 'tsx', 'src/server.ts'],
  env: { COAST: '/west', FASTIFY_AUTOLOAD_TYPESCRIPT: '1' },
});
