import { createRequire } from 'node:module';

const polka = createRequire(`${process.cwd()}/`)('polka');
const patterns = new WeakMap();
const base = Object.getPrototypeOf(Object.getPrototypeOf(polka()));
const { add } = base;

/** Trouter keeps parsed patterns: what is added is noted as it is written. */
base.add = function noted(method, pattern, ...handlers) {
  patterns.set(this, [...(patterns.get(this) ?? []), [method, pattern]]);
  return add.call(this, method, pattern, ...handlers);
};
const own = Object.getPrototypeOf(polka());

function templates(path) {
  if (path.endsWith('?'))
    return [...templates(path.slice(0, -1)), ...templates(path.replace(/\/:[^/]*$/, ''))];
  const template = path
    .replace(/:(\w+)/g, '{$1}')
    .replace('*', '{wildcard}')
    .replace(/\/{2,}/g, '/');
  return [template.replace(/(.)\/$/, '$1') || '/'];
}

function print(prefix, app) {
  for (const [method, pattern] of patterns.get(app) ?? [])
    for (const template of templates(`${prefix}/${pattern.replace(/^\//, '')}`))
      console.log(`${method === '*' ? 'ANY' : method} ${template}`);
  for (const [at, child] of Object.entries(app.apps)) print(`${prefix}/${at.replace(/^\//, '')}`, child);
}

own.listen = function listen() {
  print('', this);
  process.exit(0);
};
