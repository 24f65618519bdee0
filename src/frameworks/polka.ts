import type { Router } from '../resolve/router.ts';
import { constant, type GivenValue, type Value } from '../resolve/value.ts';
import type { Framework, Host } from './framework.ts';
import { below } from './shared/options.ts';
import { pathToRegexpTemplates } from './shared/path-to-regexp.ts';
import { methodOf, VERB_METHODS } from './shared/verbs.ts';

/** Polka 0.5: patterns of regexparam, applications below a first segment; middleware runs before every route. */
export const polka: Framework = {
  id: 'polka',
  title: 'Polka',
  languages: ['javascript'],
  docs: 'https://github.com/lukeed/polka#api',
  ignoresCase: true,
  packages: ['polka', '@polka/core'],
  harmless: ['@polka/*', 'http.*', 'https.*'],
  calls: { polka: (_call, host) => host.router('app') },
  method(router, name, call, host) {
    const args = call.args.positional;
    if (name === 'use') return use(router, args, host);
    if (name === 'listen') return { kind: 'router', router };
    const [verb, ...rest] = name === 'add' ? args : [{ value: constant(name), written: name }, ...args];
    const word = host.text(verb?.value);
    const method =
      name === 'add' ? methodOf(word ?? '') : word === 'del' ? undefined : VERB_METHODS.get(name);
    const [path, ...handlers] = rest;
    if (method === undefined || path === undefined || handlers.length === 0) return undefined;
    host.route(router, {
      methods: [method],
      path: path.value,
      handler: host.handlerName(handlers.at(-1)),
      guards: host.guardNames(handlers.slice(0, -1)),
    });
    return { kind: 'router', router };
  },
  member: (router, name) => (name === 'handler' ? { kind: 'router', router } : undefined),
  path: (raw) => pathToRegexpTemplates(raw).map((template) => ({ ...template })),
};

/** `use([base], …layers)`: middleware of an application runs before all of its routes. */
function use(router: Router, args: readonly GivenValue[], host: Host): Value {
  const first = host.force(args[0]?.value ?? constant(null));
  const isBase = (first.kind === 'constant' && typeof first.value === 'string') || first.kind === 'text';
  const path = isBase ? first : undefined;
  for (const layer of isBase ? args.slice(1) : args) {
    const value = host.force(layer.value);
    const child = host.routerOf(value);
    if (child !== undefined) host.mount(router, path ?? '/', child);
    else if (value.kind === 'term' && /^(?:sirv|serve-static)\b/.test(value.symbol))
      host.route(router, {
        methods: ['GET'],
        path: path ?? '/',
        handler: host.nameOf(layer),
        nature: 'static',
      });
    else if (value.kind === 'unknown' && path !== undefined)
      host.unresolved(`what is mounted here is not known: ${value.why}`, {
        router,
        path: below(path),
        mounts: true,
      });
    else if (value.kind !== 'constant')
      host.guard(router, host.guardNames([layer]), { whole: true, ...(path === undefined ? {} : { path }) });
  }
  return { kind: 'router', router };
}
