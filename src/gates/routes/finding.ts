import type { Finding, FindingLocation } from '../../model/finding.ts';
import { compareLocations } from '../../model/location.ts';
import type { Operation } from '../../model/operation.ts';
import type { Route } from '../../model/route.ts';
import { type RuleId, rules } from './rules.ts';

/** A finding of a rule, with the rule's own severity and label unless another is given. */
export function finding(
  rule: RuleId,
  parts: Pick<Finding, 'subject' | 'message' | 'fix' | 'locations'> & Partial<Finding>,
): Finding {
  const { severity, label } = rules[rule];
  return { id: `routes/${rule}`, severity, label, ...parts };
}

export function specLocation(operation: Operation, label?: string): FindingLocation {
  return { role: 'spec', ...operation.location, ...(label === undefined ? {} : { label }) };
}

export function routeLocation(route: Route, role: 'route' | 'nearest' = 'route'): FindingLocation {
  return { role, label: nameOf(route), ...route.location };
}

/** The mounts that lead to a route, the one nearest to it first, each once. */
export function mountLocations(route: Route): readonly FindingLocation[] {
  const mounts = route.mounts.filter((mount) => compareLocations(mount, route.location) !== 0);
  return mounts
    .filter((mount, place) => mounts.findIndex((other) => compareLocations(mount, other) === 0) === place)
    .reverse()
    .map((mount) => ({ role: 'mount', ...mount }));
}

/** A route with where it is registered and mounted; of many registrations the first five. */
export function routeLocations(routes: readonly Route[]): readonly FindingLocation[] {
  const [first] = routes;
  if (first === undefined) return [];
  return [...routes.slice(0, 5).map((route) => routeLocation(route)), ...mountLocations(first)];
}

/** `GET /orders/{id}`. */
export function nameOf({ method, path }: Pick<Route, 'method' | 'path'>): string {
  return `${method} ${path}`;
}

/** `a`, `a and b`, `a, b and 4 more`. */
export function series(items: readonly string[], most = 5): string {
  const shown = items.slice(0, most);
  const rest = items.length - shown.length;
  if (rest > 0) return `${shown.join(', ')} and ${rest} more`;
  const last = shown.at(-1) ?? '';
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(', ')} and ${last}`;
}

/** `1 operation`, `2 operations`. */
export function counted(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`;
}
