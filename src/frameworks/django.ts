import type { Router } from '../resolve/router.ts';
import { concatenate } from '../resolve/text.ts';
import { constant, type GivenValue, list, type Value } from '../resolve/value.ts';
import type { Framework, Host, LibraryCall } from './framework.ts';
import { entriesOf, type LibraryEntry } from './shared/django-companions.ts';
import { CONFIGURATION_VALUES } from './shared/django-configurations.ts';
import { djangoPath, joinRaw, templatesOf } from './shared/django-paths.ts';
import { rootTables, settingsDefault, settingsFor, splitSettings } from './shared/django-settings.ts';
import { fillTables, included } from './shared/django-tables.ts';
import { viewOf } from './shared/django-views.ts';
import { readByEnv } from './shared/python-environment.ts';
import { argument, everythingBelow } from './shared/python-handlers.ts';
import { methodOf } from './shared/verbs.ts';

const ROUTE = (call: LibraryCall, host: Host): Value => entry('route', call, host);
const REGEX = (call: LibraryCall, host: Host): Value => entry('regex', call, host);
/** A text to be translated stands for itself. */
const TRANSLATION = (call: LibraryCall): Value | undefined => call.args.positional[0]?.value;

/** Django: tables of URLs that include tables, from the root that the settings name. */
export const django: Framework = {
  id: 'django',
  title: 'Django',
  languages: ['python'],
  docs: 'https://docs.djangoproject.com/en/stable/topics/http/urls/',
  packages: ['django'],
  registering: ['django.urls', 'django.conf.urls', 'django.contrib.staticfiles.urls'],
  harmless: ['django.*', 'channels*'],
  calls: {
    'django.urls.path': ROUTE,
    'django.urls.conf.path': ROUTE,
    // Modules of companions that import it and are imported from by mistake.
    'rest_framework.urls.path': ROUTE,
    'django.urls.re_path': REGEX,
    'django.urls.conf.re_path': REGEX,
    'django.conf.urls.url': REGEX,
    'django.conf.urls.defaults.url': REGEX,
    'django.conf.urls.patterns': (call) => list(call.args.positional.slice(1).map(({ value }) => value)),
    'django.conf.urls.static.static': staticFiles,
    'django.contrib.staticfiles.urls.staticfiles_urlpatterns': staticFiles,
    'django.conf.urls.i18n.i18n_patterns': translated,
    'django.urls.URLResolver': resolver,
    'django.urls.resolvers.URLResolver': resolver,
    'django.utils.translation.gettext_lazy': TRANSLATION,
    'django.utils.translation.ugettext_lazy': TRANSLATION,
    'django.utils.translation.gettext': TRANSLATION,
    'django.utils.translation.pgettext_lazy': (call) => call.args.positional[1]?.value,
    'django.contrib.admin.AdminSite': adminSite,
    'django.contrib.admin.sites.AdminSite': adminSite,
    // The debugger's own pages.
    'debug_toolbar.toolbar.debug_toolbar_urls': () => list([]),
    'os.environ.setdefault': settingsDefault,
    'split_settings.tools.include': splitSettings,
    'split_settings.tools.optional': (call) => call.args.positional[0]?.value,
    ...CONFIGURATION_VALUES,
    'django.db.models.CharField': fieldDefault,
  },
  symbol: (symbol, host) => (symbol === 'django.conf.settings' ? settingsFor(host) : undefined),
  // Of a class whose bases are not known it is a view all the same.
  foreign: (receiver, name, call, host) =>
    name === 'as_view' && receiver.kind === 'class'
      ? { kind: 'term', symbol: name, args: call.args, receiver, site: call.site }
      : readByEnv(receiver, name, call, host),
  finish(host) {
    serveRoots(host);
    fillTables(host);
  },
  join: joinRaw,
  path: djangoPath,
};

/** An administration of a project's own (`class Office(AdminSite)`) has the library's pages. */
function adminSite(call: LibraryCall, host: Host): Value {
  const made = host.router('administration', { site: call.site });
  made.router.data.set('urls', { kind: 'term', symbol: 'django.contrib.admin.site.urls', site: call.site });
  return made;
}

/** What a column of the database holds that nobody filled. */
function fieldDefault(call: LibraryCall, host: Host): Value | undefined {
  const value = host.force(argument(call, undefined, 'default')?.value ?? constant(null));
  return value.kind === 'constant' && typeof value.value === 'string'
    ? constant(value.value, 'default of a column of the database')
    : undefined;
}

/** An application for each root table of the repository's settings. */
function serveRoots(host: Host): void {
  const { tables, unknown } = rootTables(host);
  for (const file of unknown.filter((one) => !tables.some(({ from }) => isOneProject(from, one))))
    host.unresolved('the settings do not say which table of URLs is the root', { site: { file, line: 1 } });
  const served = new Set<Router>();
  for (const { name, from } of tables) {
    const site = { file: from, line: 1 };
    for (const root of included(constant(name), site, host)) {
      if (root.kind !== 'table') {
        host.unresolved(`ROOT_URLCONF is ${name}, which is not in the repository`, { site });
      } else if (!served.has(root.router)) {
        served.add(root.router);
        const app = host.router('app', { site: root.router.site });
        host.mount(app.router, '/', root.router, { site: root.router.site });
      }
    }
  }
}

/** A worker or a server that names other settings beside a project whose root is known says nothing of its own. */
function isOneProject(known: string, file: string): boolean {
  const [a, b] = [known, file].map((path) => path.replace(/[^/]*$/, ''));
  return a !== undefined && b !== undefined && (a.startsWith(b) || b.startsWith(a));
}

/** `path(route, view)`, `re_path(…)`: a router of its own, which goes where its table goes. */
function entry(dialect: 'route' | 'regex', call: LibraryCall, host: Host): Value {
  const made = host.router('entry', { site: call.site });
  const route = argument(call, 0, dialect === 'route' ? 'route' : 'regex') ?? argument(call, 0, 'route');
  const view = argument(call, 1, 'view');
  if (route === undefined || view === undefined) return made;
  const paths = templatesOf(route.value, dialect, host);
  for (const value of host.alternatives(view.value)) {
    const target = includeTarget(value);
    if (target !== undefined) include(made.router, paths, target, host);
    else addView(made.router, paths, { ...view, value }, host);
  }
  return made;
}

/** What is included: the argument of `include()`, or a table that stands in place of a view (`admin.site.urls`). */
function includeTarget(value: Value): Value | undefined {
  if (value.kind === 'list') return value;
  if (value.kind !== 'term') return undefined;
  if (/^django\.(?:conf\.)?urls\.(?:conf\.)?include$/.test(value.symbol))
    return (value.args?.positional[0] ?? value.args?.named.get('arg'))?.value;
  if (/\binclude$/.test(value.symbol) && value.args !== undefined) return value.args.positional.at(-1)?.value;
  return value.args === undefined && /\.urls$/.test(value.symbol) ? value : undefined;
}

function include(router: Router, paths: Value, target: Value, host: Host): void {
  for (const one of included(target, host.site, host)) {
    if (one.kind === 'table') host.mount(router, paths, one.router);
    else if (one.kind === 'library' && entriesOf(one.symbol) !== undefined)
      includeKnown(router, paths, one.symbol, host);
    else if (one.kind === 'library' && one.isPage)
      host.route(router, {
        methods: ['ANY'],
        path: below(paths, host),
        handler: one.symbol,
        nature: 'library-docs',
      });
    else
      for (const path of host.items(paths) ?? [paths])
        host.unresolved(
          one.kind === 'library'
            ? `the library decides what ${one.symbol} serves`
            : `the included table of URLs is not known: ${one.why}`,
          { router, path: everythingBelow(path) },
        );
  }
}

/** The entries of a library's table that is the same everywhere. */
function includeKnown(router: Router, paths: Value, symbol: string, host: Host): void {
  for (const entry of entriesOf(symbol) ?? []) {
    if (!isSet(entry, host)) continue;
    const below = (host.items(paths) ?? [paths]).map((one) =>
      concatenate([one, constant(entry.path)], host.site),
    );
    const methods = entry.methods.flatMap((name) => methodOf(name) ?? []);
    if (methods.length > 0) host.route(router, { methods, path: list(below), handler: symbol });
    else
      for (const path of below)
        host.unresolved(`the project decides what ${symbol} serves here`, {
          router,
          path: everythingBelow(path),
        });
  }
}

function isSet({ setting = [] }: LibraryEntry, host: Host): boolean {
  const settings = settingsFor(host);
  const value = setting.reduce<Value | undefined>((map, key) => host.entry(map, key), settings);
  return setting.length === 0 || host.truth(value) === true;
}

/** Paths with all that may follow as one parameter. */
function below(paths: Value, host: Host): Value {
  const items = (host.items(paths) ?? [paths]).map((path): Value => {
    const [known] = host.texts(path);
    return known === undefined || known.holes.length > 0
      ? path
      : constant(`${known.text.replace(/(?<!\/)$/, '/')}{*path}`);
  });
  return list(items);
}

function addView(router: Router, paths: Value, given: GivenValue, host: Host): void {
  // Old tables name a view by its dotted path.
  const named = host.text(given.value);
  const cut = named?.lastIndexOf('.') ?? -1;
  const value =
    named === undefined || cut < 0
      ? given.value
      : host.member(host.import(named.slice(0, cut), host.site.file), named.slice(cut + 1));
  const view = viewOf({ ...given, value }, host);
  for (const { method, handler, guards } of view.endpoints)
    host.route(router, { methods: [method], path: paths, handler, guards, nature: view.nature });
  if (view.missing === undefined) return;
  for (const path of host.items(paths) ?? [paths]) host.unresolved(view.missing, { router, path });
}

/** `static(settings.MEDIA_URL, …)`: files below a prefix, in development. */
function staticFiles(call: LibraryCall, host: Host): Value {
  const prefix = argument(call, 0, 'prefix')?.value ?? constant('static/');
  const made = host.router('entry', { site: call.site });
  for (const { text, holes } of host.texts(prefix)) {
    const [hole] = holes;
    const path: Value =
      hole === undefined ? constant(`${text.replace(/^\/+/, '')}{*path}`) : { kind: 'text', parts: [hole] };
    host.route(made.router, { methods: ['GET'], path, handler: 'serve', nature: 'static' });
  }
  return list([made]);
}

/** `i18n_patterns(…)`: the language is the first segment, for the default language only where that is asked for. */
function translated(call: LibraryCall, host: Host): Value {
  const entries = list(
    call.args.positional.map(({ value }) => value),
    call.args.open,
  );
  return list([belowLanguage(entries, argument(call, undefined, 'prefix_default_language')?.value, host)]);
}

function belowLanguage(entries: Value, forDefault: Value | undefined, host: Host): Value {
  const made = host.router('entry');
  for (const prefix of host.truth(forDefault) === false ? ['', '{language}/'] : ['{language}/'])
    include(made.router, constant(prefix), entries, host);
  return made;
}

/** `URLResolver(LocalePrefixPattern(), entries)`, by which Django makes the tables that stand below a pattern. */
function resolver(call: LibraryCall, host: Host): Value | undefined {
  const [pattern, entries] = call.args.positional.map(({ value }) => host.force(value));
  if (pattern === undefined || entries === undefined) return undefined;
  const made = pattern.kind === 'instance' ? host.lineage(pattern.class) : [pattern];
  const type = made.find((one) => one.kind === 'term');
  if (type?.kind !== 'term') return undefined;
  const kind = type.symbol.slice(type.symbol.lastIndexOf('.') + 1);
  if (kind === 'LocalePrefixPattern')
    return belowLanguage(entries, type.args?.named.get('prefix_default_language')?.value, host);
  const route = type.args?.positional[0]?.value;
  if (route === undefined || (kind !== 'RoutePattern' && kind !== 'RegexPattern')) return undefined;
  const { router, ...entry } = host.router('entry');
  include(router, templatesOf(route, kind === 'RoutePattern' ? 'route' : 'regex', host), entries, host);
  return { router, ...entry };
}
