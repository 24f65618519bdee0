#!/usr/bin/env node
/** Records `routes.txt` from restify itself: `npm run truth -- restify`. */
import { record } from '../record-javascript.mjs';

record(import.meta.dirname, {
  title: 'restify',
  package: 'restify',
  from: 'server.router.getRoutes()',
  preload: 'record-routes.mjs',
  start: ['bakery.js'],
  env: { OVEN: '/hot' },
});
