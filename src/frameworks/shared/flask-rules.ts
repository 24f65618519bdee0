import type { Method } from '../../model/route.ts';
import type { Guard, Router } from '../../resolve/router.ts';
import type { ClassValue, GivenValue, Value } from '../../resolve/value.ts';
import type { Host, LibraryCall, Template } from '../framework.ts';
import {
  argument,
  handlerName,
  hasBase,
  isNothing,
  listedDecorators,
  namedMethods,
  viewMethods,
  wrappers,
} from './python-handlers.ts';

/** Methods of a class that Flask's `MethodView` dispatches to. */
const VIEW_METHODS = new Set(['get', 'post', 'head', 'options', 'delete', 'put', 'trace', 'patch']);

/** `<name>`, `<converter(arguments):name>`, and `<path:name>`, which takes all that remains. */
export function flaskTemplates(raw: string): readonly Template[] {
  let catchAll: string | undefined;
  const path = raw.replace(
    /<(?:([a-zA-Z_]\w*)(?:\((?:.*?)\))?:)?([a-zA-Z_]\w*)>/g,
    (_match, converter: string | undefined, name: string) => {
      if (converter === 'path') catchAll = name;
      return `{${name}}`;
    },
  );
  return [catchAll !== undefined && path.endsWith(`{${catchAll}}`) ? { path, catchAll } : { path }];
}

/** `View.as_view('name')` stays what it is until a rule takes it. */
export function viewTerm({ symbol, args, site, receiver }: LibraryCall): Value {
  return { kind: 'term', symbol, args, site, ...(receiver === undefined ? {} : { receiver }) };
}

/** A class-based view, and what its makers wrapped around it. */
interface View {
  readonly type: ClassValue;
  readonly guards: readonly Guard[];
}

/** The class behind `X.as_view('x')`, also when a decorator was called on it. */
function viewOf(value: Value, host: Host): View | undefined {
  const forced = host.force(value);
  if (forced.kind === 'class') return { type: forced, guards: [] };
  if (forced.kind === 'function') {
    for (const decoration of host.decorationsOf(forced)) {
      const term = host.force(decoration.value);
      // `@functools.wraps(view)` gives the wrapper the view's methods.
      const wrapped =
        term.kind === 'term' && term.symbol === 'functools.wraps' ? term.args?.positional[0] : undefined;
      const view = wrapped === undefined ? undefined : viewOf(wrapped.value, host);
      if (view !== undefined) return view;
    }
    return undefined;
  }
  if (forced.kind !== 'term') return undefined;
  const receiver = forced.receiver === undefined ? undefined : host.force(forced.receiver);
  if (receiver?.kind === 'class')
    return forced.symbol.endsWith('.as_view') ? { type: receiver, guards: [] } : undefined;
  const [inner] = forced.args?.positional ?? [];
  const view = inner === undefined ? undefined : viewOf(inner.value, host);
  return view === undefined
    ? undefined
    : { ...view, guards: [...host.guardNames([{ value: forced, written: '' }]), ...view.guards] };
}

/** Registers a rule for a function or a class-based view, as `add_url_rule` does. */
export function registerRule(
  router: Router,
  handler: GivenValue | undefined,
  methods: Value | undefined,
  call: LibraryCall,
  host: Host,
): void {
  const path = argument(call, 0, 'rule')?.value ?? '';
  if (isReadByItself(router, path, host)) {
    host.unresolved(
      'what its path means is up to what the blueprint is registered with (`make_setup_state`)',
      {
        site: call.site,
      },
    );
    return;
  }
  const named = methods === undefined || isNothing(methods, host) ? undefined : namedMethods(methods, host);
  if (methods !== undefined && !isNothing(methods, host) && named === undefined) {
    host.unresolved('its methods are not known', { router, path, site: call.site });
    return;
  }
  const view = handler === undefined ? undefined : viewOf(handler.value, host);
  if (view !== undefined) {
    registerView(router, path, view, named, call.site, host);
    return;
  }
  const value = handler === undefined ? undefined : host.force(handler.value);
  if (named === undefined && value?.kind === 'unknown') {
    host.unresolved(`its methods are those of a view that is not known: ${value.why}`, {
      router,
      path,
      site: call.site,
    });
    return;
  }
  const redirects = argument(call, undefined, 'redirect_to') !== undefined;
  host.route(router, {
    methods: named ?? functionMethods(value, host),
    path,
    handler: nameOf(handler, call, host),
    guards: wrappers(value, host),
    site: call.site,
    ...(redirects ? { nature: 'redirect' } : {}),
  });
}

/** A path that does not begin at the prefix (`!/about`), of a blueprint that reads paths in its own way. */
function isReadByItself(router: Router, path: Value | string, host: Host): boolean {
  if (host.override(router, 'make_setup_state') === undefined) return false;
  const texts = typeof path === 'string' ? [{ text: path }] : host.texts(path);
  return texts.some(({ text }) => !text.startsWith('/'));
}

/** A function may carry its methods (`view.methods = […]`); without, it answers GET. */
function functionMethods(value: Value | undefined, host: Host): readonly Method[] {
  const own = value?.kind === 'function' ? host.member(value, 'methods') : undefined;
  const named = own === undefined || host.force(own).kind !== 'list' ? undefined : namedMethods(own, host);
  return named ?? ['GET'];
}

function nameOf(handler: GivenValue | undefined, call: LibraryCall, host: Host): string {
  if (handler !== undefined) return handlerName(handler, host);
  const endpoint = argument(call, 1, 'endpoint');
  return (endpoint === undefined ? undefined : host.text(endpoint.value)) ?? '(none)';
}

/** Registers a class-based view: by its methods, or those that the rule or the class names. */
export function registerView(
  router: Router,
  path: Value | string,
  view: View,
  named: readonly Method[] | undefined,
  site: LibraryCall['site'],
  host: Host,
): void {
  const { type } = view;
  const guards = [...view.guards, ...listedDecorators(type, 'decorators', host)];
  const own = host.force(host.member(type, 'methods'));
  const wanted = named ?? (own.kind === 'list' ? namedMethods(own, host) : undefined);
  // A method that the standard list does not know is one where the rule names it (`QUERY`).
  const names = new Set([...VIEW_METHODS, ...(wanted ?? []).map((method) => method.toLowerCase())]);
  const members = viewMethods(type, host, names);
  const dispatches =
    members.length > 0 || hasBase(type, host, (symbol) => /\b(?:MethodView|Resource)$/.test(symbol));
  if (!dispatches) {
    host.route(router, { methods: wanted ?? ['GET'], path, handler: type.name, guards, site });
    return;
  }
  if (members.length === 0) host.unresolved(`no method of ${type.name} is known`, { router, path, site });
  for (const member of members) {
    if (wanted !== undefined && !wanted.includes(member.method)) continue;
    host.route(router, {
      methods: [member.method],
      path,
      handler: member.handler,
      guards: [...guards, ...member.guards],
      site,
    });
  }
}
