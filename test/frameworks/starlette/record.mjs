#!/usr/bin/env node
/** `npm run truth -- starlette` */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { recordPython } from '../record-python.mjs';

recordPython({
  here: dirname(fileURLToPath(import.meta.url)),
  title: 'Starlette',
  packages: ['starlette==1.10.0'],
  says: 'from the routes and mounts of',
  leavesOut: 'implicit HEAD, WebSocket endpoints and static files; ANY is a route that asks for no method',
  apps: [{ args: ['lighthouse.lamp:beam'], env: { LIGHTHOUSE_FOG: 'true', LIGHTHOUSE_ISLAND: '/island' } }],
});
