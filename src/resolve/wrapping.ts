import type { Location } from '../model/location.ts';
import type { Evaluation } from './evaluation.ts';
import { readCell } from './module.ts';
import type { Router } from './router.ts';
import { findCell, selfOf } from './scope.ts';
import type { Arguments } from './value.ts';
import { force, type Value } from './value.ts';

/** The router of a value, through instances of its subclasses. */
export function routerOf(value: Value): Router | undefined {
  const forced = force(value);
  if (forced.kind === 'router') return forced.router;
  if (forced.kind === 'instance' && forced.inner !== undefined) return routerOf(forced.inner);
  return undefined;
}

/** Wrappers inside wrappers that are looked through. */
const WRAPPERS = 8;

/** The one router that a value is, or that a closure or a library's call around it holds. */
export function wrappedRouter(value: Value, depth = 0): Router | undefined {
  const direct = routerOf(value);
  if (direct !== undefined || depth > WRAPPERS) return direct;
  const forced = force(value);
  const held = (values: Iterable<Value | undefined>): Router | undefined => {
    const found = new Set<Router>();
    for (const one of values) {
      const router = one === undefined ? undefined : wrappedRouter(one, depth + 1);
      if (router !== undefined) found.add(router);
    }
    const [only] = found;
    return found.size === 1 ? only : undefined;
  };
  if (forced.kind === 'term') return held((forced.args?.positional ?? []).map((argument) => argument.value));
  if (forced.kind !== 'function') return undefined;
  // What a wrapper was given and its closure uses; a variable that merely stands beside the closure is not wrapped by it.
  const mentions = forced.node.body.mentions();
  const given = (forced.scope.running?.node.params ?? []).flatMap(({ target }) =>
    target.kind === 'name-pattern' && mentions.has(target.name) ? [target.name] : [],
  );
  return held(given.map((name) => findCell(forced.scope, name)?.value));
}

/** The one router that a function hands requests to, by the methods that the router's framework names for it. */
export function dispatchedRouter(run: Evaluation, handler: Value): Router | undefined {
  const fn = force(handler);
  if (fn.kind !== 'function') return undefined;
  const mentions = fn.node.body.mentions();
  const self = fn.self ?? selfOf(fn.scope);
  const fields = self?.kind === 'instance' ? self.fields : new Map<string, Value>();
  const found = new Set<Router>();
  for (const name of mentions) {
    const value = findCell(fn.scope, name);
    for (const held of [value === undefined ? undefined : readCell(value), fields.get(name)]) {
      const router = held === undefined ? undefined : routerOf(held);
      const words = router === undefined ? undefined : run.facts.frameworkOf(router)?.dispatches;
      if (router !== undefined && words?.some((word) => mentions.has(word)) === true) found.add(router);
    }
  }
  const [only] = found;
  return found.size === 1 ? only : undefined;
}

/**
 * A function of the repository that takes a router and gives a handler around it (`logged(mux)`) is middleware of the whole
 * router.
 */
export function noteWrapping(
  run: Evaluation,
  callee: Value,
  name: string,
  args: Arguments,
  result: Value,
  site: Location,
): void {
  if (force(callee).kind !== 'function') return;
  const made = force(result);
  if (made.kind !== 'function' && made.kind !== 'term') return;
  for (const { value } of args.positional) {
    const router = routerOf(value);
    if (router === undefined || wrappedRouter(made) !== router) continue;
    router.events.push({
      kind: 'guard',
      site,
      guards: [{ name }],
      whole: true,
      ...(run.condition === undefined ? {} : { conditional: run.condition }),
    });
  }
}
