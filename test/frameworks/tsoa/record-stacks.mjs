// Walks the stack of the application that the app exports, and prints `METHOD /path` of every route.

import { createRequire } from 'node:module';
import { register } from 'tsx/cjs/api';

register();
const { app } = createRequire(import.meta.url)('./src/server.ts');

function walk(stack, prefix) {
  for (const layer of stack) {
    if (layer.handle?.stack !== undefined) {
      const below = layer.regexp.source.replace(/^\^|\\\/\?\(\?=\\\/\|\$\)$/g, '').replaceAll('\\/', '/');
      walk(layer.handle.stack, prefix + below);
    } else if (layer.route !== undefined) {
      const template = `${prefix}${layer.route.path}`.replace(/:(\w+)/g, '{$1}').replace(/(.)\/$/, '$1');
      for (const verb of Object.keys(layer.route.methods)) console.log(verb.toUpperCase(), template);
    }
  }
}

walk(app._router.stack, '');
process.exit(0);
