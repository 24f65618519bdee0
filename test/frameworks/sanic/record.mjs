#!/usr/bin/env node
/** `npm run truth -- sanic` */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { recordPython } from '../record-python.mjs';

recordPython({
  here: dirname(fileURLToPath(import.meta.url)),
  title: 'Sanic',
  packages: ['sanic==25.12.1'],
  says: 'from the router of',
  leavesOut: 'WebSocket endpoints and static files',
  apps: [{ args: ['meadow.gate:open_meadow'], env: { MEADOW_HAY: '1', MEADOW_OWNER: 'abbey' } }],
});
