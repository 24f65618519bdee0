import { subscribe } from 'node:diagnostics_channel';

const ALL = 6;
const seen = new Map();

/** find-my-way's patterns as OpenAPI templates. */
function templates(url) {
  if (/\?$/.test(url))
    return [...templates(url.replace(/\?$/, '')), ...templates(url.replace(/\/:[^/]*$/, '') || '/')];
  const path = url
    .replaceAll('::', '\u0001')
    .replace(/:([A-Za-z0-9_]+)(\([^/]*?\))?/g, '{$1}')
    .replace('*', '{wildcard}')
    .replaceAll('\u0001', ':');
  return [path];
}

subscribe('fastify.initialization', ({ fastify }) => {
  fastify.addHook('onRoute', ({ method, url, routePath, prefix, handler, schema }) => {
    // Static files and preflights of the libraries.
    if (schema?.hide === true) return;
    // The root of a prefix answers with and without a slash: one operation.
    if (prefix !== '' && routePath === '/' && url.endsWith('/')) return;
    const methods = [method].flat();
    // A HEAD that Fastify adds to a GET shares its handler.
    if (methods.length === 1 && methods[0] === 'HEAD' && seen.get(url) === handler) return;
    if (methods.includes('GET')) seen.set(url, handler);
    for (const template of templates(url))
      for (const name of methods.length > ALL ? ['ANY'] : methods) console.log(`${name} ${template}`);
  });
  fastify.addHook('onListen', () => process.exit(0));
});
