import type { Router } from '../../resolve/router.ts';
import { constant, type GivenValue, given, map, type Value } from '../../resolve/value.ts';
import type { Host, LibraryCall } from '../framework.ts';
import { below } from '../shared/options.ts';
import { methodOf, VERB_METHODS } from '../shared/verbs.ts';

/** `app.use([path], …layers)` of the server below. */
export function use(router: Router, args: readonly GivenValue[], host: Host): void {
  const [first, ...rest] = args;
  const path = first !== undefined && host.text(first.value) !== undefined ? first.value : undefined;
  for (const layer of path === undefined ? args : rest) {
    const child = host.routerOf(layer.value);
    if (child !== undefined) host.mount(router, path ?? '', child);
    else host.guard(router, host.guardNames([layer]), path === undefined ? {} : { path });
  }
}

/** The server below: what is registered on it stands beside the application, without its prefix. */
export function adapter(router: Router, name: string, call: LibraryCall, host: Host): Value | undefined {
  const method = VERB_METHODS.get(name);
  const app = router.parent;
  const { positional } = call.args;
  if (name === 'getInstance') return { kind: 'router', router };
  if (app === undefined) return undefined;
  if (name === 'use') use(app, positional, host);
  else if (method !== undefined && positional.length > 1 && positional[0] !== undefined)
    host.route(app, {
      methods: [method],
      path: positional[0].value,
      handler: host.handlerName(positional.at(-1)),
      guards: host.guardNames(positional.slice(1, -1)),
    });
  else if (name === 'route') declare(app, positional[0]?.value, host);
  else if (name === 'register') register(app, positional, host);
  else if (name === 'addHook') addHook(app, positional, host);
  else return undefined;
  return { kind: 'router', router };
}

/** `instance.route({ method, url, handler })` of Fastify. */
function declare(router: Router, options: Value | undefined, host: Host): void {
  const url = host.entry(options, 'url') ?? host.entry(options, 'path');
  const methods = (host.items(host.entry(options, 'method')) ?? []).flatMap(
    (one) => methodOf(host.text(one) ?? '') ?? [],
  );
  const handler = host.entry(options, 'handler');
  if (url !== undefined && methods.length > 0)
    host.route(router, {
      methods,
      path: url,
      handler: host.handlerName(handler === undefined ? undefined : { value: handler, written: 'handler' }),
    });
  else host.unresolved('the options of a route are not known', { router });
}

/** `app.register(plugin, { prefix })` where the server below is Fastify: beside the global prefix. */
export function register(router: Router, [plugin, options]: readonly GivenValue[], host: Host): void {
  for (const one of plugin === undefined ? [] : host.alternatives(plugin.value)) {
    const isShared = one.kind === 'term' && one.symbol.startsWith('fastify-plugin');
    const inner = isShared ? one.args?.positional[0]?.value : one;
    const prefix = (isShared ? undefined : host.entry(options?.value, 'prefix')) ?? constant('');
    if (inner !== undefined && host.isFunction(inner)) {
      const group = host.router('plugin').router;
      host.mount(router, prefix, group);
      host.call(inner, given(host.router('adapter', { parent: group }), options?.value ?? map()));
    } else if (one.kind !== 'term' || !SILENT.test(one.symbol))
      host.unresolved('a plugin of the server below may register routes', { router, path: below(prefix) });
  }
}

/** Plugins of Fastify's own libraries add no operation. */
const SILENT = /^(?:@scalar\/|@fastify\/|fastify-)/;

/** Hooks that may refuse a request run before all routes. */
function addHook(router: Router, [name, handler]: readonly GivenValue[], host: Host): void {
  const text = host.text(name?.value) ?? '';
  if (handler !== undefined && /^(?:onRequest|preParsing|preValidation|preHandler)$/.test(text))
    host.guard(router, host.guardNames([handler]), { whole: true });
}
