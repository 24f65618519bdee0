#!/usr/bin/env node
/** Records what Echo holds: `npm run truth -- echo`. */
import { recordGo } from '../record-go.mjs';

recordGo({
  here: import.meta.dirname,
  title: 'Echo',
  module: 'github.com/labstack/echo/v4',
  says: 'from Echo.Routes of',
  leavesOut: 'static files, answers to what is not found; a path that answers every method of Echo is ANY',
  env: { QUAY_DRILLS: 'on', QUAY_OWNER: '/acme' },
});
