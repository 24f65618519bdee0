import type { Guard, Router } from '../../resolve/router.ts';
import { constant, type Value } from '../../resolve/value.ts';
import type { Host } from '../framework.ts';

/** What serves a handler: functions and the struct of Go's own server. */
const SERVERS: readonly string[] = [
  'net/http.ListenAndServe',
  'net/http.ListenAndServeTLS',
  'net/http.Serve',
  'net/http.ServeTLS',
  'net/http.Server',
];

/** How routers that are `http.Handler`s are served, and hand requests to each other. */
export const GO_HANDLERS = {
  serves: SERVERS,
  dispatches: ['ServeHTTP'],
  strips: ['net/http.StripPrefix'],
} as const;

/** A router that a handler is, wraps or hands its requests to. */
export interface Inner {
  readonly router: Router;
  /** What is taken away from the path before it sees it. */
  readonly stripped?: Value;
}

const DISPATCHING: ReadonlySet<Value['kind']> = new Set(['instance', 'function', 'term']);

/** The routers in a handler that is registered on another one. A function that never hands a request on has none. */
export function routersIn(value: Value | undefined, outer: Router, host: Host): readonly Inner[] {
  if (value === undefined) return [];
  const isPlain = host
    .alternatives(value)
    .every((one) => one.kind === 'function' && !one.node.body.mentions().has('ServeHTTP'));
  const router = isPlain ? undefined : host.wrappedRouter(value);
  if (router !== undefined && router !== outer) {
    const stripped = strippedFrom(value, host);
    return [{ router, ...(stripped === undefined ? {} : { stripped }) }];
  }
  // A handler of the repository that keeps a router in a field or a variable:
  // `func (s *Server) ServeHTTP(w, r) { s.mux.ServeHTTP(w, r) }`.
  if (isPlain || !host.alternatives(value).some((one) => DISPATCHING.has(one.kind))) return [];
  return host
    .dispatchesOf(value)
    .filter((one) => one.router !== outer)
    .map(({ router, prefix }) => {
      const stripped = prefix ?? strippedFrom(value, host);
      return { router, ...(stripped === undefined ? {} : { stripped }) };
    });
}

/**
 * Where a router stands that is given the requests below a path of another one. What is taken away from them begins at the
 * server's root, so that it ends with the path where groups around the other router have the rest of it.
 *
 * @param path of the registration.
 * @param otherwise where it stands when nothing is taken away.
 */
export function placeOf({ stripped }: Inner, path: Value, otherwise: Value, host: Host): Value {
  if (stripped === undefined) return otherwise;
  const whole = host.text(stripped)?.replace(/\/$/, '');
  const own = host.text(path)?.replace(/\/?(?:\*\w*)?$/, '') ?? '';
  return own !== '' && whole?.endsWith(own) === true ? constant(own) : stripped;
}

/** How routers of other libraries take a handler of Go's own server: `gin.WrapH(h)`. */
const WRAPPERS =
  /^github\.com\/(?:gin-gonic\/gin\.WrapH|labstack\/echo(?:\/v\d)?\.WrapHandler|gofiber\/(?:fiber\/(?:v\d\/)?middleware\/)?adaptor(?:\/v\d)?\.HTTPHandler)$/;

/** The handler of Go's own server that a handler of another library wraps; any other one is itself. */
export function unwrapped(value: Value | undefined, host: Host): Value | undefined {
  const forced = value === undefined ? undefined : host.force(value);
  return forced?.kind === 'term' && WRAPPERS.test(forced.symbol) ? forced.args?.positional[0]?.value : value;
}

/**
 * Mounts the routers in a wrapped handler of Go's own server (`e.Any("/api/*", echo.WrapHandler(mux))`), which see the whole path
 * of the request unless something is taken away from it. False where there are none.
 */
export function handOver(
  router: Router,
  path: Value,
  handler: Value | undefined,
  guards: readonly Guard[],
  host: Host,
): boolean {
  const wrapped = unwrapped(handler, host);
  if (wrapped === handler) return false;
  const inner = routersIn(wrapped, router, host);
  for (const child of inner) {
    const at = placeOf(child, path, constant(''), host);
    host.mount(child.stripped === undefined ? topOf(router) : router, at, child.router, { guards });
  }
  return inner.length > 0;
}

/** The router that a group is of. */
export function topOf(router: Router): Router {
  return router.parent === undefined ? router : topOf(router.parent);
}

/** The prefix of `http.StripPrefix(prefix, …)`. */
function strippedFrom(value: Value, host: Host): Value | undefined {
  const forced = host.force(value);
  return forced.kind === 'term' && forced.symbol === 'net/http.StripPrefix'
    ? forced.args?.positional[0]?.value
    : undefined;
}
