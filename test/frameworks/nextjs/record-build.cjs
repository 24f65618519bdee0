// Run in the folder of a built application: prints `METHOD /path` of what the build serves. A process for each application,
// because Next.js leaves its environment behind.
const { createRequire } = require('node:module');
const { readFileSync } = require('node:fs');
const { join } = require('node:path');

const VERBS = ['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'DELETE', 'PATCH'];
const ASKED = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH'];

record(process.cwd()).then(() => process.exit(0));

async function record(folder) {
  const load = createRequire(join(folder, 'package.json'));
  const json = (path) => JSON.parse(readFileSync(join(folder, '.next', path), 'utf8'));
  const { basePath } = json('routes-manifest.json');
  load('next/dist/server/node-environment');
  for (const [entry, path] of Object.entries(json('app-path-routes-manifest.json'))) {
    if (!entry.endsWith('/route') || entry === '/favicon.ico/route') continue;
    const built = await load(join(folder, '.next/server', json('server/app-paths-manifest.json')[entry]));
    for (const verb of VERBS) if (built.routeModule.userland[verb] !== undefined) add(verb, basePath + path);
  }
  const pages = json('server/pages-manifest.json');
  for (const [path, file] of Object.entries(pages)) {
    if (!path.startsWith('/api/')) continue;
    const built = await load(join(folder, '.next/server', file));
    if (typeof built.default !== 'function') throw new Error(`${file} exports ${Object.keys(built).join()}`);
    const handler = built.default;
    const answered = [];
    for (const verb of ASKED) if (await answers(handler, verb)) answered.push(verb);
    for (const verb of answered.length === ASKED.length ? ['ANY'] : answered) add(verb, basePath + path);
  }
}

async function answers(handler, method) {
  let status = 200;
  const response = {
    setHeader: () => response,
    status(code) {
      status = code;
      return response;
    },
    set statusCode(code) {
      status = code;
    },
    json: () => undefined,
    end: () => undefined,
    send: () => undefined,
  };
  await handler({ method, url: '/', query: {}, headers: {} }, response);
  return status !== 405;
}

function add(verb, path) {
  const optional = /\/\[\[\.\.\.(\w+)\]\]$/.exec(path);
  const forms = optional === null ? [path] : [path.slice(0, optional.index), path];
  for (const form of forms) console.log(`${verb} ${form.replace(/\[?\[(?:\.\.\.)?(\w+)\]\]?/g, '{$1}')}`);
}
