import type { Location } from '../../model/location.ts';
import type { Router } from '../../resolve/router.ts';
import { constant, type Value } from '../../resolve/value.ts';
import type { Host } from '../framework.ts';
import { isLibraryPage } from './django-view-classes.ts';

/** What `include()` was given: tables of this repository, a library's own, or something that is not known. */
export type Included =
  | { readonly kind: 'table'; readonly router: Router }
  | { readonly kind: 'library'; readonly symbol: string; readonly isPage: boolean }
  | { readonly kind: 'unknown'; readonly why: string };

interface Table {
  readonly router: Router;
  readonly site: Location;
  /** Read when everything has run: entries may be added after the table was included. */
  readonly entries: () => Value;
}

function tablesOf(host: Host): Map<unknown, Table> {
  return host.state('tables', () => new Map<unknown, Table>());
}

/** The tables behind a module's name, a module, a list of entries, or a tuple of one of them with a namespace. */
export function included(value: Value, site: Location, host: Host): readonly Included[] {
  return host.alternatives(value).flatMap((one): readonly Included[] => {
    switch (one.kind) {
      case 'constant':
        return typeof one.value === 'string'
          ? included(host.import(one.value, site.file), site, host)
          : [{ kind: 'unknown', why: String(one.value) }];
      case 'module':
        return [
          table(one.module, { file: one.module.id, line: 1 }, () => host.member(one, 'urlpatterns'), host),
        ];
      case 'list': {
        const [first] = one.items;
        const inner = first === undefined ? undefined : host.force(first);
        const isNamespaced =
          inner !== undefined && ['list', 'module', 'constant', 'term'].includes(inner.kind);
        return isNamespaced ? included(inner, site, host) : [table(one, site, () => one, host)];
      }
      case 'term':
        return [{ kind: 'library', symbol: one.symbol, isPage: isLibraryPage(one.symbol) }];
      case 'instance':
      case 'map':
        return [table(one, site, () => host.member(one, 'urlpatterns'), host)];
      default:
        return [{ kind: 'unknown', why: one.kind === 'unknown' ? one.why : `a ${one.kind}` }];
    }
  });
}

/** One router for each table, however often it is included. */
function table(key: unknown, site: Location, entries: () => Value, host: Host): Included {
  const tables = tablesOf(host);
  const known = tables.get(key);
  if (known !== undefined) return { kind: 'table', router: known.router };
  const { router } = host.router('table', { site });
  tables.set(key, { router, site, entries });
  return { kind: 'table', router };
}

/** Puts the entries of all tables into their routers. Reading one may load modules with more tables. */
export function fillTables(host: Host): void {
  for (const { router, site, entries } of tablesOf(host).values()) fillTable(router, entries(), site, host);
}

/** Entries that only some of the lists hold depend on a test. */
function fillTable(router: Router, entries: Value, site: Location, host: Host): void {
  const lists = host.alternatives(entries);
  const seen = new Set<unknown>();
  for (const one of lists) {
    if (one.kind !== 'list') {
      const why = one.kind === 'unknown' ? one.why : `it is a ${one.kind}`;
      host.unresolved(`the table of URLs is not known: ${why}`, { router, site });
      continue;
    }
    if (one.open) host.unresolved('the table of URLs has more entries than are known', { router, site });
    for (const { entry, isOne } of entriesIn(one.items, host)) {
      const key = entry.kind === 'router' ? entry.router : entry;
      if (seen.has(key)) continue;
      seen.add(key);
      const isSure =
        isOne &&
        lists.every(
          (list) => list.kind === 'list' && list.items.some((other) => sameEntry(host.force(other), entry)),
        );
      host.under(isSure || hasCondition(entry) ? undefined : 'the table of URLs differs by a test', () =>
        addEntry(router, entry, site, host),
      );
    }
  }
}

/** Entries of a list. One that is there or not, by a test, is a union with nothing. */
function entriesIn(
  items: readonly Value[],
  host: Host,
): readonly { readonly entry: Value; readonly isOne: boolean }[] {
  return items.flatMap((item) => {
    const entries = host.alternatives(item);
    return entries.map((entry) => ({ entry, isOne: entries.length === 1 }));
  });
}

function sameEntry(a: Value, b: Value): boolean {
  return a === b || (a.kind === 'router' && b.kind === 'router' && a.router === b.router);
}

/** Whether an entry was made under a test, which it names itself. */
function hasCondition(entry: Value): boolean {
  return entry.kind === 'router' && entry.router.events.some((event) => event.conditional !== undefined);
}

function addEntry(router: Router, entry: Value, site: Location, host: Host): void {
  if (entry.kind === 'router') {
    host.mount(router, constant(''), entry.router, { site: entry.router.site });
    return;
  }
  if (entry.kind === 'list') {
    for (const item of entry.items) addEntry(router, host.force(item), site, host);
    return;
  }
  // An empty prefix of old tables.
  if (entry.kind === 'constant') return;
  const why = entry.kind === 'unknown' ? entry.why : entry.kind === 'term' ? entry.symbol : `a ${entry.kind}`;
  host.unresolved(`an entry of the table of URLs is not known: ${why}`, { router, site });
}
