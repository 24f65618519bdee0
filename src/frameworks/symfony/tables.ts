import { posix } from 'node:path';
import type { Location } from '../../model/location.ts';
import type { Method, RouteNature } from '../../model/route.ts';
import type { Router } from '../../resolve/router.ts';
import type { Host, RouteSpec } from '../framework.ts';
import { shortName } from '../shared/php-names.ts';
import { methodOf } from '../shared/verbs.ts';
import { serveResources } from './api-platform.ts';
import type { Loading } from './controllers.ts';
import { type Entry, isEntry } from './entries.ts';
import { LOGOUT, serveLogouts } from './logout.ts';
import { below, registerAt } from './paths.ts';
import { note, type Registrations } from './registrations.ts';
import { nearest, rootsOf } from './roots.ts';

/** Controllers of a folder or file, with what their import adds. */
export interface Imported {
  /** Whether the import takes a file. */
  readonly takes: (file: string) => boolean;
  readonly loading: Loading;
  /** Its place among all that is loaded. */
  readonly order: number;
}

/** Reads a table of routes: its own routes are registered, what it imports is told. */
export function readTable(
  file: string,
  registrations: Registrations,
  loading: Loading,
  host: Host,
  depth = 0,
): readonly Imported[] {
  const { router } = registrations;
  const table = host.data(file);
  if (table === undefined)
    host.unresolved('the table is no YAML that can be read', { router, site: { file, line: 1 } });
  if (!isEntry(table) || depth > 8) return [];
  return entriesOf(file, table, [], registrations, loading, host, depth);
}

function entriesOf(
  file: string,
  table: Entry,
  keys: readonly string[],
  registrations: Registrations,
  loading: Loading,
  host: Host,
  depth: number,
): readonly Imported[] {
  return Object.entries(table).flatMap(([name, entry]): readonly Imported[] => {
    if (!isEntry(entry)) return [];
    const environment = /^when@(.+)$/.exec(name)?.[1];
    const path = [...keys, name];
    if (environment !== undefined)
      return environment === 'prod' ? entriesOf(file, entry, path, registrations, loading, host, depth) : [];
    const site = { file, line: host.dataLine(file, path) };
    return readEntry(site, name, entry, registrations, loading, host, depth);
  });
}

function readEntry(
  site: Location,
  name: string,
  entry: Entry,
  registrations: Registrations,
  around: Loading,
  host: Host,
  depth: number,
): readonly Imported[] {
  const { resource } = entry;
  const { file } = site;
  const { router } = registrations;
  if (resource === undefined) {
    note(registrations, `${around.names}${name}`, (to, nature) => own(site, entry, to, around, host, nature));
    return [];
  }
  const loading = loadingOf(entry, around);
  const named = isEntry(resource) ? resource.path : resource;
  const path = typeof named === 'string' ? (inBundle(named, file, host) ?? named) : named;
  if (entry.type === 'api_platform') {
    serveResources(site, [...loading.prefixes.values()], router, host);
    return [];
  }
  if (path === LOGOUT && serveLogouts(site, router, host)) return [];
  if (typeof path !== 'string' || path.startsWith('@') || !isRead(entry.type)) {
    host.unresolved(`${loaderOf(entry.type, path)} decides which routes are imported here`, {
      router,
      site,
      path: below([...loading.prefixes.values()][0] ?? '', site, host),
    });
    return [];
  }
  if (path === 'routing.controllers' || entry.type === 'tagged_services')
    return [{ takes: () => true, loading, order: registrations.order++ }];
  const target = posix.join(posix.dirname(file), path);
  if (/\.ya?ml$/.test(target)) {
    const found = tablesAt(path, file, host);
    if (found.length === 0 && !/[*{?]/.test(path))
      host.unresolved(`the table ${path} is not in the repository`, {
        router,
        site,
        path: below([...loading.prefixes.values()][0] ?? '', site, host),
      });
    return found.flatMap((inner) => readTable(inner, registrations, loading, host, depth + 1));
  }
  if (entry.type === 'directory')
    return host
      .files(`${target.replace(/\/$/, '')}/**/*.{yaml,yml}`)
      .flatMap((inner) => readTable(inner, registrations, loading, host, depth + 1));
  if (/\.(?:xml|php)$/.test(target) && !/attribute|annotation/.test(String(entry.type ?? ''))) {
    host.unresolved(`the routes of ${path} are not read`, { router, site });
    return [];
  }
  const excluded = (Array.isArray(entry.exclude) ? entry.exclude : [entry.exclude])
    .filter((one): one is string => typeof one === 'string')
    .flatMap((one) => host.files(posix.join(posix.dirname(file), one.replace(/\/$/, '/**'))));
  const takes = (one: string) => isBelow(one, target) && !excluded.includes(one);
  return [{ takes, loading, order: registrations.order++ }];
}

/** Tables beside the one that names them, else in the folder of the kernel's class, where the framework looked before version 5. */
function tablesAt(path: string, from: string, host: Host): readonly string[] {
  const root = nearest(from, rootsOf(host));
  const folders = [posix.dirname(from), posix.join(root, 'src'), posix.join(root, 'app')];
  return (
    folders.map((folder) => host.files(posix.join(folder, path))).find((found) => found.length > 0) ?? []
  );
}

const READ = new Set(
  [
    'annotation',
    'attribute',
    'directory',
    'glob',
    'php',
    'rest',
    'tagged_services',
    'xml',
    'yaml',
    'yml',
  ].flatMap((type) => [type, `${type}s`]),
);

/** Whether an import of a type is the framework's own; FOSRestBundle and others have loaders of theirs. */
function isRead(type: unknown): boolean {
  return type === undefined || type === null || (typeof type === 'string' && READ.has(type));
}

function loaderOf(type: unknown, path: unknown): string {
  // A resource of several lines is what the loader works with, not where it is.
  return typeof path === 'string' && path !== '.' && !path.includes('\n')
    ? path
    : `the loader of ${String(type)}`;
}

/** `@StoreBundle/Resources/config/routing.yml` of a bundle of the repository, from the folder of the table that names it. */
function inBundle(path: string, table: string, host: Host): string | undefined {
  const [, bundle, rest = ''] = /^@(\w+Bundle)\/?(.*)$/.exec(path) ?? [];
  const [type] = bundle === undefined ? [] : host.files(`**/${bundle}.php`);
  return type === undefined
    ? undefined
    : posix.relative(posix.dirname(table), posix.join(posix.dirname(type), rest));
}

function isBelow(file: string, target: string): boolean {
  const start = target.replace(/\/$/, '').replace(/\*.*$/, '');
  return (
    start === '' ||
    start === '.' ||
    file === start ||
    file.startsWith(target.includes('*') ? start : `${start}/`)
  );
}

/** A route that the table itself holds: `path` and `controller`. */
function own(
  site: Location,
  entry: Entry,
  router: Router,
  around: Loading,
  host: Host,
  nature: RouteNature = 'operation',
): void {
  // `pattern` until version 3.
  const paths = texts(entry.path ?? entry.pattern);
  if (paths.size === 0) return;
  const defaults = isEntry(entry.defaults) ? entry.defaults : {};
  const handler = entry.controller ?? defaults._controller;
  const loading = loadingOf(entry, around);
  const methods = loading.methods.length > 0 ? loading.methods : (['ANY'] as const);
  const isRedirect = /RedirectController/.test(String(handler));
  const raws = [...paths.values()].flatMap((path) =>
    [...around.prefixes.values()].map(
      (prefix) => `${prefix.replace(/\/+$/, '')}/${path.replace(/^\/+/, '')}`,
    ),
  );
  const route: Omit<RouteSpec, 'path'> = {
    methods,
    handler: typeof handler === 'string' ? shortName(handler) : '(none)',
    site,
    nature: isRedirect && nature === 'operation' ? 'redirect' : nature,
  };
  registerAt(router, raws, { names: loading.defaults, requirements: loading.requirements }, route, host);
}

/** What an entry adds to what is around it. */
function loadingOf(entry: Entry, around: Loading): Loading {
  const prefixes = texts(entry.prefix ?? '');
  const required = isEntry(entry.requirements) ? entry.requirements._method : undefined;
  const methods = methodsIn(entry.methods ?? required);
  return {
    prefixes: new Map(
      [...around.prefixes].flatMap(([locale, before]) =>
        [...prefixes].map(([own, prefix]) => [
          own === '' ? locale : own,
          `${before.replace(/\/+$/, '')}/${prefix.replace(/^\/+/, '')}`,
        ]),
      ),
    ),
    methods: methods.length > 0 ? methods : around.methods,
    defaults: new Set([...around.defaults, ...(isEntry(entry.defaults) ? Object.keys(entry.defaults) : [])]),
    requirements: new Map([...around.requirements, ...texts(entry.requirements)]),
    condition: around.condition,
    names: `${around.names}${String(entry.name_prefix ?? '')}`,
    trailingSlash: entry.trailing_slash_on_root !== false && around.trailingSlash,
  };
}

function methodsIn(value: unknown): readonly Method[] {
  const names = typeof value === 'string' ? value.split('|') : Array.isArray(value) ? value : [];
  return names.flatMap((name) => methodOf(String(name).trim()) ?? []);
}

function texts(value: unknown): ReadonlyMap<string, string> {
  if (typeof value === 'string') return new Map([['', value]]);
  if (!isEntry(value)) return new Map();
  return new Map(Object.entries(value).map(([name, text]) => [name, String(text)]));
}
