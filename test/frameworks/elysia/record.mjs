#!/usr/bin/env node
/** Records `routes.txt` from Elysia itself: `npm run truth -- elysia`. */
import { record } from '../record-javascript.mjs';

record(import.meta.dirname, {
  title: 'Elysia',
  package: 'elysia',
  from: 'the routes of the application that listens',
  preload: 'record-routes.mjs',
  start: ['src/index.mjs'],
  env: { DOOR: '/door', TRIAL: 'yes' },
});
