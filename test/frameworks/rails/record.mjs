#!/usr/bin/env node
/** `npm run truth -- rails` */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { recordRuby } from '../record-ruby.mjs';

recordRuby({
  here: dirname(fileURLToPath(import.meta.url)),
  title: 'Ruby on Rails',
  version: 'require "rails"; puts Rails.version',
  says: 'from the route sets of',
  leavesOut: 'the suffix of the format, and applications of Rack that have no routes to list',
  env: { LIGHTHOUSE_SECRET: 'hidden' },
});
