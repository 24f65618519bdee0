import type { Router } from '../resolve/router.ts';
import { constant, type GivenValue, given, type Value } from '../resolve/value.ts';
import type { Framework, Host, LibraryCall } from './framework.ts';
import { bracePath } from './shared/colon-paths.ts';
import { GO_HANDLERS, placeOf, routersIn, topOf } from './shared/go-handlers.ts';
import { CAPITALISED_VERBS, methodsNamed, natureOf } from './shared/go-verbs.ts';

const PACKAGES = ['github.com/go-chi/chi', 'github.com/go-chi/chi/v4', 'github.com/go-chi/chi/v5'];
const make = (_call: LibraryCall, host: Host): Value => host.router('app');

/** chi: routers are mounted into routers; `Group` and `With` are views with more middleware. */
export const chi: Framework = {
  id: 'chi',
  title: 'chi',
  languages: ['go'],
  docs: 'https://go-chi.io/#/pages/routing',
  packages: PACKAGES,
  registering: PACKAGES.flatMap((name) => [
    `${name}.NewRouter`,
    `${name}.NewMux`,
    `${name}.Router`,
    `${name}.Mux`,
    `${name}.Routes`,
  ]),
  ...GO_HANDLERS,
  harmless: ['net/http.*', 'github.com/go-chi/*', 'golang.org/x/net/*'],
  calls: Object.fromEntries(
    PACKAGES.flatMap((name) => [
      [`${name}.NewRouter`, make],
      [`${name}.NewMux`, make],
    ]),
  ),
  method(router, name, call, host) {
    const [first, second, third] = call.args.positional;
    const verb = CAPITALISED_VERBS.get(name);
    if (verb !== undefined) return answer(router, [verb], first, second, host);
    switch (name) {
      case 'Method':
      case 'MethodFunc':
        return answer(router, methodsNamed(first?.value, host), second, third, host);
      case 'Handle':
      case 'HandleFunc':
        return handle(router, first, second, host);
      case 'Route':
        return nested(router, first?.value ?? constant('/'), second?.value, host);
      case 'Group':
        return nested(router, constant(''), first?.value, host);
      case 'With':
        return view(router, call, host);
      case 'Mount':
        return mount(router, first?.value ?? constant('/'), second, host);
      case 'Use':
        host.guard(router, host.guardNames(call.args.positional));
        return constant(undefined);
      default:
        return constant(undefined);
    }
  },
  path: bracePath,
};

type Methods = ReturnType<typeof methodsNamed>;

function answer(
  router: Router,
  methods: Methods,
  path: GivenValue | undefined,
  handler: GivenValue | undefined,
  host: Host,
): Value {
  if (path === undefined) return constant(undefined);
  if (methods === undefined) host.unresolved('its method is not known', { router, path: path.value });
  else
    host.route(router, {
      methods,
      path: path.value,
      handler: host.handlerName(handler),
      nature: natureOf(handler?.value, host),
    });
  return constant(undefined);
}

/** `Handle` may be given another router; since Go 1.22 its pattern may name the method. */
function handle(
  router: Router,
  path: GivenValue | undefined,
  handler: GivenValue | undefined,
  host: Host,
): Value {
  const inner = path === undefined ? [] : routersIn(handler?.value, router, host);
  if (path !== undefined && inner.length > 0) {
    // Only `Mount` takes away what leads to it; a router of chi goes on where the one that called it was mounted.
    const isBelow = host.text(path.value)?.endsWith('*') === true;
    for (const child of inner) {
      const isWhole = isBelow && child.stripped === undefined && seesWhole(child.router, handler, host);
      const at = placeOf(child, path.value, isBelow ? constant('') : path.value, host);
      host.mount(isWhole ? topOf(router) : router, at, child.router);
    }
    return constant(undefined);
  }
  const text = host.text(path?.value);
  const space = text?.indexOf(' ') ?? -1;
  if (text === undefined || space < 0) return answer(router, ['ANY'], path, handler, host);
  const methods = methodsNamed(constant(text.slice(0, space)), host);
  return answer(
    router,
    methods,
    { value: constant(text.slice(space + 1).trim()), written: '' },
    handler,
    host,
  );
}

/** A router of another library, or of chi behind a handler that makes it forget how it was reached. */
function seesWhole(child: Router, handler: GivenValue | undefined, host: Host): boolean {
  if (child.framework !== 'chi') return true;
  return (
    handler !== undefined &&
    host
      .alternatives(handler.value)
      .some((one) => one.kind === 'function' && one.node.body.mentions().has('RouteCtxKey'))
  );
}

function nested(router: Router, path: Value, block: Value | undefined, host: Host): Value {
  const made = host.router('group', { parent: router });
  host.mount(router, path, made.router);
  if (block !== undefined) host.call(block, given(made));
  return made;
}

function view(router: Router, call: LibraryCall, host: Host): Value {
  const made = host.router('group', { parent: router });
  host.mount(router, '', made.router, { guards: host.guardNames(call.args.positional) });
  return made;
}

function mount(router: Router, path: Value, target: GivenValue | undefined, host: Host): Value {
  const inner = routersIn(target?.value, router, host);
  for (const child of inner) host.mount(router, placeOf(child, path, path, host), child.router);
  if (inner.length === 0 && isHandler(target, host))
    return answer(router, ['ANY'], { value: path, written: '' }, target, host);
  if (inner.length === 0) {
    const rest: Value = { kind: 'unknown', why: 'what is below', site: { file: '', line: 0 } };
    const text = host.text(path) ?? '';
    host.unresolved(`what is mounted here is not known: ${target?.written ?? 'nothing'}`, {
      router,
      path: { kind: 'text', parts: [text.replace(/\/$/, ''), rest] },
    });
  }
  return constant(undefined);
}

/** A handler of the repository's own, which may as well be mounted: `http.HandlerFunc(list)`. */
function isHandler(target: GivenValue | undefined, host: Host): boolean {
  const forced = target === undefined ? undefined : host.force(target.value);
  const known = forced?.kind === 'term' && forced.symbol === 'net/http.HandlerFunc' ? forced.args : undefined;
  return host.isFunction(known?.positional[0]?.value ?? forced);
}
