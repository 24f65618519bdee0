import type { Location } from '../model/location.ts';
import { LIMITS } from './budget.ts';
import { memberValue } from './class-members.ts';
import { classMember } from './classes.ts';
import { unknownArguments } from './escapes.ts';
import type { Evaluation } from './evaluation.ts';
import { callFunction } from './functions.ts';
import type { Router } from './router.ts';
import { alternatives, type FunctionValue, force, type Value } from './value.ts';
import { mentionsCallable, wrappedRouter } from './wrapping.ts';

/** A router that a handler hands its requests to. */
export interface Dispatch {
  readonly router: Router;
  /** What the handler takes away from the path before. */
  readonly prefix?: Value;
}

/** Wrappers inside wrappers that are looked through. */
const WRAPPERS = 6;

/**
 * The routers that a handler hands requests to while it runs (`if api { api.ServeHTTP(w, r) } else { pages.ServeHTTP(w, r) }`), by
 * the methods that their frameworks name for it. The handler is a function, an instance with such a method, or a library's wrapper
 * around one.
 */
export function dispatchesOf(run: Evaluation, handler: Value, site: Location): readonly Dispatch[] {
  const outer = run.dispatching;
  if (run.facts.dispatches.size === 0 || outer !== undefined) return [];
  const found: Dispatch[] = [];
  const { speculative } = run;
  run.dispatching = found;
  run.speculative = true;
  try {
    run.briefly(LIMITS.speculativeSteps, () => handOver(run, handler, site));
  } finally {
    run.dispatching = outer;
    run.speculative = speculative;
  }
  return found.filter((one, at) => found.findIndex((other) => same(one, other)) === at);
}

/**
 * The one router that middleware calls with the request, where routers are functions:
 * `(req, res, next) => (isOld(req) ? old(req, res, next) : next())`.
 */
export function calledRouter(run: Evaluation, handler: Value, site: Location): Router | undefined {
  const fn = force(handler);
  if (fn.kind !== 'function' || run.dispatching !== undefined || !mentionsCallable(run, fn)) return undefined;
  const found: Dispatch[] = [];
  const { speculative } = run;
  run.dispatching = found;
  run.speculative = true;
  try {
    run.briefly(LIMITS.speculativeSteps, () => callFunction(run, fn, unknownArguments(fn, site), site));
  } finally {
    run.dispatching = undefined;
    run.speculative = speculative;
  }
  const [only, ...others] = new Set(found.map(({ router }) => router));
  return others.length === 0 ? only : undefined;
}

function same(a: Dispatch, b: Dispatch): boolean {
  return a.router === b.router && a.prefix === b.prefix;
}

/** Runs what a value does with a request. */
export function handOver(run: Evaluation, handler: Value, site: Location, depth = 0): void {
  for (const one of alternatives(handler)) {
    const prefix = prefixOf(run, one);
    const router = wrappedRouter(one);
    if (router !== undefined) run.dispatching?.push({ router, ...(prefix === undefined ? {} : { prefix }) });
    else if (depth > WRAPPERS) return;
    else if (one.kind === 'term')
      for (const { value } of one.args?.positional ?? []) handOver(run, value, site, depth + 1);
    else for (const fn of handlersOf(run, one, site)) runHandler(run, fn, site);
  }
}

/** What a library's call takes away from the path before it hands the request on. */
function prefixOf(run: Evaluation, value: Value): Value | undefined {
  return value.kind === 'term' && run.facts.strips.has(value.symbol)
    ? value.args?.positional[0]?.value
    : undefined;
}

function runHandler(run: Evaluation, fn: FunctionValue, site: Location): void {
  const mentions = fn.node.body.mentions();
  if (![...run.facts.dispatches].some((word) => mentions.has(word))) return;
  const answer = force(callFunction(run, fn, unknownArguments(fn, site), site));
  // What was made for this request alone answers it (`(request) => fetchRequestHandler({ request, contract })`).
  if (answer.kind === 'router' && answer.router.parent === undefined)
    run.dispatching?.push({ router: answer.router });
}

function handlersOf(run: Evaluation, value: Value, site: Location): readonly FunctionValue[] {
  if (value.kind === 'function') return [value];
  if (value.kind !== 'instance') return [];
  return [...run.facts.dispatches].flatMap((word) => {
    const found = classMember(value.class, word);
    const method =
      found === undefined ? undefined : memberValue(run, found.member, found.declarer, value, site);
    return method?.kind === 'function' ? [method] : [];
  });
}
