#!/usr/bin/env node
/** `npm run truth -- django` */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { recordPython } from '../record-python.mjs';

recordPython({
  here: dirname(fileURLToPath(import.meta.url)),
  title: 'Django',
  packages: ['Django==5.2.19'],
  says: 'from the URL resolver of',
  leavesOut: 'HEAD, OPTIONS and static files; ANY is a view that asks for no method, {var} an unnamed group',
  apps: [{ args: ['canal.settings'], env: { CANAL_DEBUG: '1' } }],
});
