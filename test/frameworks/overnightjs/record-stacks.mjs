// Walks the stack of the application that the app's server holds, and prints `METHOD /path` of every route.
import { register } from 'tsx/esm/api';

register();
const { bakery } = await import('./src/bakery.ts');

function walk(stack, prefix) {
  for (const layer of stack) {
    if (layer.handle.stack !== undefined && layer.route === undefined) {
      const below = layer.regexp.source.replace(/^\^|\\\/\?\(\?=\\\/\|\$\)$/g, '').replaceAll('\\/', '/');
      walk(layer.handle.stack, prefix + below);
    } else if (typeof layer.route?.path === 'string') {
      const { path, methods } = layer.route;
      const template = `${prefix}${path}`.replace(/:(\w+)(?:\([^)]*\))?/g, '{$1}').replace(/(.)\/$/, '$1');
      const verbs = methods._all ? ['ANY'] : Object.keys(methods);
      const templates = template.endsWith('?')
        ? [template.replace(/\/[^/]*$/, ''), template.slice(0, -1)]
        : [template];
      for (const verb of verbs) for (const one of templates) console.log(verb.toUpperCase(), one);
    }
  }
}

walk(bakery.app._router.stack, '');
process.exit(0);
