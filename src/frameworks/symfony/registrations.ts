import type { Router } from '../../resolve/router.ts';

/** A route that is loaded, before it is known whether a later one takes its place. */
interface Registration {
  /** Its name as a whole; undefined where it has none that another could have. */
  readonly name: string | undefined;
  /** Its place among all that is loaded. */
  readonly order: number;
  readonly register: (router: Router, nature?: 'replaced') => void;
}

/** What an application loads. Of routes of one name the last one stays: `RouteCollection::add`. */
export interface Registrations {
  readonly router: Router;
  readonly all: Registration[];
  /** The place of what is loaded next. */
  order: number;
}

/** Notes a route at the place that loading has come to. */
export function note(
  registrations: Registrations,
  name: string | undefined,
  register: Registration['register'],
  order = registrations.order++,
): void {
  registrations.all.push({ name, order, register });
}

/** Registers what was noted, in its order. */
export function registerAll({ all, router }: Registrations): void {
  const sorted = [...all].sort((a, b) => a.order - b.order);
  const last = new Map(sorted.map((one) => [one.name, one]));
  for (const one of sorted) {
    const isReplaced = one.name !== undefined && last.get(one.name) !== one;
    one.register(router, isReplaced ? 'replaced' : undefined);
  }
}
