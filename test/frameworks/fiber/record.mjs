#!/usr/bin/env node
/** Records what Fiber holds: `npm run truth -- fiber`. */
import { recordGo } from '../record-go.mjs';

recordGo({
  here: import.meta.dirname,
  title: 'Fiber',
  module: 'github.com/gofiber/fiber/v2',
  says: 'from App.GetRoutes of',
  leavesOut:
    'middleware, static files, the HEAD that every GET answers; a path that answers every method is ANY, an optional parameter two paths',
  env: { MILL_TRIAL: '1', MILL_OWNER: '/acme' },
});
