#!/usr/bin/env node
/** `npm run truth -- aiohttp` */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { recordPython } from '../record-python.mjs';

recordPython({
  here: dirname(fileURLToPath(import.meta.url)),
  title: 'aiohttp',
  packages: ['aiohttp==3.14.5'],
  says: 'from the resources and sub-applications of',
  leavesOut: 'implicit HEAD and static files; ANY is a route for every method',
  apps: [{ args: ['depot.build:build_depot'], env: { DEPOT_AUDIT: 'yes', DEPOT_TENANT: 'ferry' } }],
});
