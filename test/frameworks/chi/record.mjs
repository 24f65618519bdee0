#!/usr/bin/env node
/** Records what chi holds: `npm run truth -- chi`. */
import { recordGo } from '../record-go.mjs';

recordGo({
  here: import.meta.dirname,
  title: 'chi',
  module: 'github.com/go-chi/chi/v5',
  says: 'with chi.Walk from the router of',
  leavesOut: 'static files; a path that answers every method is ANY',
  env: { ORCHARD_LAB: '1', ORCHARD_PARTNER: '/acme' },
});
