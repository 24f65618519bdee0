#!/usr/bin/env node
/** Records what gorilla/mux holds: `npm run truth -- gorilla-mux`. */
import { recordGo } from '../record-go.mjs';

recordGo({
  here: import.meta.dirname,
  title: 'gorilla/mux',
  module: 'github.com/gorilla/mux',
  says: 'with Router.Walk from the router of',
  leavesOut: 'static files; a route without methods is ANY',
  env: { ATTIC_GHOSTS: '1', ATTIC_OWNER: '/acme' },
});
