// Walks the stacks of the two applications that the app exports, and prints `METHOD /path` of every route.
import express from 'express';
import { register } from 'tsx/esm/api';

// Express keeps no way from a layer to the application that was mounted there.
const { use } = express.application;
express.application.use = function (...args) {
  const result = use.apply(this, args);
  const inner = args.flat().find((arg) => arg?.handle !== undefined && arg?.set !== undefined);
  if (inner !== undefined) this._router.stack.at(-1).application = inner;
  return result;
};

register();
const { docks, pier } = await import('./src/pier.ts');

function walk(stack, prefix) {
  for (const layer of stack) {
    if (layer.application !== undefined) {
      const below = layer.regexp.source.replace(/^\^|\\\/\?\(\?=\\\/\|\$\)$/g, '').replaceAll('\\/', '/');
      walk(layer.application._router.stack, prefix + below);
    } else if (typeof layer.route?.path === 'string') {
      const { path, methods } = layer.route;
      const template = `${prefix}${path}`.replace(/:(\w+)(?:\([^)]*\))?/g, '{$1}').replace(/(.)\/$/, '$1');
      // What answers every method is registered under each of them.
      const verbs = methods.purge ? ['ANY'] : Object.keys(methods);
      for (const verb of verbs) console.log(verb.toUpperCase(), template);
    }
  }
}

walk(pier._router.stack, '');
walk(docks._router.stack, '');
process.exit(0);
