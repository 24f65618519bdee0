import type { Location } from '../model/location.ts';
import { lineage } from './classes.ts';
import { dispatchesOf } from './dispatching.ts';
import type { Evaluation } from './evaluation.ts';
import { alternatives, force, union, type Value } from './value.ts';
import { wrappedRouter } from './wrapping.ts';

/** Whatever routers are among these is served: as it is, behind wrappers, or by a handler that hands requests on to it. */
export function markServed(run: Evaluation, values: readonly Value[], site: Location): void {
  for (const value of values) {
    if (value.kind === 'lazy') continue;
    const routers = alternatives(value).flatMap((one) => wrappedRouter(one) ?? []);
    // What is served of a group is what it belongs to.
    for (const router of routers)
      for (let at: typeof router | undefined = router; at !== undefined; at = at.parent) at.served = true;
    if (routers.length > 0) continue;
    for (const { router, prefix } of dispatchesOf(run, value, site)) {
      router.served = true;
      if (prefix !== undefined)
        router.prefix = router.prefix === undefined ? prefix : union([router.prefix, prefix]);
    }
  }
}

/** What a struct that serves is given (`server.Handler = mux`), also one of the repository that embeds a library's. */
export function noteServing(run: Evaluation, type: Value | undefined, value: Value, site: Location): void {
  const named = type === undefined ? undefined : force(type);
  if (named === undefined || run.facts.serves.size === 0 || value.kind === 'constant') return;
  const types = named.kind === 'class' ? lineage(named) : [named];
  if (types.some((one) => one.kind === 'term' && run.facts.serves.has(one.symbol)))
    markServed(run, [value], site);
}
