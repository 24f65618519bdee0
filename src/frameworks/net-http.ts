import type { Guard, Router } from '../resolve/router.ts';
import { constant, type GivenValue, type Value } from '../resolve/value.ts';
import type { Framework, Host, LibraryCall } from './framework.ts';
import { bracePath } from './shared/colon-paths.ts';
import { GO_HANDLERS, routersIn } from './shared/go-handlers.ts';
import { isFileServer, methodsNamed } from './shared/go-verbs.ts';
import { HUMA, HUMA_CALLS } from './shared/huma.ts';
import { bundleMethod, bundleOn, ROUTEGROUP } from './shared/routegroup.ts';

/** Go's own ServeMux: a pattern may name the method; one that ends with a slash takes all below it. */
export const netHttp: Framework = {
  id: 'net-http',
  title: 'net/http',
  languages: ['go'],
  docs: 'https://pkg.go.dev/net/http#ServeMux',
  packages: [ROUTEGROUP, HUMA],
  // Every service imports net/http for its constants: only files that register are of interest.
  mentions: ['NewServeMux', 'ServeMux', 'http.HandleFunc', 'http.Handle'],
  ...GO_HANDLERS,
  harmless: [
    'net/http.*',
    'net/http/*',
    'golang.org/x/net/*',
    'github.com/rs/cors.*',
    `${ROUTEGROUP}.*`,
    `${HUMA}/*`,
    `${HUMA}.*`,
  ],
  calls: {
    'net/http.NewServeMux': (_call, host) => host.router('app'),
    'net/http.ServeMux': (_call, host) => host.router('app'),
    'net/http.HandleFunc': (call, host) => register(defaultMux(host), call, host),
    'net/http.Handle': (call, host) => register(defaultMux(host), call, host),
    [`${ROUTEGROUP}.New`]: bundleOn,
    [`${ROUTEGROUP}.Mount`]: bundleOn,
    ...HUMA_CALLS,
  },
  symbol: (symbol, host) =>
    symbol === 'net/http.DefaultServeMux' ? { kind: 'router', router: defaultMux(host) } : undefined,
  method(router, name, call, host) {
    if (router.kind === 'bundle') return bundleMethod(router, name, call, host, one);
    if (router.kind === 'huma') {
      if (name === 'UseMiddleware') host.guard(router, host.guardNames(call.args.positional));
      return constant(undefined);
    }
    if (name === 'Handle' || name === 'HandleFunc') return register(router, call, host);
    return constant(undefined);
  },
  path: bracePath,
};

function defaultMux(host: Host): Router {
  return host.state('default', () => {
    const { router } = host.router('app');
    // Go's server takes it where it is given no other.
    router.served = true;
    return router;
  });
}

function register(router: Router, call: LibraryCall, host: Host): Value {
  const [pattern, handler] = call.args.positional;
  if (pattern === undefined) return constant(undefined);
  for (const known of host.alternatives(pattern.value))
    one(router, { ...pattern, value: known }, handler, host);
  return constant(undefined);
}

function one(router: Router, pattern: GivenValue, handler: GivenValue | undefined, host: Host): void {
  const { methods, path } = split(pattern.value, host);
  const inner = routersIn(handler?.value, router, host);
  // What a prefix is stripped from sees the rest; any other mux sees the whole path.
  for (const child of inner) host.mount(router, child.stripped ?? constant(''), child.router);
  if (inner.length > 0) return;
  const text = host.text(path);
  const nature = isFileServer(handler?.value, host) ? 'static' : 'operation';
  const last = path.kind === 'text' ? path.parts.at(-1) : text;
  const isBelow = typeof last === 'string' && last.endsWith('/');
  const whole = isBelow ? host.concatenate([path, constant('{wildcard...}')]) : path;
  const { name, guards } = unwrapped(handler, host);
  host.route(router, {
    methods,
    path: whole,
    handler: name,
    guards: nature === 'static' ? [] : guards,
    nature,
  });
}

/** The functions around a handler, outermost first, and the handler inside: `logged(http.HandlerFunc(list))`. */
function unwrapped(
  handler: GivenValue | undefined,
  host: Host,
): { readonly name: string; readonly guards: readonly Guard[] } {
  const guards: Guard[] = [];
  for (let text = handler?.written ?? ''; ; ) {
    // `role("x")(h)`: what is called with the handler was itself made by a call.
    const made = /^([\w.]+)\([^()]*\)\((.+)\)$/s.exec(text);
    const call = made ?? /^([\w.]+)\((?:'[^']*', )?([\w.]+(?:\(.*\))*|\(inline\))\)$/s.exec(text);
    const [, name, inner] = call ?? [];
    if (name === undefined || inner === undefined) {
      return {
        name: guards.length === 0 ? host.handlerName(handler) : text.replace(/(?<=.)\(.*$/s, ''),
        guards,
      };
    }
    if (!/^http\.(?:HandlerFunc|StripPrefix)$/.test(name)) guards.push({ name });
    text = inner;
  }
}

/** `GET example.org/x` → the method and `/x`. Text whose beginning is not known is a path. */
function split(
  value: Value,
  host: Host,
): { readonly methods: NonNullable<ReturnType<typeof methodsNamed>>; readonly path: Value } {
  const parts = value.kind === 'text' ? value.parts : [host.text(value)];
  const [start] = parts;
  if (typeof start !== 'string') return { methods: ['ANY'], path: value };
  const match = /^(?:([A-Z]+)\s+)?([^/]*)(.*)$/s.exec(start);
  const methods = match?.[1] === undefined ? undefined : methodsNamed(constant(match[1]), host);
  const rest = `${match?.[3] ?? ''}`;
  return {
    methods: methods ?? ['ANY'],
    path: value.kind === 'text' ? { ...value, parts: [rest, ...value.parts.slice(1)] } : constant(rest),
  };
}
