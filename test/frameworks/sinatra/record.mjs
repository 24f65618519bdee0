#!/usr/bin/env node
/** `npm run truth -- sinatra` */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { recordRuby } from '../record-ruby.mjs';

recordRuby({
  here: dirname(fileURLToPath(import.meta.url)),
  title: 'Sinatra',
  version: 'require "sinatra/base"; puts Sinatra::VERSION',
  says: 'from the routes of the classes that config.ru runs, by',
  leavesOut: 'implicit HEAD; regular expressions are written as they are',
});
