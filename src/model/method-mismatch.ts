import type { Operation } from './operation.ts';
import type { PathTemplate } from './path-template.ts';
import type { Method, Route } from './route.ts';
import { append, type IndexedRoute, type RouteIndex, routesAt } from './route-index.ts';

/** An operation with the full paths under which it is promised. */
export interface Promised {
  readonly operation: Operation;
  /** Full path template with its first base. */
  readonly path: string;
  /** One for each base. */
  readonly templates: readonly PathTemplate[];
}

/**
 * Registrations of one method and path that no operation names; and of others that the framework answers in the same way, of which
 * a description names one (an update by PUT and PATCH).
 */
export interface Undocumented {
  readonly method: Method;
  readonly path: string;
  readonly routes: readonly Route[];
}

/** A path that both sides know, with a method that only one of them does. One of the two is there, or both. */
export interface MethodMismatch {
  readonly path: string;
  /** The operation that no route answers. */
  readonly operation?: Operation;
  /** The registrations of one method that no operation names. */
  readonly undocumented?: Undocumented;
  /** Methods that the description has for this path, and an operation to point at. */
  readonly promised: readonly Operation[];
  /** Routes that the code has for this path. */
  readonly served: readonly Route[];
}

/** Takes out what both sides know under another method, one finding for each slip. */
export function pairMethods(
  unserved: readonly Promised[],
  unused: readonly IndexedRoute[],
  promised: readonly Promised[],
  routes: RouteIndex,
): {
  methods: readonly MethodMismatch[];
  operations: readonly Promised[];
  undocumented: readonly Undocumented[];
} {
  const promisedByKey = new Map<string, Promised[]>();
  const spelled = new Map<string, string>();
  for (const entry of promised) {
    for (const { key } of entry.templates) {
      append(promisedByKey, key, entry);
      spelled.set(key.toLowerCase(), key);
    }
  }
  const operationsByKey = new Map<string, Promised[]>();
  const operations: Promised[] = [];
  for (const entry of unserved) {
    const known = entry.templates.find(({ key }) => routesAt(routes, key).length > 0);
    if (known === undefined) operations.push(entry);
    else append(operationsByKey, known.key, entry);
  }
  const undocumented: Undocumented[] = [];
  const undocumentedByKey = new Map<string, Undocumented[]>();
  for (const [own, entry] of grouped(unused, promisedByKey)) {
    const folds = entry.routes.some(({ ignoresCase }) => ignoresCase === true);
    const key = promisedByKey.has(own) || !folds ? own : (spelled.get(own.toLowerCase()) ?? own);
    if (promisedByKey.has(key)) append(undocumentedByKey, key, entry);
    else undocumented.push(entry);
  }
  const methods: MethodMismatch[] = [];
  for (const key of new Set([...operationsByKey.keys(), ...undocumentedByKey.keys()])) {
    const there = promisedByKey.get(key) ?? [];
    const both = {
      promised: there.map(({ operation }) => operation),
      served: routesAt(routes, key).map(({ route }) => route),
    };
    for (const [entry, other] of paired(operationsByKey.get(key) ?? [], undocumentedByKey.get(key) ?? [])) {
      methods.push({
        path: entry?.path ?? there[0]?.path ?? other?.path ?? key,
        ...(entry === undefined ? {} : { operation: entry.operation }),
        ...(other === undefined ? {} : { undocumented: other }),
        ...both,
      });
    }
  }
  return { methods, operations, undocumented };
}

/** Registrations by structure and method, or by what they are ways of; of several ways one of whose path the description has. */
function grouped(
  unused: readonly IndexedRoute[],
  promised: ReadonlyMap<string, readonly Promised[]>,
): readonly (readonly [key: string, Undocumented])[] {
  const groups = new Map<string, IndexedRoute[]>();
  for (const indexed of unused) {
    const { oneOf, method } = indexed.route;
    append(groups, oneOf ?? `${method} ${indexed.template.key}`, indexed);
  }
  return [...groups.values()].flatMap((group) => {
    const first = group.find(({ template }) => promised.has(template.key)) ?? group[0];
    if (first === undefined) return [];
    const { method, path } = first.route;
    const routes = [first, ...group.filter((other) => other !== first)].map(({ route }) => route);
    return [[first.template.key, { method, path, routes }] as const];
  });
}

/** First PUT with PATCH, which are most often taken for each other, then in order; what is over stands alone. */
function paired(
  operations: readonly Promised[],
  others: readonly Undocumented[],
): readonly (readonly [Promised | undefined, Undocumented | undefined])[] {
  const left = [...others];
  const pairs: [Promised, Undocumented | undefined][] = [];
  for (const entry of operations) {
    const twin = { PUT: 'PATCH', PATCH: 'PUT' }[String(entry.operation.method)];
    const at = left.findIndex(({ method }) => method === twin);
    pairs.push([entry, at === -1 ? undefined : left.splice(at, 1)[0]]);
  }
  for (const pair of pairs) pair[1] ??= left.shift();
  return [...pairs, ...left.map((other) => [undefined, other] as const)];
}
