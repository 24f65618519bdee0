import { answers, joinPaths, keyOf, type PathTemplate, parsePathTemplate } from './path-template.ts';
import type { Method, Route } from './route.ts';

/** A route with its template taken apart. */
export interface IndexedRoute {
  readonly route: Route;
  readonly template: PathTemplate;
}

/** Routes by structure, so that looking one up does not depend on their number. */
export interface RouteIndex {
  readonly all: readonly IndexedRoute[];
  readonly byKey: ReadonlyMap<string, readonly IndexedRoute[]>;
  /** By the key in lower case. */
  readonly byFoldedKey: ReadonlyMap<string, readonly IndexedRoute[]>;
  /** Routes with a catch-all, by the key of the segments before it. */
  readonly catchAlls: ReadonlyMap<string, readonly IndexedRoute[]>;
  /** Catch-alls with no fixed segment before them: what they serve, their code decides. */
  readonly rootCatchAlls: readonly IndexedRoute[];
}

export function indexRoutes(routes: readonly Route[]): RouteIndex {
  const all = routes.map((route) => ({ route, template: parsePathTemplate(route.path) }));
  const byKey = new Map<string, IndexedRoute[]>();
  const byFoldedKey = new Map<string, IndexedRoute[]>();
  const catchAlls = new Map<string, IndexedRoute[]>();
  const rootCatchAlls: IndexedRoute[] = [];
  for (const indexed of all) {
    const { key, segments } = indexed.template;
    append(byKey, key, indexed);
    append(byFoldedKey, key.toLowerCase(), indexed);
    for (const path of otherPaths(indexed.route)) {
      const other = parsePathTemplate(path);
      append(byKey, other.key, indexed);
      append(byFoldedKey, other.key.toLowerCase(), indexed);
    }
    if (indexed.route.catchAll === undefined) continue;
    const before = segments.slice(0, -1);
    if (before.some(({ parameters }) => parameters.length === 0)) append(catchAlls, keyOf(before), indexed);
    else rootCatchAlls.push(indexed);
  }
  return { all, byKey, byFoldedKey, catchAlls, rootCatchAlls };
}

/** Paths by which a description may name a route besides its own. */
function otherPaths({ path, alsoBelow, alsoAs }: Route): readonly string[] {
  const paths = alsoAs === undefined ? [path] : [path, alsoAs];
  const below = alsoBelow === undefined ? [] : paths.map((one) => joinPaths(alsoBelow, one));
  return [...paths.slice(1), ...below];
}

/** The routes with a structure; those of servers that ignore letter case however the path is written. */
export function routesAt(index: RouteIndex, key: string): readonly IndexedRoute[] {
  const exact = index.byKey.get(key) ?? [];
  const folded = index.byFoldedKey.get(key.toLowerCase()) ?? [];
  if (folded.length === exact.length) return exact;
  return [...exact, ...folded.filter((one) => one.route.ignoresCase === true && !exact.includes(one))];
}

/** The routes among these that answer a method. */
export function answering(
  routes: readonly IndexedRoute[] | undefined,
  method: Method,
): readonly IndexedRoute[] {
  return routes?.filter(({ route }) => answers(route.method, method)) ?? [];
}

/** The routes whose catch-all takes the rest of a path; the longest fixed part wins. */
export function catchAllsFor(
  index: RouteIndex,
  template: PathTemplate,
  method: Method,
): readonly IndexedRoute[] {
  if (index.catchAlls.size === 0) return [];
  for (let length = template.segments.length - 1; length > 0; length -= 1) {
    const found = answering(index.catchAlls.get(keyOf(template.segments.slice(0, length))), method);
    if (found.length > 0) return found;
  }
  return [];
}

/** Adds to a list in a map. */
export function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
