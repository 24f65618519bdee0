#!/usr/bin/env node
/** `npm run truth -- fastapi` */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { recordPython } from '../record-python.mjs';

recordPython({
  here: dirname(fileURLToPath(import.meta.url)),
  title: 'FastAPI',
  packages: [
    'fastapi==0.165.0',
    'pydantic-settings==2.16.3',
    'httpx==0.28.1',
    'requests==2.32.5',
    'fastapi-pagination==0.16.1',
    'fastapi-users==15.0.5',
    'fastapi-utils==0.8.0',
    'typing-inspect==0.9.0',
    'prometheus-fastapi-instrumentator==8.1.0',
  ],
  says: 'from the routes, included routers and mounts of',
  leavesOut:
    'implicit HEAD, the pages of its own documentation, WebSocket endpoints and mounted static files',
  apps: [
    {
      args: ['observatory.boot:create_service'],
      env: { OBSERVATORY_TENANT: 'north', OBSERVATORY_WORKSHOP: '1' },
    },
  ],
});
