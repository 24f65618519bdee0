#!/usr/bin/env node
/** Records what servers that ogen writes answer: `npm run truth -- ogen`. */
import { recordGo } from '../record-go.mjs';

recordGo({
  here: import.meta.dirname,
  title: 'ogen',
  module: 'github.com/ogen-go/ogen',
  before: [['go', 'generate', './...']],
  says: 'by asking for every operation, with servers that the generator writes, of',
  leavesOut: 'what is answered with 501 Not Implemented',
});
