#!/usr/bin/env node
/** `npm run truth -- django-ninja` */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { recordPython } from '../record-python.mjs';

recordPython({
  here: dirname(fileURLToPath(import.meta.url)),
  title: 'django-ninja',
  packages: ['django-ninja==1.7.1', 'django-ninja-extra==0.31.7', 'ninja-schema', 'Django==5.2.19'],
  says: 'from the URL resolver with the operations of',
  leavesOut: 'the pages that an API adds by itself',
  apps: [{ args: ['dock.settings'] }],
});
