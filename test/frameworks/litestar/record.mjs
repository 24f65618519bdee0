#!/usr/bin/env node
/** `npm run truth -- litestar` */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { recordPython } from '../record-python.mjs';

recordPython({
  here: dirname(fileURLToPath(import.meta.url)),
  title: 'Litestar',
  packages: ['litestar==2.25.0'],
  says: 'from app.routes of',
  leavesOut: 'OPTIONS, the pages of its own documentation, WebSocket and raw ASGI endpoints and static files',
  apps: [{ args: ['bakery.shop:app'], env: { BAKERY_NIGHT: '1' } }],
});
