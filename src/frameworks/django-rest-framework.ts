import type { Location } from '../model/location.ts';
import type { Router } from '../resolve/router.ts';
import { concatenate } from '../resolve/text.ts';
import { constant, type ListValue, list, map, type Value } from '../resolve/value.ts';
import type { Framework, Host, LibraryCall } from './framework.ts';
import { djangoPath, joinRaw, templatesOf } from './shared/django-paths.ts';
import { lookupOf, type RouteRule, routesOf, type ViewsetRoute } from './shared/django-viewsets.ts';
import { argument, everythingBelow } from './shared/python-handlers.ts';
import { regexTemplates } from './shared/regex-templates.ts';
import { NESTS, nestedEntry, nesting, registerNested } from './shared/registered-nested.ts';
import { methodOf } from './shared/verbs.ts';

const SIMPLE = (call: LibraryCall, host: Host): Value => make(call, 0, host);
const WITH_ROOT = (call: LibraryCall, host: Host): Value => withRoot(make(call, 0, host));
const BULK = (call: LibraryCall, host: Host): Value => withRoot(make(call, 0, host, BULK_ACTIONS));
const NESTED = (call: LibraryCall, host: Host): Value => nested(call, host);
const NESTING = (call: LibraryCall, host: Host): Value => nesting(withRoot(make(call, 0, host)), call, host);
const NESTED_WITH_ROOT = (call: LibraryCall, host: Host): Value => withRoot(nested(call, host));

/** Django REST framework: routers turn viewsets into entries of Django's tables. */
export const djangoRestFramework: Framework = {
  id: 'django-rest-framework',
  title: 'Django REST framework',
  languages: ['python'],
  docs: 'https://www.django-rest-framework.org/api-guide/routers/',
  buildsOn: 'django',
  packages: [
    'rest_framework',
    'rest_framework_nested',
    'rest_framework_extensions',
    'rest_framework_bulk',
    'vng_api_common',
  ],
  registering: [
    'rest_framework.routers',
    'rest_framework.urlpatterns',
    'rest_framework_nested.routers',
    'rest_framework_extensions.routers',
    'rest_framework_bulk.routes',
    'vng_api_common.routers',
  ],
  harmless: ['rest_framework.*'],
  calls: {
    'rest_framework.routers.SimpleRouter': SIMPLE,
    'rest_framework.routers.DefaultRouter': WITH_ROOT,
    'rest_framework_nested.routers.SimpleRouter': SIMPLE,
    'rest_framework_nested.routers.DefaultRouter': WITH_ROOT,
    'rest_framework_nested.routers.NestedSimpleRouter': NESTED,
    'rest_framework_nested.routers.NestedDefaultRouter': NESTED_WITH_ROOT,
    'rest_framework_extensions.routers.ExtendedSimpleRouter': SIMPLE,
    'rest_framework_extensions.routers.ExtendedDefaultRouter': WITH_ROOT,
    'rest_framework_bulk.routes.BulkRouter': BULK,
    'rest_framework.routers.Route': rule(false),
    'rest_framework.routers.DynamicRoute': rule(true),
    'vng_api_common.routers.DefaultRouter': NESTING,
    'vng_api_common.routers.Nested': nestedEntry,
    // The same routes once more with a format as their ending are no operations of their own.
    'rest_framework.urlpatterns.format_suffix_patterns': (call) => argument(call, 0, 'urlpatterns')?.value,
  },
  method(router, name, call, host) {
    if (name === 'register') return register(router, call, host);
    return name === 'get_urls' ? router.data.get('own urls') : undefined;
  },
  member: (router, name, host) => (name === 'urls' ? urlsOf(router, host) : undefined),
  finish(host) {
    for (const router of routersOf(host)) fill(router, host);
  },
  join: joinRaw,
  path: djangoPath,
};

type Made = ReturnType<Host['router']>;

function routersOf(host: Host): Router[] {
  return host.state<Router[]>('routers', () => []);
}

/** A router. Its members that code reads and writes are those of the library: `registry`, `urls`, `trailing_slash`. */
function make(
  call: LibraryCall,
  position: number | undefined,
  host: Host,
  ofLists: Readonly<Record<string, string>> = {},
): Made {
  const made = host.router('viewsets', { site: call.site });
  const { data } = made.router;
  const slash = argument(call, position, 'trailing_slash');
  data.set('registry', list([]));
  data.set('own urls', list([made]));
  const routes = STANDARD_ROUTES.map(({ url, detail, mapping }, at) => {
    const actions = mapping === undefined ? undefined : texts({ ...mapping, ...(at === 0 ? ofLists : {}) });
    return map([
      ['url', constant(url)],
      ['detail', constant(detail)],
      ...(actions === undefined ? [] : [['mapping', actions] as const]),
    ]);
  });
  data.set('routes', list(routes));
  data.set('trailing_slash', constant(host.truth(slash?.value) === false ? '' : '/'));
  if (host.truth(argument(call, undefined, 'use_regex_path')?.value) === false)
    data.set('use_regex_path', constant(false));
  routersOf(host).push(made.router);
  return made;
}

/** `router.urls`: what `get_urls` gives, which a subclass may replace; it is asked once. */
function urlsOf(router: Router, host: Host): Value | undefined {
  const own = router.data.get('own urls');
  const replaced = own === undefined ? undefined : host.override(router, 'get_urls');
  if (replaced === undefined) return own;
  // While it is being asked, it is the library's.
  if (own !== undefined) router.data.set('urls', own);
  const urls = host.call(replaced, { positional: [], named: new Map(), open: false });
  router.data.set('urls', urls);
  return urls;
}

/** `SimpleRouter.routes`: which verb calls which action, for the list, its actions, the object and its actions. */
const STANDARD_ROUTES: readonly {
  readonly url: string;
  readonly detail: boolean;
  readonly mapping?: Readonly<Record<string, string>>;
}[] = [
  { url: '{prefix}{trailing_slash}', detail: false, mapping: { get: 'list', post: 'create' } },
  { url: '{prefix}/{url_path}{trailing_slash}', detail: false },
  {
    url: '{prefix}/{lookup}{trailing_slash}',
    detail: true,
    mapping: { get: 'retrieve', put: 'update', patch: 'partial_update', delete: 'destroy' },
  },
  { url: '{prefix}/{lookup}/{url_path}{trailing_slash}', detail: true },
];

/** What djangorestframework-bulk does with a whole list. */
const BULK_ACTIONS = { put: 'bulk_update', patch: 'partial_bulk_update', delete: 'bulk_destroy' } as const;

function texts(mapping: Readonly<Record<string, string>>): Value {
  return map(Object.entries(mapping).map(([verb, action]) => [verb, constant(action)] as const));
}

/** `Route(url, mapping, name, detail, initkwargs)`, and `DynamicRoute(url, name, detail, …)` for what methods declare. */
function rule(isDynamic: boolean) {
  return (call: LibraryCall, host: Host): Value =>
    map([
      ['url', argument(call, 0, 'url')?.value ?? constant('')],
      ['detail', constant(host.truth(argument(call, isDynamic ? 2 : 3, 'detail')?.value) ?? false)],
      ...(isDynamic ? [] : [['mapping', argument(call, 1, 'mapping')?.value ?? map([])] as const]),
    ]);
}

/** What a router routes: what its class says, else the library's, with what code added to the mappings. */
function rulesOf(router: Router, host: Host): readonly RouteRule[] | undefined {
  const items = host.items(host.override(router, 'routes') ?? router.data.get('routes'));
  const rules = items?.map((item): RouteRule | undefined => {
    const url = host.text(host.entry(item, 'url'));
    const detail = host.truth(host.entry(item, 'detail')) === true;
    const mapping = host.entry(item, 'mapping');
    if (url === undefined) return undefined;
    const plain = url.replace(/^\^|\$$/g, '');
    if (mapping === undefined) return { url: plain, detail };
    const pairs = host.entries(mapping).flatMap(([verb, action]) => {
      const name = host.text(action);
      return name === undefined ? [] : [[verb, name] as const];
    });
    return { url: plain, detail, mapping: pairs };
  });
  const known = rules?.filter((one) => one !== undefined);
  return known === undefined || known.length !== rules?.length ? undefined : known;
}

function withRoot(made: Made): Made {
  made.router.data.set('include_root_view', constant(true));
  return made;
}

/** `NestedSimpleRouter(parent, "trees", lookup="tree")`: below one object of what the parent registers as `trees`. */
function nested(call: LibraryCall, host: Host): Made {
  const made = make(call, undefined, host);
  const { data } = made.router;
  const parent = argument(call, 0, 'parent_router')?.value;
  const above = host.routerOf(parent);
  const count = Number(host.text(above?.data.get('nest_count')) ?? 0) + 1;
  const lookup = host.text(argument(call, undefined, 'lookup')?.value) ?? `nested_${count}`;
  data.set('nest_count', constant(count));
  data.set('nest_prefix', constant(`${lookup}_`));
  if (parent !== undefined) data.set('parent_router', parent);
  data.set('parent_prefix', argument(call, 1, 'parent_prefix')?.value ?? constant(''));
  const slash = above?.data.get('trailing_slash');
  if (slash !== undefined && argument(call, undefined, 'trailing_slash') === undefined)
    data.set('trailing_slash', slash);
  return made;
}

/** Where a viewset was registered, and under which test. */
interface Origin {
  readonly site: Location;
  readonly condition: string | undefined;
}

function originsOf(host: Host): Map<Value, Origin> {
  return host.state('origins', () => new Map<Value, Origin>());
}

function register(router: Router, call: LibraryCall, host: Host): Value {
  const given = argument(call, 0, 'prefix')?.value ?? constant('');
  const above = router.data.get('registered');
  const prefix = above === undefined ? given : belowRegistered(above, given, call, host);
  const viewset = argument(call, 1, 'viewset')?.value ?? constant(null);
  const registry = router.data.get('registry');
  const nests = router.data.has(NESTS);
  if (nests) registerNested(router, call, (at) => make(at, undefined, host), host);
  const item = list([
    prefix,
    viewset,
    argument(call, nests ? undefined : 2, 'basename')?.value ?? constant(null),
  ]);
  if (registry?.kind === 'list') registry.items.push(item);
  originsOf(host).set(item, { site: call.site, condition: host.condition });
  // What `register` of an extended router gives registers below.
  const below = host.router('registered', { parent: router });
  if (registry !== undefined) below.router.data.set('registry', registry);
  below.router.data.set('registered', prefix);
  return below;
}

/** `router.register("a", A).register("b", B, "a-b", parents_query_lookups=["a"])`. */
function belowRegistered(above: Value, given: Value, call: LibraryCall, host: Host): Value {
  const lookups = host.items(argument(call, 3, 'parents_query_lookups')?.value) ?? [];
  const name = host.text(lookups.at(-1))?.replace(/\W/g, '_') ?? 'parent';
  return concatenate([above, constant(`/(?P<parent_lookup_${name}>[^/.]+)/`), given], call.site);
}

/** Registrations of a router as it is when everything has run. */
function fill(router: Router, host: Host): void {
  if (host.truth(router.data.get('include_root_view')) === true)
    host.route(router, {
      methods: ['GET'],
      path: '',
      handler: 'APIRootView.get',
      nature: 'library-docs',
      site: router.site,
    });
  const registry = router.data.get('registry');
  const forced = registry === undefined ? undefined : host.force(registry);
  if (forced?.kind !== 'list') return;
  if (rulesOf(router, host) === undefined)
    host.unresolved('what its router makes of viewsets is not known', { router, site: router.site });
  if (forced.open)
    host.unresolved('more viewsets are registered than are known', { router, site: router.site });
  for (const entry of forced.items.flatMap((item) => host.alternatives(item))) {
    if (entry.kind === 'list') fillOne(router, entry, host);
    else if (entry.kind !== 'constant')
      host.unresolved('a registered viewset is not known', { router, site: router.site });
  }
}

function fillOne(router: Router, entry: ListValue, host: Host): void {
  const { site, condition } = originsOf(host).get(entry) ?? { site: router.site, condition: undefined };
  const [prefix = constant(''), viewset = constant(null)] = entry.items;
  const { router: child } = host.router('registration', { site });
  host.under(condition, () => host.mount(router, '', child, { site }));
  for (const path of prefixesOf(router, prefix, host)) {
    for (const type of host.alternatives(viewset)) {
      if (type.kind !== 'class') {
        const why =
          type.kind === 'unknown' ? type.why : type.kind === 'term' ? type.symbol : `a ${type.kind}`;
        host.unresolved(`the registered viewset is not known: ${why}`, {
          router: child,
          path: everythingBelow(path),
          site,
        });
        continue;
      }
      const { routes, missing } = routesOf(type, rulesOf(router, host) ?? [], host);
      for (const route of routes) addRoute(child, router, path, lookupOf(type, '', host), route, site, host);
      if (missing !== undefined)
        host.unresolved(missing, { router: child, path: everythingBelow(path), site });
    }
  }
}

/** Templates of a registration's prefix, those of the routers around a nested one in front. */
function prefixesOf(router: Router, prefix: Value, host: Host): readonly Value[] {
  const dialect = host.truth(router.data.get('use_regex_path')) === false ? 'route' : 'regex';
  const templates = templatesOf(prefix, dialect, host);
  const around = aroundOf(router, host);
  return (host.items(templates) ?? [templates]).map((one) =>
    around === undefined ? one : concatenate([around, one], router.site),
  );
}

/** `trees/{tree_pk}/` of a nested router. */
function aroundOf(router: Router, host: Host, depth = 0): Value | undefined {
  const prefix = router.data.get('parent_prefix');
  if (prefix === undefined || depth > 10) return undefined;
  const parent = host.routerOf(router.data.get('parent_router'));
  const registry = parent?.data.get('registry');
  const registered = (host.items(registry) ?? []).map((item) => host.items(item) ?? []);
  const viewset = registered.find(([name]) => host.text(name) === host.text(prefix))?.[1];
  const type = viewset === undefined ? undefined : host.force(viewset);
  const lookup = lookupOf(
    type?.kind === 'class' ? type : undefined,
    host.text(router.data.get('nest_prefix')) ?? '',
    host,
  );
  const outer = parent === undefined ? undefined : aroundOf(parent, host, depth + 1);
  const own = templatesOf(prefix, 'regex', host);
  const parts: Value[] = [own, constant(host.text(prefix) === '' ? `${lookup}/` : `/${lookup}/`)];
  return concatenate(outer === undefined ? parts : [outer, ...parts], router.site);
}

/** Adds a viewset's route where its router says; without a prefix no slash stands in front. */
function addRoute(
  child: Router,
  router: Router,
  prefix: Value,
  lookup: string,
  route: ViewsetRoute,
  site: Location,
  host: Host,
): void {
  const method = methodOf(route.verb);
  if (method === undefined) return;
  const slashes = regexTemplates(host.text(router.data.get('trailing_slash')) ?? '/');
  for (const slash of slashes) {
    const [before = '', after = ''] = route.url.split('{prefix}');
    const below = after.replace('{lookup}', () => lookup).replace('{trailing_slash}', () => slash);
    const isBare = before === '' && host.text(prefix) === '';
    host.route(child, {
      methods: [method],
      path: concatenate(
        [constant(before), prefix, constant(isBare ? below.replace(/^\//, '') : below)],
        site,
      ),
      handler: route.handler,
      guards: route.guards,
      site: route.site ?? site,
    });
  }
}
