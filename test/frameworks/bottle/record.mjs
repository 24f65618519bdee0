#!/usr/bin/env node
/** `npm run truth -- bottle` */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { recordPython } from '../record-python.mjs';

recordPython({
  here: dirname(fileURLToPath(import.meta.url)),
  title: 'Bottle',
  packages: ['bottle==0.13.4'],
  says: 'from the routes, and the applications mounted, of',
  leavesOut: 'what a mount itself answers',
  apps: [{ args: ['mill.main:app'], env: { MILL_NIGHT: '1' } }],
});
