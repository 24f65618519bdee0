import { type BaseOffset, findBaseOffset, rebasedPath, takesBase } from './base-offset.ts';
import { type Blocker, type BlockerIndex, blockersOf, indexBlockers } from './blockers.ts';
import { type MethodMismatch, type Promised, pairMethods, type Undocumented } from './method-mismatch.ts';
import { indexNearest, type Nearest, nearestRoute } from './nearest-route.ts';
import type { ApiDescription, Operation } from './operation.ts';
import { differentNames, type NamePair } from './parameter-names.ts';
import {
  joinPaths,
  keyOf,
  type PathTemplate,
  parsePathTemplate,
  type Segment,
  sameStructure,
} from './path-template.ts';
import type { ExcludedRoute, Ledger, Method, Route } from './route.ts';
import {
  answering,
  append,
  catchAllsFor,
  type IndexedRoute,
  indexRoutes,
  type RouteIndex,
  routesAt,
} from './route-index.ts';

/** An operation that is served. */
export interface Match {
  readonly operation: Operation;
  /** Its full path template, with the base under which it is served. */
  readonly path: string;
  readonly routes: readonly Route[];
  /**
   * By what: a route of the same structure; one that the ledger excluded and the description names; one that differs in
   * letter case; one that takes a segment as one parameter which the description takes apart; a catch-all; a server's own answer
   * to HEAD and OPTIONS where it serves the path.
   */
  readonly by: 'structure' | 'excluded' | 'case' | 'combined' | 'catch-all' | 'implicit';
}

/** An operation that nothing serves, for certain. */
export interface Missing {
  readonly operation: Operation;
  /** Full path template with its first base. */
  readonly path: string;
  readonly nearest?: Nearest;
}

/** An operation without a route of which an unresolved registration may be the route. */
export interface Unclear {
  readonly operation: Operation;
  readonly path: string;
  /** What stands in the way: of all that could serve it, those that say most about their path. */
  readonly blockers: readonly Blocker[];
  /** How many more could serve it. */
  readonly others: number;
}

/** A path whose parameters are called otherwise in the code. */
export interface ParameterDifference {
  /** Full path as the description has it, and as the code has it. */
  readonly path: string;
  readonly routePath: string;
  readonly names: readonly NamePair[];
  readonly operations: readonly Operation[];
  readonly routes: readonly Route[];
}

/** An API description held against what the code serves. Every operation and every route is in one place. */
export interface Comparison {
  readonly matches: readonly Match[];
  readonly missing: readonly Missing[];
  readonly unclear: readonly Unclear[];
  readonly undocumented: readonly Undocumented[];
  readonly methods: readonly MethodMismatch[];
  readonly parameters: readonly ParameterDifference[];
  readonly baseOffsets: readonly BaseOffset[];
  /**
   * Routes for HEAD beside GET, and for OPTIONS, that the description does not name, the second method of an update that is
   * registered for PUT and PATCH at once, and other paths that a registration has under a test or by an optional parameter
   * where one of its paths is named: no operations of their own.
   */
  readonly implicit: readonly Route[];
  /** Operations and routes that the caller set apart. */
  readonly setApart: { readonly operations: readonly Operation[]; readonly routes: readonly Route[] };
}

export interface CompareOptions {
  /** Base path of all operations, in place of what the description says. */
  readonly basePath?: string;
  /** Whether an operation or route is set apart: it is neither missing nor undocumented. Gets the full path. */
  readonly isSetApart?: (method: Method, path: string) => boolean;
}

/**
 * Compares by structure, once; looking up is by hash, so that time grows with the sizes, not with their product.
 * Parameter names never decide a match. A trailing slash never does; letter case only where both spellings exist.
 */
export function compare(
  description: ApiDescription,
  ledger: Ledger,
  options: CompareOptions = {},
): Comparison {
  const routes = indexRoutes(ledger.routes);
  const isSetApart = options.isSetApart ?? (() => false);
  const { promised, baseOffsets } = rebase(description.operations, routes, options.basePath);
  const excluded = indexExcluded(ledger.excluded);

  const matches: Match[] = [];
  const operationsApart: Operation[] = [];
  const open: Promised[] = [];
  for (const entry of promised) {
    const match = matchOf(entry, routes, excluded);
    if (match !== undefined) matches.push(match);
    else if (entry.templates.some(({ key }) => isSetApart(entry.operation.method, key)))
      operationsApart.push(entry.operation);
    else open.push(entry);
  }
  const used = new Set(matches.flatMap((match) => match.routes));
  const implied: Route[] = [];
  const routesApart: Route[] = [];
  const unused: IndexedRoute[] = [];
  const registered = new Set([...used].map(registrationOf));
  const known = new Set(matches.flatMap((match) => match.routes.flatMap(({ oneOf }) => oneOf ?? [])));
  for (const indexed of routes.all) {
    const { route } = indexed;
    if (used.has(route)) continue;
    if (isImplicit(indexed, routes)) implied.push(route);
    // The code decides at run time between paths of one registration: that the spec has one of them is enough.
    else if (route.conditional !== undefined && registered.has(registrationOf(route))) implied.push(route);
    else if (route.oneOf !== undefined && known.has(route.oneOf)) implied.push(route);
    else if (isSetApart(route.method, route.path)) routesApart.push(route);
    else unused.push(indexed);
  }
  const blocking = matches.length * 2 < description.operations.length ? ledger : withoutOthers(ledger, used);
  const { unclear, unserved } = splitUnclear(open, indexBlockers(blocking, routes));
  const rest = pairMethods(unserved, unused, promised, routes);
  const missing = withNearest(rest.operations, routes, ledger.excluded, used);
  const slips = new Set(missing.filter(({ nearest }) => nearest?.close).map(({ nearest }) => nearest?.route));
  return {
    matches,
    missing,
    unclear,
    undocumented: rest.undocumented.filter((entry) => !entry.routes.some((route) => slips.has(route))),
    methods: rest.methods,
    parameters: parameterDifferences(matches),
    baseOffsets,
    implicit: implied,
    setApart: { operations: operationsApart, routes: routesApart },
  };
}

/**
 * A ledger without what nobody reads in packages of which no route serves an operation: where most operations are served, these
 * are other services.
 */
function withoutOthers(ledger: Ledger, used: ReadonlySet<Route>): Ledger {
  const files = [...used].map(({ location }) => location.file);
  const unresolved = ledger.unresolved.filter(
    ({ unread }) => unread === undefined || files.some((file) => file.startsWith(unread.folder)),
  );
  return { ...ledger, unresolved };
}

function registrationOf({ method, location }: Route): string {
  return `${method} ${location.file}:${location.line}`;
}

/** Gives every operation its full paths; where all of a base is served under another, that one. */
function rebase(
  operations: readonly Operation[],
  routes: RouteIndex,
  basePath: string | undefined,
): { promised: readonly Promised[]; baseOffsets: readonly BaseOffset[] } {
  const groups = new Map<string, Operation[]>();
  for (const operation of operations) append(groups, JSON.stringify(operation.bases), operation);
  const baseOffsets: BaseOffset[] = [];
  const pathsOf = new Map<Operation, readonly string[]>();
  for (const group of basePath === undefined ? groups.values() : [operations]) {
    const bases = basePath === undefined ? (group[0]?.bases ?? ['']) : [basePath];
    const offset = findBaseOffset(group, bases, routes);
    if (offset !== undefined && !offset.declared.some((base) => takesBase(offset.actual, base)))
      baseOffsets.push(offset);
    for (const operation of group) {
      const paths = bases.map((base) => joinPaths(base, operation.path));
      // One beside the others (a probe at the root) may be just where the description has it.
      const others = offset?.takesAll === true ? [] : paths;
      pathsOf.set(operation, offset === undefined ? paths : [rebasedPath(offset, operation), ...others]);
    }
  }
  const promised = operations.map((operation) => {
    const paths = pathsOf.get(operation) ?? [operation.path];
    return { operation, path: paths[0] ?? operation.path, templates: paths.map(parsePathTemplate) };
  });
  return { promised, baseOffsets };
}

/** Rules by which nothing useful is served, whatever a description says. */
const UNSERVED: readonly string[] = ['never-mounted', 'unimplemented', 'replaced'];

/** What the ledger excluded and a description may name all the same. */
function indexExcluded(excluded: readonly ExcludedRoute[]): RouteIndex {
  return indexRoutes(excluded.filter(({ rule }) => !UNSERVED.includes(rule)).map(({ route }) => route));
}

function matchOf(entry: Promised, routes: RouteIndex, excluded: RouteIndex): Match | undefined {
  const { operation, templates } = entry;
  const { method } = operation;
  const ways: readonly (readonly [Match['by'], (template: PathTemplate) => readonly IndexedRoute[]])[] = [
    ['structure', ({ key }) => answering(routesAt(routes, key), method)],
    ['excluded', ({ key }) => answering(excluded.byKey.get(key), method)],
    ['case', ({ key }) => answering(routes.byFoldedKey.get(key.toLowerCase()), method)],
    ['combined', (template) => answering(routes.byKey.get(combinedKey(template)), method)],
    ['catch-all', (template) => catchAllsFor(routes, template, method)],
    // What answers everything below `/x/` answers `/x/`.
    ['catch-all', ({ key }) => answering(excluded.catchAlls.get(key), method)],
    ['implicit', ({ key }) => implicit(routesAt(routes, key), method)],
  ];
  for (const [by, find] of ways) {
    const found = templates.map((template) => find(template));
    const first = found.findIndex((list) => list.length > 0);
    if (first === -1) continue;
    const path = joinPaths('', templates[first]?.segments.map(({ text }) => text).join('/') ?? entry.path);
    return { operation, path, routes: [...new Set(found.flat().map(({ route }) => route))], by };
  }
  return undefined;
}

/** The structure with one parameter for segments of nothing but several: `{name}.{namespace}`, which the code takes apart itself. */
function combinedKey({ segments, key }: PathTemplate): string {
  if (!segments.some(isCombined)) return key;
  return keyOf(segments.map((segment) => (isCombined(segment) ? { ...segment, key: '{}' } : segment)));
}

function isCombined({ key, parameters }: Segment): boolean {
  return parameters.length > 1 && /^\{\}(?:[^\p{L}\p{N}{}]+\{\})+$/u.test(key);
}

/** HEAD is answered wherever GET is, and OPTIONS wherever anything is, by the server itself. */
function implicit(found: readonly IndexedRoute[], method: Method): readonly IndexedRoute[] {
  if (method === 'HEAD') return answering(found, 'GET');
  return method === 'OPTIONS' ? found : [];
}

/** A registration for HEAD beside GET, or for OPTIONS, is no operation of its own unless the description names it. */
function isImplicit({ route, template }: IndexedRoute, routes: RouteIndex): boolean {
  if (route.method === 'OPTIONS') return true;
  return route.method === 'HEAD' && answering(routes.byKey.get(template.key), 'GET').length > 0;
}

function splitUnclear(
  open: readonly Promised[],
  blockers: BlockerIndex,
): { unclear: readonly Unclear[]; unserved: readonly Promised[] } {
  const unclear: Unclear[] = [];
  const unserved: Promised[] = [];
  for (const entry of open) {
    const standing = blockersOf(blockers, entry.operation.method, entry.templates);
    if (standing === undefined) unserved.push(entry);
    else unclear.push({ operation: entry.operation, path: entry.path, ...standing });
  }
  return { unclear, unserved };
}

function withNearest(
  operations: readonly Promised[],
  routes: RouteIndex,
  excluded: readonly ExcludedRoute[],
  used: ReadonlySet<Route>,
): readonly Missing[] {
  if (operations.length === 0) return [];
  const index = indexNearest(routes, excluded, used);
  return operations.map(({ operation, path, templates }) => {
    const [template] = templates;
    const nearest = template === undefined ? undefined : nearestRoute(index, operation.method, template);
    return { operation, path, ...(nearest === undefined ? {} : { nearest }) };
  });
}

/** One entry for each pair of spellings of a path, whatever the number of its methods. */
function parameterDifferences(matches: readonly Match[]): readonly ParameterDifference[] {
  const found = new Map<string, ParameterDifference & { operations: Operation[]; routes: Route[] }>();
  for (const match of matches) {
    if (match.by !== 'structure') continue;
    const { path } = match;
    for (const route of match.routes) {
      const routePath = spelling(route, path);
      const names = differentNames(path, routePath);
      if (names.length === 0) continue;
      const key = `${path} ${JSON.stringify(names)}`;
      const entry = found.get(key) ?? { path, routePath, names, operations: [], routes: [] };
      found.set(key, entry);
      if (!entry.operations.includes(match.operation)) entry.operations.push(match.operation);
      if (!entry.routes.includes(route)) entry.routes.push(route);
    }
  }
  return [...found.values()];
}

/** The path of a route that a description's path is. */
function spelling({ path, alsoAs }: Route, described: string): string {
  return alsoAs !== undefined && sameStructure(alsoAs, described) ? alsoAs : path;
}
