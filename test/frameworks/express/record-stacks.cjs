/**
 * Preloaded into an app: remembers the paths under which routers are mounted, which Express 5 keeps only as matchers,
 * and prints all routes of the application that an HTTP server is made for, then ends.
 */
const http = require('node:http');
const { createRequire } = require('node:module');
const { join } = require('node:path');

const express = createRequire(join(process.cwd(), 'package.json'))('express');

/** Paths of a layer, by layer. */
const paths = new WeakMap();
/** The application that a `mounted_app` function stands for: the n-th of its parent. */
const children = new WeakMap();

const isFour = typeof express.Router.prototype?.use !== 'function';
const prototype = isFour ? express.Router : express.Router.prototype;
const { use } = prototype;
prototype.use = function (first, ...rest) {
  const before = this.stack.length;
  const result = use.call(this, first, ...rest);
  const isPath =
    typeof first !== 'function' && !(Array.isArray(first) && typeof first.flat(9)[0] === 'function');
  for (const layer of this.stack.slice(before)) paths.set(layer, isPath ? [first].flat(9) : ['/']);
  return result;
};

const useOfApplication = express.application.use;
express.application.use = function (...args) {
  const apps = args.flat(9).filter((each) => typeof each === 'function' && each.handle && each.set);
  children.set(this, [...(children.get(this) ?? []), ...apps]);
  return useOfApplication.apply(this, args);
};

http.createServer = (application) => ({
  listen() {
    walkApplication(application, '');
    process.exit(0);
  },
});

function walkApplication(app, prefix) {
  const mounted = [...(children.get(app) ?? [])];
  const router = app._router ?? app.router;
  walk(router.stack, prefix, () => mounted.shift());
}

function walk(stack, prefix, nextApplication) {
  for (const layer of stack) {
    if (layer.route) {
      for (const path of [layer.route.path].flat(9)) print(layer.route, prefix, path);
      continue;
    }
    const below = (paths.get(layer) ?? ['/']).map((path) => joined(prefix, path));
    if (layer.name === 'mounted_app') {
      const app = nextApplication();
      for (const path of below) walkApplication(app, path);
    } else if (layer.handle?.stack) {
      for (const path of below) walk(layer.handle.stack, path);
    }
  }
}

/** What regular expressions of the apps may take: those are printed that Express would answer. */
const CANDIDATES = [
  '/lot-{var}',
  '/{var}/shelves/{shelf}',
  '/north/shelves/{shelf}',
  '/south/shelves/{shelf}',
  '/pallets',
  '/pallets/{var}',
  '/pallets/{var}/{var2}',
];

function answered(expression) {
  const found = CANDIDATES.filter((each) => expression.test(each.replace(/\{\w+\}/g, '7')));
  return found.length === 0 ? [` ${expression}`] : found;
}

function print(route, prefix, path) {
  const shown =
    path instanceof RegExp
      ? answered(path).map((each) => `${templates(prefix)[0]}${each}`)
      : templates(joined(prefix, path));
  for (const template of shown) {
    for (const method of methodsOf(route)) process.stdout.write(`${method} ${template}\n`);
  }
}

/** `.all()` beside verbs runs before them; alone it answers every method. */
function methodsOf(route) {
  const verbs = Object.keys(route.methods).filter((each) => each !== '_all');
  const isEvery = verbs.length === 0 || verbs.length >= http.METHODS.length - 2;
  return isEvery ? ['ANY'] : verbs.map((each) => each.toUpperCase());
}

function joined(prefix, path) {
  if (path === '/' || path === '') return prefix === '' ? '/' : prefix;
  return `${prefix === '/' ? '' : prefix}${/^[/*{]/.test(path) ? '' : '/'}${path}`;
}

/** OpenAPI templates of a path of either Express. Optional parts give two. */
function templates(path) {
  return (isFour ? ofFour(path) : ofFive(path)).map((each) =>
    each.length > 1 ? each.replace(/\/$/, '') : each || '/',
  );
}

/** Express 4: `:a`, `:a?`, `:a(\\d+)`, `*`, which has no name. */
function ofFour(path) {
  const optional = /\/:(\w+)(?:\([^)]*\))?\?/.exec(path);
  if (optional) {
    const [whole] = optional;
    const before = path.slice(0, optional.index);
    const after = path.slice(optional.index + whole.length);
    return [...ofFour(before + after), ...ofFour(before + whole.slice(0, -1) + after)];
  }
  const plain = path.replace(/:(\w+)(?:\([^)]*\))?/g, '{$1}').replace(/\*/g, '{wildcard}');
  return [plain.startsWith('/') ? plain : `/${plain}`];
}

/** Express 5: `:a`, `*a`, `{optional}`; an optional wildcard (`{*a}`) takes all that is left, be it nothing. */
function ofFive(whole) {
  const path = whole.replace(/\{(\*\w+)\}/g, '$1');
  const group = /\{([^{}]*)\}/.exec(path);
  if (group) {
    const before = path.slice(0, group.index);
    const after = path.slice(group.index + group[0].length);
    return [...ofFive(before + after), ...ofFive(before + group[1] + after)];
  }
  return [
    path
      .replace(/[:*](\w+)/g, '\u0001$1\u0002')
      .replaceAll('\u0001', '{')
      .replaceAll('\u0002', '}'),
  ];
}
