// Loaded before the app: prints what the router of the HTTP server holds once Nest has explored all controllers, then ends.
const { createRequire } = require('node:module');
const { join } = require('node:path');

const fromApp = createRequire(join(process.cwd(), 'package.json'));
const { NestApplication } = fromApp('@nestjs/core/nest-application');

NestApplication.prototype.listen = async function listen() {
  await this.init();
  const lines = new Set();
  for (const { route } of this.getHttpAdapter().getInstance().router.stack) {
    if (route === undefined) continue;
    const methods = Object.keys(route.methods);
    // `all` registers every verb that there is.
    const names = methods.length > 10 || route.methods._all ? ['ANY'] : methods;
    for (const path of [route.path].flat()) {
      for (const template of templates(path))
        for (const name of names) lines.add(`${name.toUpperCase()} ${template}`);
    }
  }
  for (const line of lines) console.log(line);
  process.exit(0);
};

/** Express 5's patterns as OpenAPI templates: `:id`, `*rest`, `{/:optional}`. */
function templates(path) {
  const optional = /\{([^{}]*)\}/.exec(path);
  if (optional !== null)
    return [path.replace(optional[0], ''), path.replace(optional[0], optional[1])].flatMap(templates);
  const template = path.replace(/[:*](\w+)/g, '{$1}').replace(/(.)\/$/, '$1');
  return [template === '' ? '/' : template];
}
