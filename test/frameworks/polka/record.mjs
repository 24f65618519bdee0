#!/usr/bin/env node
/** Records `routes.txt` from Polka itself: `npm run truth -- polka`. */
import { record } from '../record-javascript.mjs';

record(import.meta.dirname, {
  title: 'Polka',
  package: 'polka',
  from: 'the routes of the application that listens and of those below it',
  preload: 'record-routes.mjs',
  start: ['dance.mjs'],
  env: { HALL: 'west' },
});
