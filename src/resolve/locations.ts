import type { Location } from '../model/location.ts';
import type { RouteEvent, Router } from './router.ts';
import { textsOf } from './text.ts';

/** Levels of the repository's own functions that one registration may be wrapped in. */
const LEVELS = 4;

/**
 * A team's own registering function (`this.route(options)`) would be the place of every route that it registers. Where one
 * line registers several paths for several callers, the route is where its caller stands.
 */
export function moveToCallers(routers: readonly Router[]): void {
  for (let level = 0; level < LEVELS; level++) {
    const bySite = new Map<
      string,
      { readonly router: Router; readonly at: number; readonly event: RouteEvent }[]
    >();
    for (const router of routers) {
      router.events.forEach((event, at) => {
        if (event.kind !== 'route') return;
        const key = keyOf(event.site);
        const group = bySite.get(key) ?? [];
        group.push({ router, at, event });
        bySite.set(key, group);
      });
    }
    let moved = false;
    for (const group of bySite.values()) {
      if (!isWrapper(group.map(({ event }) => event))) continue;
      for (const { router, at, event } of group) {
        const site = event.trail.at(-1);
        if (site === undefined) continue;
        router.events[at] = { ...event, site, trail: event.trail.slice(0, -1) };
        moved = true;
      }
    }
    if (!moved) return;
  }
}

/**
 * Whether what is registered depends on who calls: a line that registers the same paths for every caller stays, also where each
 * caller stands below a prefix of its own.
 */
function isWrapper(events: readonly RouteEvent[]): boolean {
  const paths = new Map<string, Set<string>>();
  for (const event of events) {
    const caller = keyOf(event.trail.at(-1) ?? { file: '', line: 0 });
    const known = paths.get(caller) ?? new Set();
    paths.set(caller, known.add(textsOf(event.path, event.site)[0]?.text ?? ''));
  }
  const sets = [...paths.values()].map((known) => [...known].sort());
  return new Set(sets.map((known) => known.join('\n'))).size > 1 && !areBelowPrefixes(sets);
}

/** Whether all lists are the shortest one, each below one prefix. */
function areBelowPrefixes(lists: readonly (readonly string[])[]): boolean {
  const [shortest = []] = [...lists].sort((a, b) => a.join().length - b.join().length);
  const [first = ''] = shortest;
  if (first.replaceAll('/', '') === '') return false;
  return lists.every((list) => {
    const prefix = list[0]?.endsWith(first) === true ? list[0].slice(0, -first.length) : undefined;
    return prefix !== undefined && list.join() === shortest.map((path) => `${prefix}${path}`).join();
  });
}

function keyOf({ file, line }: Location): string {
  return `${file}:${line}`;
}
