#!/usr/bin/env node
/** Records what gin holds: `npm run truth -- gin`. */
import { recordGo } from '../record-go.mjs';

recordGo({
  here: import.meta.dirname,
  title: 'gin',
  module: 'github.com/gin-gonic/gin',
  says: 'from Engine.Routes of',
  leavesOut: 'static files; a path that answers every method of gin is ANY',
  env: { DEPOT_DEBUG: '1', DEPOT_PARTNER: '/acme' },
});
