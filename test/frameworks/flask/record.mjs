#!/usr/bin/env node
/** `npm run truth -- flask` */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { recordPython } from '../record-python.mjs';

recordPython({
  here: dirname(fileURLToPath(import.meta.url)),
  title: 'Flask',
  packages: ['Flask==3.1.3', 'Werkzeug==3.1.3'],
  says: 'from the URL map, and the applications dispatched to, of',
  leavesOut: 'implicit HEAD and OPTIONS, static files',
  apps: [{ args: ['wsgi:curtain'], env: { PLAYHOUSE_PARTNER: 'opera', PLAYHOUSE_TESTING: '1' } }],
});
