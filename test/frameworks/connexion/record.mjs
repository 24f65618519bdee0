#!/usr/bin/env node
/** `npm run truth -- connexion` */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { recordPython } from '../record-python.mjs';

recordPython({
  here: dirname(fileURLToPath(import.meta.url)),
  title: 'Connexion',
  packages: ['connexion[flask,uvicorn]==3.3.0', 'PyYAML==6.0.3'],
  says: 'from the URL map of the Flask application of',
  leavesOut: 'HEAD and OPTIONS, which Flask adds, its static folder',
  apps: [{ args: ['quayside:quayside'] }],
});
