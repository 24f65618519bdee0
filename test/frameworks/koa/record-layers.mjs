import { createRequire } from 'node:module';

const require = createRequire(`${process.cwd()}/`);
const Koa = require('koa');
const ALL = 20;

/** path-to-regexp's patterns, as the app uses them, as OpenAPI templates. */
function templates(path) {
  const optional = /\{(\/:\w+)\}$/.exec(path);
  if (optional !== null)
    return [
      ...templates(path.replace(optional[0], '')),
      ...templates(path.replace(optional[0], optional[1])),
    ];
  const template = path.replace(/[:*](\w+)/g, '{$1}').replace(/\/{2,}/g, '/');
  return [template.replace(/(.)\/$/, '$1')];
}

function print(prefix, middleware) {
  for (const each of middleware) {
    if (each.mounted !== undefined) {
      const { app } = each.mounted;
      print(prefix + each.mounted.prefix, app.middleware ?? [app]);
    } else if (each.composed !== undefined) print(prefix, each.composed);
    else if (each.router !== undefined) {
      for (const { methods, path } of each.router.stack) {
        if (methods.length === 0) continue;
        const names =
          methods.length > ALL
            ? ['ANY']
            : methods.filter((name) => name !== 'HEAD' || !methods.includes('GET'));
        for (const template of templates(prefix + path))
          for (const name of names) console.log(`${name} ${template}`);
      }
    } else if (each.length === 1) console.log(`ANY ${prefix === '' ? '/' : prefix}`);
  }
}

Koa.prototype.listen = function listen() {
  print('', this.middleware);
  process.exit(0);
};
