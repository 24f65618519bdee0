#!/usr/bin/env node
/** `npm run truth -- django-rest-framework` */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { recordPython } from '../record-python.mjs';

recordPython({
  here: dirname(fileURLToPath(import.meta.url)),
  title: 'Django REST framework',
  packages: ['djangorestframework==3.18.3', 'Django==5.2.19', 'drf-nested-routers==0.94.1'],
  says: 'from the URL resolver with the views of',
  leavesOut: "HEAD, OPTIONS, the routers' pages of links and the variants with a format suffix",
  apps: [{ args: ['orchard.settings'] }],
});
