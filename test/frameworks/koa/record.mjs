#!/usr/bin/env node
/** Records `routes.txt` from Koa's routers themselves: `npm run truth -- koa`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { record } from '../record-javascript.mjs';

record(import.meta.dirname, {
  title: '@koa/router',
  package: '@koa/router',
  from: 'the layers of the routers that the application uses',
  preload: 'record-layers.mjs',
  start: ['theatre.js'],
  env: { STAGE: '/north' },
  // What a mount or a composition holds is in its closure: it is told beside the function that it makes.
  prepare(app) {
    append(
      join(app, 'node_modules/koa-mount/index.js'),
      `const mounting = module.exports;
module.exports = (prefix, app) => Object.assign(mounting(prefix, app), { mounted: { prefix, app } });`,
    );
    append(
      join(app, 'node_modules/koa-compose/index.js'),
      `const composing = module.exports;
module.exports = (middleware) => Object.assign(composing(middleware), { composed: middleware });`,
    );
  },
});

function append(file, code) {
  writeFileSync(file, `${readFileSync(file, 'utf8')}\n${code}\n`);
}
