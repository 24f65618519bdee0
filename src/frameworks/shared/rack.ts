import type { Router } from '../../resolve/router.ts';
import { type ClassValue, force, type RouterValue, type Value } from '../../resolve/value.ts';
import type { Host } from '../framework.ts';

/** Static member under which a class that is an application of Rack keeps its router. */
const KEY = '&routes';

/** The router of a class that is an application of Rack; made by `make` when it is first asked for. */
export function routerOfClass(type: ClassValue, make: () => RouterValue): Router {
  const known = type.statics.get(KEY);
  if (known?.kind === 'router') return known.router;
  const made = make();
  type.statics.set(KEY, made);
  return made.router;
}

/** The router of an application of Rack: a class with routes, an instance or a built application of it, or a router itself. */
export function rackRouter(value: Value, host: Host): Router | undefined {
  const direct = host.wrappedRouter(value);
  if (direct !== undefined) return direct;
  const forced = force(value);
  const type = forced.kind === 'instance' ? forced.class : forced;
  if (type.kind !== 'class') return undefined;
  const known = type.statics.get(KEY);
  if (known?.kind === 'router') return known.router;
  // An object around the one application that it holds.
  const held =
    forced.kind === 'instance' ? [...forced.fields.values()].map((field) => host.routerOf(field)) : [];
  const found = new Set(held.filter((router) => router !== undefined));
  const [only] = found;
  return found.size === 1 ? only : undefined;
}
