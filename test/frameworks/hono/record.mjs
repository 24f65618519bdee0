#!/usr/bin/env node
/** Records `routes.txt` from Hono itself: `npm run truth -- hono`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { record } from '../record-javascript.mjs';

record(import.meta.dirname, {
  title: 'Hono',
  package: 'hono',
  from: 'app.routes of the application that is served',
  preload: 'record-routes.mjs',
  start: ['--import', 'tsx', 'src/server.ts'],
  prepare(app) {
    // The application itself, not its `fetch`, is asked: the server prints instead of listening.
    writeFileSync(
      join(app, 'src/server.ts'),
      "import garden from './garden.js';\nglobalThis.printRoutes(garden);\n",
    );
  },
});
