import { pathToFileURL } from 'node:url';

/** What an instance asks to listen where there is no Bun. */
const { WebStandardAdapter } = await import(
  pathToFileURL(`${process.cwd()}/node_modules/elysia/dist/adapter/web-standard/index.mjs`).href
);

function templates(path) {
  if (/\/:\w+\?$/.test(path)) return [path.slice(0, -1), path.replace(/\/:\w+\?$/, '')].flatMap(templates);
  return [
    path
      .replace(/:(\w+)/g, '{$1}')
      .replace('*', '{wildcard}')
      .replace(/(.)\/$/, '$1') || '/',
  ];
}

/** What plugins of a library answer is no route of the service. */
const OF_A_LIBRARY = /^\/(?:manual|pictures)\b/;

WebStandardAdapter.listen = (app) => async () => {
  await app.modules;
  for (const { method, path } of app.routes.filter((route) => !OF_A_LIBRARY.test(route.path)))
    for (const template of templates(path)) console.log(`${method === 'ALL' ? 'ANY' : method} ${template}`);
  process.exit(0);
};
