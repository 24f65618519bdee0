import type { Method, RouteNature } from '../../model/route.ts';
import type { Guard } from '../../resolve/router.ts';
import {
  type ClassValue,
  type Decoration,
  type GivenValue,
  NO_ARGUMENTS,
  type TermValue,
  type Value,
} from '../../resolve/value.ts';
import type { Host } from '../framework.ts';
import { defaultPermissions } from './django-settings.ts';
import { isGuardMixin, isLibraryPage, isNeutral, verbsOf } from './django-view-classes.ts';
import { namedMethods } from './python-handlers.ts';
import { methodOf } from './verbs.ts';

/** One method that a view answers. */
export interface Endpoint {
  readonly method: Method;
  readonly handler: string;
  readonly guards: readonly Guard[];
}

/** What a view of a URL table answers. */
export interface View {
  readonly endpoints: readonly Endpoint[];
  readonly nature: RouteNature;
  /** In words, why it may answer more. */
  readonly missing?: string;
}

/** Methods that Django's views know, in lower case, but those that it answers by itself. */
const VERB_NAMES = ['get', 'post', 'put', 'patch', 'delete', 'trace'] as const;

/** Decorators that say which methods a view answers. */
const METHOD_DECORATORS: Readonly<Record<string, readonly Method[]>> = {
  'django.views.decorators.http.require_GET': ['GET'],
  'django.views.decorators.http.require_POST': ['POST'],
  'django.views.decorators.http.require_safe': ['GET'],
};

/** Function views of libraries whose methods are known. */
const LIBRARY_VIEWS: Readonly<Record<string, readonly Method[]>> = {
  'rest_framework.authtoken.views.obtain_auth_token': ['POST'],
  'rest_framework_simplejwt.views.token_obtain_pair': ['POST'],
  'rest_framework_simplejwt.views.token_refresh': ['POST'],
  'rest_framework_simplejwt.views.token_verify': ['POST'],
  'django.views.i18n.set_language': ['POST'],
  'django.views.defaults.bad_request': ['ANY'],
  'django.views.defaults.permission_denied': ['ANY'],
  'django.views.defaults.page_not_found': ['ANY'],
  'django.views.defaults.server_error': ['ANY'],
  'django.contrib.sitemaps.views.index': ['GET'],
  'django.contrib.sitemaps.views.sitemap': ['GET'],
};

const NOTHING: View = { endpoints: [], nature: 'operation' };

/** Reads a view as a URL table names it: a function, `Class.as_view()`, either of them wrapped. */
export function viewOf(given: GivenValue, host: Host): View {
  const views = host.alternatives(given.value).map((value) => viewOfOne({ ...given, value }, host));
  const missing = views.find((view) => view.missing !== undefined)?.missing;
  return {
    endpoints: views.flatMap((view) => view.endpoints),
    nature: views[0]?.nature ?? 'operation',
    ...(missing === undefined ? {} : { missing }),
  };
}

function viewOfOne(given: GivenValue, host: Host): View {
  const value = host.force(given.value);
  switch (value.kind) {
    case 'function':
      return functionView(value, given, host);
    case 'term':
      return termView(value, given, host);
    case 'native':
    case 'method':
    case 'instance':
    case 'class':
      return operations(['ANY'], host.handlerName(given), []);
    default:
      return {
        ...NOTHING,
        missing: `its view is not known: ${value.kind === 'unknown' ? value.why : given.written}`,
      };
  }
}

function operations(methods: readonly Method[], handler: string, guards: readonly Guard[]): View {
  return { endpoints: methods.map((method) => ({ method, handler, guards })), nature: 'operation' };
}

function functionView(value: Extract<Value, { kind: 'function' }>, given: GivenValue, host: Host): View {
  const handler = host.handlerName(given);
  const decorations = allDecorations(value, host);
  const isApi = decorations.some((one) => symbolOf(one, host) === 'rest_framework.decorators.api_view');
  const methods = decorations.flatMap((one) => methodsOfDecorator(host.force(one.value), host) ?? []);
  // A function of the repository that was called with the view: `checked(views.list)`.
  const wrapper = given.written.includes('(') ? host.nameOf(given) : handler;
  const guards = [
    ...(wrapper === handler ? [] : [{ name: wrapper }]),
    ...decorations.flatMap((one) => guardsOfDecorator(one, host)),
  ];
  const permissions = decorations.some(
    (one) => symbolOf(one, host)?.endsWith('.permission_classes') === true,
  );
  return operations(
    methods.length > 0 ? methods : [isApi ? 'GET' : 'ANY'],
    handler,
    isApi && !permissions ? [...guards, ...defaultPermissions(host)] : guards,
  );
}

/** Decorators of a function, and of the one that it says to wrap. */
function allDecorations(value: Value, host: Host, depth = 0): readonly Decoration[] {
  const own = host.decorationsOf(value);
  const wrapped = own.flatMap((one) => {
    const term = host.force(one.value);
    return term.kind === 'term' && term.symbol === 'functools.wraps' ? (term.args?.positional ?? []) : [];
  });
  const [inner] = wrapped;
  return inner === undefined || depth > 5
    ? own
    : [...own, ...allDecorations(host.force(inner.value), host, depth + 1)];
}

function symbolOf(decoration: Decoration, host: Host): string | undefined {
  const value = host.force(decoration.value);
  return value.kind === 'term' ? value.symbol : undefined;
}

/** Methods that a decorator allows; undefined where it says nothing of them. */
function methodsOfDecorator(value: Value, host: Host): readonly Method[] | undefined {
  if (value.kind !== 'term') return undefined;
  const plain = Object.hasOwn(METHOD_DECORATORS, value.symbol) ? METHOD_DECORATORS[value.symbol] : undefined;
  if (plain !== undefined) return plain;
  const first =
    value.args?.positional[0] ??
    value.args?.named.get('request_method_list') ??
    value.args?.named.get('http_method_names');
  if (
    /^(?:django\.views\.decorators\.http\.require_http_methods|rest_framework\.decorators\.api_view)$/.test(
      value.symbol,
    )
  )
    return first === undefined ? undefined : namedMethods(first.value, host)?.filter(isNamed);
  return value.symbol === 'django.utils.decorators.method_decorator' && first !== undefined
    ? methodsOfDecorator(host.force(first.value), host)
    : undefined;
}

/** HEAD and OPTIONS are answered anyway. */
function isNamed(method: Method): boolean {
  return method !== 'HEAD' && method !== 'OPTIONS';
}

/** Guards that a decorator stands for: itself, what `method_decorator` makes fit, the permissions that it lists. */
export function guardsOfDecorator(decoration: Decoration, host: Host): readonly Guard[] {
  return guardsOf({ value: decoration.value, written: decoration.written }, host);
}

function guardsOf(given: GivenValue, host: Host): readonly Guard[] {
  const value = host.force(given.value);
  if (value.kind === 'list')
    return value.items.flatMap((item, at) =>
      guardsOf({ value: item, written: value.written?.[at] ?? '' }, host),
    );
  if (value.kind === 'term') {
    const [first] = value.args?.positional ?? [];
    if (value.symbol === 'django.utils.decorators.method_decorator')
      return first === undefined ? [] : guardsOf(first, host);
    if (value.symbol === 'rest_framework.decorators.permission_classes')
      return permissionNames(first?.value, host);
    if (isNeutral(value.symbol)) return [];
  }
  return value.kind === 'native' || value.kind === 'constant' ? [] : [{ name: host.nameOf(given) }];
}

/** Names of permission classes in a list; who allows all is none. */
export function permissionNames(value: Value | undefined, host: Host): readonly Guard[] {
  if (value === undefined) return [];
  return host.guardNames([{ value, written: '' }]).filter(({ name }) => !/(?:^|\.)AllowAny$/.test(name));
}

function termView(value: TermValue, given: GivenValue, host: Host): View {
  if (isLibraryPage(value.symbol))
    return { ...operations(['GET'], host.nameOf(given), []), nature: 'library-docs' };
  if (
    value.symbol === 'django.views.static.serve' ||
    value.symbol === 'django.contrib.staticfiles.views.serve'
  )
    return { ...operations(['GET'], 'serve', []), nature: 'static' };
  const known = Object.hasOwn(LIBRARY_VIEWS, value.symbol) ? LIBRARY_VIEWS[value.symbol] : undefined;
  if (known !== undefined) return operations(known, host.handlerName(given), []);
  if (value.symbol === 'as_view' || value.symbol.endsWith('.as_view')) return classView(value, host);
  // A consumer of Channels, and a table of them.
  if (value.symbol.endsWith('.as_asgi') || value.symbol === 'channels.routing.URLRouter')
    return { ...operations(['GET'], host.handlerName(given), []), nature: 'websocket' };
  const [wrapped] = value.args?.positional ?? [];
  if (wrapped !== undefined && isView(host.force(wrapped.value)))
    return wrappedView(value, wrapped, given, host);
  return { ...NOTHING, missing: `the library decides which methods ${value.symbol} answers` };
}

function isView(value: Value): boolean {
  return ['function', 'term', 'union', 'native', 'instance'].includes(value.kind);
}

/** `login_required(view)`, `cache_page(60)(view)`. */
function wrappedView(value: TermValue, wrapped: GivenValue, given: GivenValue, host: Host): View {
  const inner = viewOf(wrapped, host);
  const decorator =
    value.receiver?.kind === 'term' && value.receiver.symbol === value.symbol ? value.receiver : value;
  const plain = decorator === value ? { ...value, args: NO_ARGUMENTS } : decorator;
  const methods = methodsOfDecorator(plain, host);
  const guards = isNeutral(value.symbol) ? [] : [{ name: host.nameOf(given) }];
  const endpoints = inner.endpoints
    .filter((one) => methods === undefined || one.method === 'ANY' || methods.includes(one.method))
    .flatMap((one) =>
      one.method === 'ANY' && methods !== undefined ? methods.map((method) => ({ ...one, method })) : [one],
    )
    .map((one) => ({ ...one, guards: [...guards, ...one.guards] }));
  return { ...inner, endpoints };
}

/** `Class.as_view(…)`. */
function classView(value: TermValue, host: Host): View {
  const type = value.receiver === undefined ? undefined : host.force(value.receiver);
  const args = value.args ?? NO_ARGUMENTS;
  const mapping = (args.positional[0] ?? args.named.get('actions'))?.value;
  const actions = host.entries(mapping);
  const allowed = namesIn(args.named.get('http_method_names')?.value, host);
  // What a router of the project's own found no action for: it makes no view of it.
  const given = mapping === undefined ? undefined : host.force(mapping);
  if (given?.kind === 'map' && !given.open && actions.length === 0) return NOTHING;
  if (type?.kind !== 'class') {
    const symbol = value.symbol.replace(/\.?as_view$/, '');
    const name = symbol.slice(symbol.lastIndexOf('.') + 1);
    const verbs = actions.length > 0 ? actions.map(([verb]) => verb) : verbsOf(symbol);
    if (verbs === undefined || verbs.length === 0)
      return { ...NOTHING, missing: `the library decides which methods ${symbol} answers` };
    const named = verbs.map((verb) => [verb, `${name}.${verb}`] as const);
    const view = endpointsOf(named, allowed, () => []);
    return name === 'RedirectView' ? { ...view, nature: 'redirect' } : view;
  }
  if (actions.length > 0) {
    const guards = classGuards(type, host);
    const named = actions.map(
      ([verb, action]) => [verb, `${type.name}.${host.text(action) ?? verb}`] as const,
    );
    return endpointsOf(named, allowed ?? methodNames(type, host), () => guards);
  }
  // A subclass of a page of a library is one, too.
  if (host.lineage(type).some((base) => base.kind === 'term' && isLibraryPage(base.symbol)))
    return { ...operations(['GET'], `${type.name}.get`, []), nature: 'library-docs' };
  const { verbs, missing } = verbsOfClass(type, host);
  const view = endpointsOf(
    verbs.map((verb) => [verb, `${type.name}.${verb}`] as const),
    allowed ?? methodNames(type, host),
    (verb) => [...classGuards(type, host), ...memberGuards(type, verb, host)],
  );
  if (missing !== undefined) return { ...view, missing };
  // It answers what it has no method for.
  const own = ownNames(type, host);
  if (verbs.length === 0 && ['dispatch', 'http_method_not_allowed'].some((name) => own.has(name)))
    return operations(['ANY'], type.name, classGuards(type, host));
  if (view.endpoints.length === 0) return { ...view, missing: `no method of ${type.name} is known` };
  const redirects = host
    .lineage(type)
    .some((base) => base.kind === 'term' && /^django\.views\..*\bRedirectView$/.test(base.symbol));
  return redirects ? { ...view, nature: 'redirect' } : view;
}

function endpointsOf(
  named: readonly (readonly [string, string])[],
  allowed: readonly string[] | undefined,
  guards: (verb: string) => readonly Guard[],
): View {
  const endpoints = named
    .filter(([verb]) => allowed === undefined || allowed.includes(verb))
    .flatMap(([verb, handler]) => {
      const method = methodOf(verb);
      return method === undefined || !isNamed(method) ? [] : [{ method, handler, guards: guards(verb) }];
    });
  return { endpoints, nature: 'operation' };
}

/** HTTP methods of a class: its own, inherited ones, and those of library classes among its bases. */
function verbsOfClass(
  type: ClassValue,
  host: Host,
): { readonly verbs: readonly string[]; readonly missing?: string } {
  const own = ownNames(type, host);
  const verbs = new Set<string>(VERB_NAMES.filter((verb) => own.has(verb)));
  let missing: string | undefined;
  for (const base of host.lineage(type)) {
    const known = base.kind === 'term' ? verbsOf(base.symbol) : base.kind === 'class' ? [] : undefined;
    for (const verb of known ?? []) verbs.add(verb);
    if (known === undefined) missing = `more methods may come from ${baseName(base)}`;
  }
  const sorted = VERB_NAMES.filter((verb) => verbs.has(verb));
  return missing === undefined ? { verbs: sorted } : { verbs: sorted, missing };
}

/** Names of members of the repository's classes in a lineage. */
export function ownNames(type: ClassValue, host: Host): ReadonlySet<string> {
  const names = new Set(host.members(type, { inherited: true }).map((member) => member.name));
  for (const base of host.lineage(type))
    if (base.kind === 'class') for (const name of base.statics.keys()) names.add(name);
  return names;
}

export function baseName(base: Value): string {
  if (base.kind === 'term') return base.symbol;
  return base.kind === 'unknown' ? base.why : 'a base class that is not known';
}

/** `http_method_names` of a class of the repository; undefined where it allows all. */
export function methodNames(type: ClassValue, host: Host): readonly string[] | undefined {
  return namesIn(host.member(type, 'http_method_names'), host);
}

function namesIn(value: Value | undefined, host: Host): readonly string[] | undefined {
  if (value === undefined) return undefined;
  const forced = host.force(value);
  if (forced.kind !== 'list' || forced.open) return undefined;
  return forced.items.flatMap((item) => host.text(item)?.toLowerCase() ?? []);
}

/** Guards of a whole class: mixins that let only some pass, decorators of the class and of `dispatch`, permissions. */
export function classGuards(
  type: ClassValue,
  host: Host,
  permissions = permissionsOf(type, host),
): readonly Guard[] {
  const lineage = host.lineage(type);
  const mixins = lineage.slice(1).flatMap((base) => {
    const name =
      base.kind === 'class' ? base.name : base.kind === 'term' ? base.symbol.replace(/^.*\./, '') : '';
    return isGuardMixin(name) ? [{ name }] : [];
  });
  const decorators = host.decorations(type).flatMap((one) => guardsOfDecorator(one, host));
  const all = [...decorators, ...memberGuards(type, 'dispatch', host), ...mixins, ...permissions];
  return [...new Map(all.map((guard) => [guard.name, guard])).values()];
}

function permissionsOf(type: ClassValue, host: Host): readonly Guard[] {
  if (!host.lineage(type).some((base) => base.kind === 'term' && base.symbol.startsWith('rest_framework')))
    return [];
  const names = ownNames(type, host);
  if (names.has('get_permissions')) return [{ name: 'get_permissions' }];
  return names.has('permission_classes')
    ? permissionNames(host.member(type, 'permission_classes'), host)
    : defaultPermissions(host);
}

/** Guards of one method of a class: its decorators. */
export function memberGuards(type: ClassValue, name: string, host: Host): readonly Guard[] {
  const member = host.members(type, { inherited: true }).find((one) => one.name === name);
  return (member?.decorations ?? []).flatMap((one) => guardsOfDecorator(one, host));
}
