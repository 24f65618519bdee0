import type { Location } from '../model/location.ts';
import { LIMITS } from './budget.ts';
import type { Evaluation } from './evaluation.ts';
import { callFunction } from './functions.ts';
import { readCell } from './module.ts';
import type { Router } from './router.ts';
import { findCell, selfOf } from './scope.ts';
import { type Arguments, type FunctionValue, force, NO_ARGUMENTS, type Value } from './value.ts';

/** The router of a value, through instances of its subclasses. */
export function routerOf(value: Value): Router | undefined {
  const forced = force(value);
  if (forced.kind === 'router') return forced.router;
  if (forced.kind !== 'instance') return undefined;
  if (forced.inner !== undefined) return routerOf(forced.inner);
  // A struct that embeds a library's type is what it was given for it (`Router{Handler: mux}`).
  for (const base of forced.class.bases) {
    if (base.kind !== 'term') continue;
    const embedded = forced.fields.get(base.symbol.slice(base.symbol.lastIndexOf('.') + 1));
    const router = embedded === undefined || embedded.kind === 'lazy' ? undefined : routerOf(embedded);
    if (router !== undefined) return router;
  }
  return undefined;
}

/** Wrappers inside wrappers that are looked through: a chain of middleware has two for each. */
const WRAPPERS = 100;

/** The one router that a value is, or that a closure or a library's call around it holds. */
export function wrappedRouter(value: Value, depth = 0, seen = new Set<Value>()): Router | undefined {
  const direct = routerOf(value);
  if (direct !== undefined || depth > WRAPPERS) return direct;
  const forced = force(value);
  if (seen.has(forced)) return undefined;
  seen.add(forced);
  const held = (values: Iterable<Value | undefined>): Router | undefined => {
    const found = new Set<Router>();
    for (const one of values) {
      const router = one === undefined ? undefined : wrappedRouter(one, depth + 1, seen);
      if (router !== undefined) found.add(router);
    }
    const [only] = found;
    return found.size === 1 ? only : undefined;
  };
  // A method of what wraps it is as good as what wraps it (`guarded.ServeHTTP`).
  if (forced.kind === 'method') return held([forced.receiver]);
  if (forced.kind === 'term')
    return held(forced.args?.positional.map((argument) => argument.value) ?? [forced.receiver]);
  // Something else may stand in for it (`if maintenance { handler = closed }`).
  if (forced.kind === 'union') return held(forced.members);
  return forced.kind === 'function' ? held(givenTo(forced)) : undefined;
}

/** What a wrapper was given and its closure uses; a variable that merely stands beside the closure is not wrapped by it. */
export function givenTo(closure: FunctionValue): readonly (Value | undefined)[] {
  const mentions = closure.node.body.mentions();
  // A parameter of its own hides what was given (`func(r Router) { …(func(w, r) {}) }`).
  const own = new Set(
    closure.node.params.map(({ target }) => (target.kind === 'name-pattern' ? target.name : '')),
  );
  const names = (closure.scope.running?.node.params ?? []).flatMap(({ target }) =>
    target.kind === 'name-pattern' && mentions.has(target.name) && !own.has(target.name) ? [target.name] : [],
  );
  return names.map((name) => findCell(closure.scope, name)?.value);
}

/** The same around functions, each of which may be given several. */
const AROUND = 8;

/** The function that a value is, or that the one closure or library's call around it was given (`caught(list)`). */
export function wrappedFunction(value: Value, depth = 0): FunctionValue | undefined {
  const forced = force(value);
  const inside = (values: readonly (Value | undefined)[]): FunctionValue | undefined => {
    const [only, ...others] = values.flatMap((one) =>
      one === undefined ? [] : (wrappedFunction(one, depth + 1) ?? []),
    );
    return others.length === 0 ? only : undefined;
  };
  if (depth > AROUND) return undefined;
  if (forced.kind === 'term')
    return inside((forced.args?.positional ?? []).map((argument) => argument.value));
  if (forced.kind !== 'function') return undefined;
  return (forced.wraps === undefined ? inside(givenTo(forced)) : inside([forced.wraps])) ?? forced;
}

/**
 * The one router that a function hands requests to, by the methods that the router's framework names for it; also through a
 * wrapper (`caught((req, res) => api.handleRequest(req))`).
 */
export function dispatchedRouter(run: Evaluation, handler: Value, depth = 0): Router | undefined {
  const words = [...run.facts.dispatches];
  if (words.length === 0 || depth > 2) return undefined;
  const fn = force(handler);
  if (fn.kind === 'term')
    return onlyOne((fn.args?.positional ?? []).map(({ value }) => dispatchedRouter(run, value, depth + 1)));
  if (fn.kind !== 'function') return undefined;
  const mentions = fn.node.body.mentions();
  const values = [...mentions].flatMap((name) => heldBy(fn, name));
  if (words.some((word) => mentions.has(word)))
    return onlyOne(values.map((value) => routerBehind(run, value, mentions)));
  return fn.scope.kind === 'function'
    ? onlyOne(values.map((value) => dispatchedRouter(run, value, depth + 1)))
    : undefined;
}

/** Whether middleware mentions a router that is a function itself, which it may call with the request. */
export function mentionsCallable(run: Evaluation, fn: FunctionValue): boolean {
  return (
    fn.node.params.length > 1 &&
    [...fn.node.body.mentions()].some((name) =>
      heldBy(fn, name).some((value) => {
        const router = routerOf(value);
        return router !== undefined && isCallable(run, router);
      }),
    )
  );
}

/** Applications are mentioned for their settings, too, and answer whatever they are given. */
export function isCallable(run: Evaluation, router: Router): boolean {
  return router.kind !== 'app' && run.facts.frameworkOf(router)?.callable === true;
}

/** What a name that a function mentions holds: a variable, a field of its receiver. */
function heldBy(fn: FunctionValue, name: string): readonly Value[] {
  const cell = findCell(fn.scope, name);
  const self = fn.self ?? selfOf(fn.scope);
  const field = self?.kind === 'instance' ? self.fields.get(name) : undefined;
  return [...(cell === undefined ? [] : [readCell(cell)]), ...(field === undefined ? [] : [field])];
}

/** A router that one of the methods is called on, or what a function without parameters makes or keeps (`backend()`). */
function routerBehind(run: Evaluation, value: Value, mentions: ReadonlySet<string>): Router | undefined {
  const forced = force(value);
  const makes =
    forced.kind === 'function' && forced.node.params.length === 0 && run.facts.registers(forced.scope.module);
  const made = makes ? run.briefly(LIMITS.speculativeSteps, () => madeBy(run, forced)) : forced;
  const router = routerOf(made);
  const words = router === undefined ? undefined : run.facts.frameworkOf(router)?.dispatches;
  return words?.some((word) => mentions.has(word)) === true ? router : undefined;
}

function madeBy(run: Evaluation, fn: FunctionValue): Value {
  return callFunction(run, fn, NO_ARGUMENTS, { file: fn.scope.file, line: fn.node.line });
}

function onlyOne(routers: readonly (Router | undefined)[]): Router | undefined {
  const [only, ...others] = new Set(routers.filter((router) => router !== undefined));
  return others.length === 0 ? only : undefined;
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
