const ALL = 'ALL';
/** Pages of libraries, which are no operations. */
const PAGES = ['/orchard/description', '/orchard/pages'];
/** Hono's patterns as OpenAPI templates. */
function templates(path) {
  const optional = /^(.*)\/:(\w+)(\{[^}]*\})?\?$/.exec(path);
  if (optional !== null) return [...templates(optional[1] || '/'), ...templates(path.slice(0, -1))];
  return [path.replace(/:(\w+)(\{(?:[^{}]|\{[^}]*\})*\})?/g, '{$1}').replace('*', '{wildcard}')];
}

/** The module that starts servers is replaced by this. Middleware is what takes `next`. */
globalThis.printRoutes = (app) => {
  for (const { method, path, handler } of app.routes) {
    if (handler.length > 1 || PAGES.includes(path)) continue;
    for (const template of templates(path)) console.log(`${method === ALL ? 'ANY' : method} ${template}`);
  }
  process.exit(0);
};
