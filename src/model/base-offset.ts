import type { Operation } from './operation.ts';
import { joinPaths, keyOf, parsePathTemplate } from './path-template.ts';
import type { Route } from './route.ts';
import { answering, append, type RouteIndex, routesAt } from './route-index.ts';

/** Operations that are served, only under another base path than the description says. */
export interface BaseOffset {
  /** What the description puts in front of these operations: its bases, with what all of their paths begin with. */
  readonly declared: readonly string[];
  /** What the code puts there; empty for nothing. */
  readonly actual: string;
  /** How many segments of the paths belong to what is declared; 0 where it is the bases alone. */
  readonly shared: number;
  /** All operations that have the declared bases. */
  readonly operations: readonly Operation[];
  /** What is served under what is declared is served under it too: what has the declared paths is something else. */
  readonly takesAll?: true;
  /** One that is served, and the route that serves it. */
  readonly example: { readonly operation: Operation; readonly route: Route };
}

/** Whether a base path with versions as parameters (`/api/v{version}`) takes another one that writes them out (`/api/v2`). */
export function takesBase(actual: string, declared: string): boolean {
  const [theirs, own] = [parsePathTemplate(actual).segments, parsePathTemplate(declared).segments];
  return (
    theirs.length === own.length &&
    theirs.every(({ key, parameters }, at) => {
      if (key === '{}' && !/version/i.test(parameters[0] ?? '')) return false;
      const pattern = key.split('{}').map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
      return new RegExp(`^${pattern.join('[^/]+')}$`).test(own[at]?.key ?? '');
    })
  );
}

/** The full path of an operation under the base that an offset found. */
export function rebasedPath(offset: BaseOffset, operation: Operation): string {
  return joinPaths(offset.actual, restOf(operation, offset.shared));
}

interface Candidate {
  readonly text: string;
  /** Operations whose path is served under it, with any method. */
  served: number;
  readonly example: { readonly key: string; readonly route: Route };
}

/**
 * Finds a base under which operations would match that do not match under their own. Reported only where it explains
 * at least two operations, at least half of them, and far more than the declared base does: else they are just missing.
 *
 * @param operations all with the same bases.
 */
export function findBaseOffset(
  operations: readonly Operation[],
  bases: readonly string[],
  index: RouteIndex,
): BaseOffset | undefined {
  const matched = operations.filter(({ path }) =>
    bases.some((base) => routesAt(index, parsePathTemplate(joinPaths(base, path)).key).length > 0),
  ).length;
  if (matched * 2 >= operations.length) return prefixLeftOut(operations, bases, index);
  const common = commonSegments(operations);
  for (let shared = 0; shared <= common.length; shared += 1) {
    const begin = common
      .slice(0, shared)
      .map((text) => `/${text}`)
      .join('');
    const declared = bases.map((base) => (begin === '' ? base : joinPaths(base, begin)));
    const paths = new Map<string, Operation[]>();
    for (const operation of operations) append(paths, keyOfRest(operation, shared), operation);
    const best = bestCandidate(paths, declared, index);
    const operation = best === undefined ? undefined : paths.get(best.example.key)?.[0];
    if (best === undefined || operation === undefined || best.served < 2) continue;
    if (best.served * 2 < operations.length || best.served <= matched * 2) continue;
    const example = { operation, route: best.example.route };
    return { declared, actual: best.text, shared, operations, example };
  }
  return prefixLeftOut(operations, bases, index);
}

/** Fewer operations that are served only under another base may be what one version of an API has and another has not. */
const LEAST_GAIN = 3;

/**
 * A base under which everything is served that is served without one, and clearly more: pages have the paths that the
 * description, whose server is named by its host alone, has of the API below `/api`.
 */
function prefixLeftOut(
  operations: readonly Operation[],
  bases: readonly string[],
  index: RouteIndex,
): BaseOffset | undefined {
  if (bases.some((base) => base !== '')) return undefined;
  const keyed = operations.map((operation) => ({ operation, key: parsePathTemplate(operation.path).key }));
  const servedUnder = (prefix: string) =>
    keyed.filter(
      ({ operation, key }) => answering(routesAt(index, under(prefix, key)), operation.method).length > 0,
    );
  const without = servedUnder('');
  if (without.length * 2 >= operations.length) return undefined;
  const candidates = [...prefixesOf(index)]
    .map((text) => ({ text, served: servedUnder(parsePathTemplate(text).key) }))
    .filter(
      ({ served }) => served.length * 2 >= operations.length && served.length >= without.length + LEAST_GAIN,
    )
    .filter(({ served }) => without.every((entry) => served.includes(entry)))
    .sort((a, b) => b.served.length - a.served.length || compareTexts(a.text, b.text));
  const [best] = candidates;
  const [entry] = best?.served ?? [];
  if (best === undefined || entry === undefined) return undefined;
  const { operation, key } = entry;
  const [served] = answering(routesAt(index, under(parsePathTemplate(best.text).key, key)), operation.method);
  if (served === undefined) return undefined;
  const example = { operation, route: served.route };
  return { declared: bases, actual: best.text, shared: 0, operations, takesAll: true, example };
}

/** A structure below a prefix. */
function under(prefix: string, key: string): string {
  return key === '/' && prefix !== '' ? prefix : `${prefix}${key}`;
}

/** The fixed beginnings of routes, of one segment or two. */
function prefixesOf({ all }: RouteIndex): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { template } of all) {
    let prefix = '';
    for (const { text, parameters } of template.segments.slice(0, 2)) {
      if (parameters.length > 0) break;
      prefix += `/${text}`;
      found.add(prefix);
    }
  }
  return found;
}

function compareTexts(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : 1);
}

/** The fixed segments with which all paths begin. */
function commonSegments(operations: readonly Operation[]): readonly string[] {
  const [first, ...others] = operations.map(({ path }) => parsePathTemplate(path).segments);
  if (first === undefined) return [];
  const end = first.findIndex(
    ({ key, parameters }, place) =>
      parameters.length > 0 || others.some((other) => other[place]?.key !== key),
  );
  return (end === -1 ? first : first.slice(0, end)).map(({ text }) => text);
}

function restOf({ path }: Operation, shared: number): string {
  return `/${parsePathTemplate(path)
    .segments.slice(shared)
    .map(({ text }) => text)
    .join('/')}`;
}

/** Without a fixed segment a path fits too many routes to be proof of a base that is part of the paths. */
function keyOfRest(operation: Operation, shared: number): string {
  const rest = parsePathTemplate(restOf(operation, shared));
  const tells = rest.segments.some(({ parameters }) => parameters.length === 0);
  return shared === 0 || tells ? rest.key : `unlike any route ${rest.key}`;
}

/** The beginning of routes whose rest is the path of most operations. */
function bestCandidate(
  paths: ReadonlyMap<string, readonly Operation[]>,
  bases: readonly string[],
  index: RouteIndex,
): Candidate | undefined {
  const declared = new Set(bases.map((base) => parsePathTemplate(base).key));
  const candidates = new Map<string, Candidate>();
  for (const [first] of index.byKey.values()) {
    if (first === undefined) continue;
    const { segments } = first.template;
    for (let length = 0; length <= segments.length; length += 1) {
      const rest = keyOf(segments.slice(length));
      const prefix = keyOf(segments.slice(0, length));
      const count = paths.get(rest)?.length;
      if (count === undefined || declared.has(prefix)) continue;
      const known = candidates.get(prefix);
      if (known !== undefined) known.served += count;
      else {
        const text = segments
          .slice(0, length)
          .map((segment) => `/${segment.text}`)
          .join('');
        candidates.set(prefix, { text, served: count, example: { key: rest, route: first.route } });
      }
    }
  }
  const isMeant = ({ text }: Candidate) => bases.some((base) => takesBase(text, base));
  return [...candidates.values()].sort(
    (a, b) => b.served - a.served || Number(isMeant(b)) - Number(isMeant(a)) || compareTexts(a.text, b.text),
  )[0];
}
