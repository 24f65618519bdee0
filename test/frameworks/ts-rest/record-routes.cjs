// Prints `METHOD /path` of every route of the three servers that the app makes.
require('ts-node/register/transpile-only');
require('reflect-metadata');

const braces = (path) => path.replace(/:(\w+)/g, '{$1}');
// Express and Nest answer a path with and without a slash at its end.
const plain = (path) => braces(path).replace(/(.)\/$/, '$1');

function walk(stack, prefix) {
  for (const layer of stack) {
    if (layer.handle?.stack !== undefined && layer.route === undefined) {
      const below = layer.regexp.source.replace(/^\^|\\\/\?\(\?=\\\/\|\$\)$/g, '').replaceAll('\\/', '/');
      walk(layer.handle.stack, prefix + below);
    } else if (layer.route !== undefined) {
      for (const verb of Object.keys(layer.route.methods))
        console.log(verb.toUpperCase(), plain(prefix + layer.route.path));
    }
  }
}

(async () => {
  walk(require('./src/docks.ts').app._router.stack, '');
  const seen = (method, url) => {
    for (const one of [method].flat()) if (one !== 'HEAD') console.log(one, braces(url));
  };
  await (await require('./src/yard/server.ts').build(seen)).ready();
  const tower = await require('./src/tower/main.ts').bootstrap();
  walk(tower.getHttpServer()._events.request._router.stack, '');
  process.exit(0);
})();
