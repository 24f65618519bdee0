import type { Location } from '../model/location.ts';
import type { Method } from '../model/route.ts';
import { calledBackBy } from '../model/route.ts';
import { LIMITS } from './budget.ts';
import { classMember, lineage } from './classes.ts';
import type { Evaluation } from './evaluation.ts';
import { callFunction } from './functions.ts';
import { leadsToFramework } from './leading.ts';
import { ownMember } from './members.ts';
import type { Router } from './router.ts';
import type { Scope } from './scope.ts';
import { markServed } from './serving.ts';
import { textsOf } from './text.ts';
import {
  type Arguments,
  alternatives,
  type FunctionValue,
  force,
  type GivenValue,
  native,
  type TermValue,
  type UnknownValue,
  unknown,
  type Value,
} from './value.ts';

const VERBS: Readonly<Record<string, Method>> = {
  get: 'GET',
  post: 'POST',
  put: 'PUT',
  patch: 'PATCH',
  delete: 'DELETE',
  options: 'OPTIONS',
  head: 'HEAD',
  // Go's own name for any method.
  handlefunc: 'ANY',
};

/**
 * Callbacks handed to something that nobody modelled may be called: they are entered once with unknown arguments. A
 * library's are marked conditional, for nobody knows when it calls.
 */
export function enterCallbacks(
  run: Evaluation,
  args: Arguments,
  site: Location,
  by: string | undefined,
): void {
  for (const { value } of [...args.positional, ...args.named.values()]) {
    for (const callback of callbacksIn(value)) {
      // A program may be started inside of a callback (`group.Go(func() error { … })`), in a file that names no framework.
      const { file, module } = callback.scope;
      const isNear = module.relevant || run.startedFrom.has(file);
      if (!(isNear || leadsToFramework(run, module)) || !isToBeEntered(run, callback)) continue;
      const enter = () => callFunction(run, callback, unknownArguments(callback, site, by), site);
      if (by === undefined && isNear) enter();
      else if (by === undefined) inCallback(run, enter);
      else inCallback(run, () => run.under(calledBackBy(by), enter));
    }
  }
}

/** An object of the repository that a library is given may be a command or a service of it: it starts it when it likes. */
export function noteStarts(run: Evaluation, args: Arguments, site: Location, by: string, scope: Scope): void {
  const { startMethods } = scope.module.language;
  if (startMethods === undefined || run.facts.isFrameworkSource(by)) return;
  for (const one of args.positional.flatMap(({ value }) => alternatives(value))) {
    if (one.kind !== 'instance') continue;
    for (const name of startMethods) {
      if (classMember(one.class, name) === undefined) continue;
      const method = ownMember(run, one, name, site, one.class.scope);
      if (method?.kind === 'function') run.callbacks.push({ fn: method, by, site });
    }
  }
}

/** A library that wraps every handler of a large service must not use up what is there for the service itself. */
function inCallback(run: Evaluation, enter: () => void): void {
  const before = run.steps;
  const left = LIMITS.callbackSteps - run.callbackSteps;
  run.briefly(Math.max(LIMITS.lateCallbackSteps, Math.min(LIMITS.speculativeSteps, left)), enter);
  run.callbackSteps += run.steps - before;
}

/** A callback is entered once; one that registered something again for each call of the function that it is written in. */
function isToBeEntered(run: Evaluation, { node, scope }: FunctionValue): boolean {
  if (!run.entered.has(node)) return true;
  const scopes = run.registering.get(node);
  return scopes !== undefined && scopes.size < LIMITS.callbackScopes && !scopes.has(scope);
}

/** Also what a call gives that waits: the function that it makes may start the program (`group.Go(serve(ctx))`). */
function callbacksIn(value: Value): readonly FunctionValue[] {
  if (value.kind === 'lazy') return callbacksIn(force(value));
  if (value.kind === 'function') return [value];
  if (value.kind === 'union') return value.members.flatMap(callbacksIn);
  return [];
}

/** An argument for each parameter, none of them known. */
export function unknownArguments(fn: FunctionValue, site: Location, by?: string): Arguments {
  const positional = fn.node.params
    .filter((param) => param.rest === undefined)
    .map((param) => {
      const name = param.target.kind === 'name-pattern' ? param.target.name : 'value';
      const value = unknown(`parameter ${name} of ${fn.name ?? 'a function'}`, site);
      return { value: by === undefined ? value : { ...value, givenBy: by }, written: name };
    });
  const skip = fn.node.receiver === 'first' && fn.self !== undefined ? 1 : 0;
  return { positional: positional.slice(skip), named: new Map(), open: true };
}

/** A router handed to something unknown may get routes there: the ledger says so. */
export function noteEscapes(
  run: Evaluation,
  target: TermValue | UnknownValue | Value,
  args: Arguments,
  site: Location,
): void {
  const name =
    target.kind === 'term'
      ? target.symbol
      : target.kind === 'unknown'
        ? target.why
        : 'code that is not known';
  if (target.kind === 'term' && run.facts.isServer(target.symbol)) {
    markServed(
      run,
      [...args.positional, ...args.named.values()].map(({ value }) => value),
      site,
    );
    return;
  }
  if (target.kind === 'term' && run.facts.isHarmless(target.symbol)) return;
  // What a class of the repository has from a library's that registers nothing.
  if (
    target.kind === 'instance' &&
    lineage(target.class).some((base) => base.kind === 'term' && run.facts.isHarmless(base.symbol))
  )
    return;
  // `Base.call(this)`: the library's constructor gets the object that is being made, not the routers in it.
  const isSuper = target.kind === 'term' && /\.(?:call|apply)$/.test(target.symbol);
  for (const { value } of [...args.positional, ...args.named.values()]) {
    if (isSuper && value.kind === 'map') continue;
    for (const router of routersIn(value)) {
      router.events.push({
        kind: 'unresolved',
        site,
        reason: `${name} is given the ${router.kind} and may register routes on it`,
        escape: name,
        ...(run.condition === undefined ? {} : { conditional: run.condition }),
      });
    }
  }
}

/** `router[verb](path, handler)`: something is registered, nobody knows by which method. */
export function unknownMethod(run: Evaluation, router: Router, key: Value): Value {
  return native('a method by an unknown name', ({ positional }, at) => {
    const [path, ...handlers] = positional;
    const why = key.kind === 'unknown' ? key.why : 'its name is computed';
    if (path !== undefined && handlers.length > 0)
      router.events.push({
        kind: 'unresolved',
        site: at,
        reason: `its method is not known: ${why}`,
        path: path.value,
        ...(run.condition === undefined ? {} : { conditional: run.condition }),
      });
    return unknown('a method by an unknown name', at);
  });
}

function routersIn(value: Value, depth = 0): readonly Router[] {
  return alternatives(value).flatMap((one) => {
    if (one.kind === 'map' && depth === 0)
      return [...one.entries.values()].flatMap((entry) => routersIn(entry, 1));
    // Routes that are made to be put somewhere (`app.add_routes([web.get(…)])`), not a list of all there is.
    if (one.kind === 'list' && depth === 0)
      return one.items.flatMap((item) => routersIn(item, 1)).filter((router) => router.kind !== 'app');
    if (one.kind === 'router') return [one.router];
    if (one.kind === 'instance' && one.inner !== undefined) return routersIn(one.inner);
    return [];
  });
}

/**
 * A verb, a path and a handler on something unknown could be a route. It is said, and nothing is invented. True when the
 * call looked like one.
 */
export function notePossibleRegistration(
  run: Evaluation,
  target: Value,
  name: string,
  args: Arguments,
  site: Location,
  scope: Scope,
): boolean {
  if (!scope.module.relevant || args.positional.length < 2) return false;
  if (name === 'add_resource') return notePossibleResource(run, target, args, site);
  const {
    method,
    args: [first, ...rest],
  } = registration(name, args.positional);
  if (method === undefined || first === undefined || rest.length === 0) return false;
  const path = force(first.value);
  const texts = textsOf(path, site);
  if (path.kind !== 'constant' && path.kind !== 'text') return false;
  if (!texts.every(({ text }) => text === '' || text.startsWith('/'))) return false;
  if (!rest.some(({ value }) => isHandler(value))) return false;
  const why =
    target.kind === 'unknown'
      ? target.why
      : target.kind === 'instance'
        ? `an instance of ${target.class.name}`
        : target.kind === 'term'
          ? `${target.symbol.slice(0, target.symbol.lastIndexOf('.'))}(…)`
          : 'something unknown';
  run.possible.push({ site, methods: [method], path, why, speculative: run.speculative });
  return true;
}

/** `api.add_resource(Shelves, "/shelves")` on something unknown. */
function notePossibleResource(run: Evaluation, target: Value, args: Arguments, site: Location): boolean {
  const [resource, ...paths] = args.positional;
  const type = resource === undefined ? undefined : force(resource.value);
  if (type?.kind !== 'class') return false;
  const names = new Set(
    lineage(type).flatMap((one) => (one.kind === 'class' ? [...one.members.keys()] : [])),
  );
  const methods = Object.entries(VERBS).flatMap(([verb, method]) => (names.has(verb) ? [method] : []));
  const texts = paths.map(({ value }) => force(value)).filter((path) => path.kind === 'constant');
  if (methods.length === 0 || texts.length === 0) return false;
  const why = target.kind === 'unknown' ? target.why : 'something unknown';
  for (const path of texts) run.possible.push({ site, methods, path, why, speculative: run.speculative });
  return true;
}

/** The method that a call names, and what follows it: `get(path, …)`, `add_get(path, …)`, `add_route("GET", path, …)`. */
function registration(
  name: string,
  args: readonly GivenValue[],
): { readonly method: Method | undefined; readonly args: readonly GivenValue[] } {
  const verb = VERBS[name.replace(/^add_/i, '').toLowerCase()];
  const [first, ...rest] = args;
  const given = first === undefined ? undefined : force(first.value);
  if (verb !== undefined || name !== 'add_route' || given?.kind !== 'constant') return { method: verb, args };
  const written = String(given.value).toLowerCase();
  const method = written === '*' ? 'ANY' : VERBS[written];
  return method === undefined ? { method, args } : { method, args: rest };
}

function isHandler(value: Value): boolean {
  return alternatives(value).some(
    (one) => (one.kind === 'function' && !takesError(one)) || one.kind === 'method' || one.kind === 'native',
  );
}

/** `client.get('/x', (err, response) => …)`: whoever is told of an error first has asked, and answers nobody. */
function takesError(fn: FunctionValue): boolean {
  const target = fn.node.params[0]?.target;
  return target?.kind === 'name-pattern' && /^_?(?:e|err|error)$/.test(target.name);
}
