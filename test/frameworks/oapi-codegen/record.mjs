#!/usr/bin/env node
/** Records what echo, gin and chi hold of servers that oapi-codegen writes: `npm run truth -- oapi-codegen`. */
import { recordGo } from '../record-go.mjs';

recordGo({
  here: import.meta.dirname,
  title: 'oapi-codegen',
  module: 'github.com/oapi-codegen/runtime',
  before: [
    ['make', 'wire'],
    ['go', 'generate', './...'],
  ],
  says: 'from the routers of echo, gin and chi, with servers that its generator writes and the runtime of',
  leavesOut: 'operations that are answered with 501 Not Implemented',
});
