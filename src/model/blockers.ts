import type { Location } from './location.ts';
import {
  answers,
  type PathPattern,
  type PathTemplate,
  parsePathPattern,
  patternCovers,
} from './path-template.ts';
import type { Ledger, Method, Unresolved } from './route.ts';
import { append, type RouteIndex } from './route-index.ts';

/** Something in the code that could serve an operation, though nobody can tell. */
export interface Blocker {
  readonly location: Location;
  readonly framework: string;
  /** Why it cannot be told, in words. */
  readonly reason: string;
  /** The entry of the ledger; absent for a catch-all, which is a resolved route. */
  readonly unresolved?: Unresolved;
}

/** Blockers with one pattern and the same methods. */
interface Group {
  readonly pattern: PathPattern;
  readonly methods: readonly Method[] | undefined;
  readonly blockers: Blocker[];
}

/** Blockers by a segment that their path must have; empty where none is known. */
export type BlockerIndex = ReadonlyMap<string, readonly Group[]>;

export function indexBlockers(ledger: Ledger, routes: RouteIndex): BlockerIndex {
  const groups = new Map<string, Group>();
  function add(path: string | undefined, methods: readonly Method[] | undefined, blocker: Blocker): void {
    const signature = JSON.stringify([path, methods]);
    const group = groups.get(signature) ?? { pattern: parsePathPattern(path), methods, blockers: [] };
    groups.set(signature, group);
    group.blockers.push(blocker);
  }
  for (const unresolved of ledger.unresolved) {
    const { location, framework, reason } = unresolved;
    add(unresolved.path, unresolved.methods, { location, framework, reason, unresolved });
  }
  for (const { route } of routes.rootCatchAlls) {
    const { location, framework } = route;
    const reason = `the catch-all ${route.method} ${route.path} takes every path, and its code decides which it serves`;
    const methods = route.method === 'ANY' ? undefined : [route.method];
    add('{*}', methods, { location, framework, reason });
  }
  const index = new Map<string, Group[]>();
  for (const group of groups.values()) append(index, group.pattern.required, group);
  return index;
}

/** The blockers of an operation that say most about their path, and how many others there are. */
export interface Standing {
  readonly blockers: readonly Blocker[];
  readonly others: number;
}

/** What could serve an operation; undefined when nothing could. */
export function blockersOf(
  index: BlockerIndex,
  method: Method,
  templates: readonly PathTemplate[],
): Standing | undefined {
  let blockers: readonly Blocker[] = [];
  let weight = -1;
  let total = 0;
  for (const group of groupsFor(index, templates)) {
    if (group.methods !== undefined && !group.methods.some((own) => answers(own, method))) continue;
    if (!templates.some(({ key }) => patternCovers(group.pattern, key))) continue;
    total += group.blockers.length;
    if (group.pattern.weight > weight) {
      weight = group.pattern.weight;
      blockers = group.blockers;
    }
  }
  return total === 0 ? undefined : { blockers, others: total - blockers.length };
}

function groupsFor(index: BlockerIndex, templates: readonly PathTemplate[]): ReadonlySet<Group> {
  const found = new Set<Group>(index.get(''));
  for (const { segments } of templates) {
    for (const { key } of segments) for (const group of index.get(key.toLowerCase()) ?? []) found.add(group);
  }
  return found;
}
