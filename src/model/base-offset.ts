import type { Operation } from './operation.ts';
import { joinPaths, keyOf, parsePathTemplate } from './path-template.ts';
import type { Route } from './route.ts';
import type { RouteIndex } from './route-index.ts';

/** Operations that are served, only under another base path than the description says. */
export interface BaseOffset {
  /** The bases that the description gives these operations. */
  readonly declared: readonly string[];
  /** The base under which the code serves them; empty for none. */
  readonly actual: string;
  /** All operations that have the declared bases. */
  readonly operations: readonly Operation[];
  /** How many of their paths are served under the actual base. */
  readonly served: number;
  /** One of them, and the route that serves it. */
  readonly example: { readonly operation: Operation; readonly route: Route };
}

interface Candidate {
  readonly text: string;
  served: number;
  readonly example: { readonly key: string; readonly route: Route };
}

/**
 * Finds a base under which operations would match that do not match under their own. Reported only where it explains
 * at least two paths, at least half of them, and far more than the declared base does: else they are just missing.
 *
 * @param operations all with the same bases.
 */
export function findBaseOffset(
  operations: readonly Operation[],
  bases: readonly string[],
  index: RouteIndex,
): BaseOffset | undefined {
  const paths = new Map<string, Operation>();
  for (const operation of operations) paths.set(parsePathTemplate(operation.path).key, operation);
  const matched = [...paths.values()].filter(({ path }) =>
    bases.some((base) => index.byKey.has(parsePathTemplate(joinPaths(base, path)).key)),
  ).length;
  if (matched * 2 >= paths.size) return undefined;
  const best = bestCandidate(paths, bases, index);
  if (best === undefined || best.served < 2) return undefined;
  if (best.served * 2 < paths.size || best.served <= matched * 2) return undefined;
  const operation = paths.get(best.example.key);
  if (operation === undefined) return undefined;
  return {
    declared: bases,
    actual: best.text,
    operations,
    served: best.served,
    example: { operation, route: best.example.route },
  };
}

/** The beginning of routes whose rest is the path of most operations. */
function bestCandidate(
  paths: ReadonlyMap<string, Operation>,
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
      if (!paths.has(rest) || declared.has(prefix)) continue;
      const known = candidates.get(prefix);
      if (known !== undefined) known.served += 1;
      else {
        const text = segments
          .slice(0, length)
          .map((segment) => `/${segment.text}`)
          .join('');
        candidates.set(prefix, { text, served: 1, example: { key: rest, route: first.route } });
      }
    }
  }
  return [...candidates.values()].sort(
    (a, b) => b.served - a.served || a.text.length - b.text.length || (a.text < b.text ? -1 : 1),
  )[0];
}
