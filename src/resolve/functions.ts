import type { Expression } from '../languages/syntax.ts';
import type { Location } from '../model/location.ts';
import { bindPattern, withDefault } from './assignments.ts';
import { LIMITS } from './budget.ts';
import { callValue } from './calls.ts';
import type { Evaluation } from './evaluation.ts';
import { evaluate } from './expressions.ts';
import { injectedValue } from './injection.ts';
import { leadsToFramework } from './leading.ts';
import { chosenOverload } from './overloads.ts';
import { notePossibleDecorator } from './possible-decorators.ts';
import { childScope, functionScope, type Scope } from './scope.ts';
import { runBody } from './statements.ts';
import {
  type Arguments,
  type ClassValue,
  type Decoration,
  type FunctionValue,
  force,
  type GivenValue,
  given,
  lazy,
  list,
  map,
  UNDEFINED,
  unknown,
  type Value,
} from './value.ts';
import { written } from './written.ts';

/** A call into a file that mentions no framework, with nothing among its arguments that could route, waits until it is needed. */
export function callLazily(run: Evaluation, target: FunctionValue, args: Arguments, site: Location): Value {
  if (
    !run.facts.registers(target.scope.module) &&
    // A closure may hold a router that its arguments do not show.
    functionScope(target.scope).kind === 'module' &&
    isPlain(args) &&
    (target.self === undefined || isPlainValue(target.self, 0))
  ) {
    // The calls that lead here count when it is forced: a recursion through waiting calls ends like any other.
    const active = run.activeCalls();
    run.effects++;
    return lazy(() => run.within(active, () => callFunction(run, target, args, site)), site);
  }
  return callFunction(run, target, args, site);
}

export function isPlain(args: Arguments): boolean {
  return (
    args.positional.every(({ value }) => isPlainValue(value, 0)) &&
    [...args.named.values()].every(({ value }) => isPlainValue(value, 0))
  );
}

function isPlainValue(value: Value, depth: number): boolean {
  switch (value.kind) {
    case 'constant':
    case 'text':
    case 'regex':
    case 'unknown':
    case 'term':
    case 'module':
      return true;
    case 'list':
      return depth < 3 && value.items.every((item) => isPlainValue(item, depth + 1));
    case 'map':
      return depth < 3 && [...value.entries.values()].every((item) => isPlainValue(item, depth + 1));
    case 'instance':
      return (
        depth < 3 &&
        value.inner === undefined &&
        [...value.fields.values()].every((item) => isPlainValue(item, depth + 1))
      );
    default:
      return false;
  }
}

/** Really makes a call, with a fresh scope. Budgets end recursion. */
export function callFunction(run: Evaluation, callee: FunctionValue, args: Arguments, site: Location): Value {
  const fn = chosenOverload(callee, args);
  const { node } = fn;
  const active = run.activations.get(node) ?? 0;
  const most = active < LIMITS.activations || !isAnother(run, fn, args) ? LIMITS.activations : LIMITS.blocks;
  if (active >= most || run.callDepth >= LIMITS.callDepth) {
    return unknown(`a recursion of ${fn.name ?? 'a function'}`, site);
  }
  const spent = run.spent.get(node) ?? 0;
  const isRepeated = (run.entered.get(node) ?? 0) > LIMITS.repetitions;
  if (isRepeated && spent > LIMITS.repeated && !run.registering.has(node) && !bringsBlock(run, args))
    return unknown(`a result of ${fn.name ?? 'a function'}`, site);
  run.activations.set(node, active + 1);
  run.entered.set(node, (run.entered.get(node) ?? 0) + 1);
  run.callDepth++;
  run.callers.push(callerAt(run, fn, site));
  run.running.push(fn);
  const { frame, registrations, steps } = run;
  run.frame = { returns: [] };
  try {
    const scope = functionScopeOf(fn, site);
    bindParameters(run, fn, args, scope, site);
    const body = () => run.at(site, () => runBody(run, fn, scope));
    const { module } = fn.scope;
    return module.relevant ? run.home(body) : run.away(leadsToFramework(run, module), body);
  } finally {
    run.spent.set(node, spent + run.steps - steps);
    if (run.registrations > registrations) run.noteRegistering(fn);
    run.frame = frame;
    run.callDepth--;
    run.callers.pop();
    run.running.pop();
    if (active === 0) run.activations.delete(node);
    else run.activations.set(node, active);
  }
}

/**
 * Blocks in blocks (`r.Route("/a", func(r) { r.Route("/b", …) })`) end where the code does: each call brings a block of its own, and
 * a closure that was made anew is another one.
 */
function isAnother(run: Evaluation, { node, scope }: FunctionValue, args: Arguments): boolean {
  return (
    args.positional.some(({ value }) => value.kind === 'function' && !run.activations.has(value.node)) ||
    (scope.kind !== 'module' && !run.running.some((one) => one.node === node && one.scope === scope))
  );
}

/** What a function does with a block that nobody has run is the block's (`provide(container, func() *Store { … })`). */
function bringsBlock(run: Evaluation, args: Arguments): boolean {
  return args.positional.some(({ value }) => value.kind === 'function' && !run.entered.has(value.node));
}

/** A call that stands where its callee is declared (a forwarding function, one that is called at once) is made by who called that. */
function callerAt(run: Evaluation, { node, scope }: FunctionValue, site: Location): Location {
  const isOwn = site.line === node.line && site.file === scope.file;
  return isOwn ? (run.callers.at(-1) ?? site) : site;
}

function functionScopeOf(fn: FunctionValue, site: Location): Scope {
  const { receiver, name } = fn.node;
  const self =
    receiver === 'lexical'
      ? fn.self
      : (fn.self ?? (receiver === 'caller' ? unknown('this', site) : undefined));
  const scope = childScope(fn.scope, 'function', {
    running: fn,
    ...(self === undefined ? {} : { self }),
    ...(fn.home === undefined ? {} : { home: fn.home }),
  });
  if (name !== undefined && !fn.scope.cells.has(name) && fn.home === undefined)
    scope.cells.set(name, { value: fn });
  return scope;
}

/**
 * Arguments as blocks and methods of Ruby take them: a block of several parameters takes a list apart; keywords that a method has
 * no parameters for are one last hash.
 */
function arrange(fn: FunctionValue, positional: Value[], named: Map<string, GivenValue>): void {
  const { params, receiver } = fn.node;
  const places = params.filter((param) => param.rest === undefined || param.rest === 'list');
  const only = positional.length === 1 && positional[0] !== undefined ? force(positional[0]) : undefined;
  if (receiver === 'lexical' && places.length > 1 && only?.kind === 'list')
    positional.splice(0, 1, ...only.items);
  const names = new Set(
    params.map((param) => (param.target.kind === 'name-pattern' ? param.target.name : '')),
  );
  if (params.some((param) => param.rest === 'map')) return;
  const loose = [...named].filter(([name]) => name !== '&block' && !names.has(name));
  if (loose.length === 0) return;
  positional.push(map(loose.map(([name, arg]) => [name, arg.value] as const)));
  for (const [name] of loose) named.delete(name);
}

function bindParameters(
  run: Evaluation,
  fn: FunctionValue,
  args: Arguments,
  scope: Scope,
  site: Location,
): void {
  const takesSelf = fn.node.receiver === 'first' && fn.self !== undefined;
  const positional =
    takesSelf && fn.self !== undefined
      ? [fn.self, ...args.positional.map((arg) => arg.value)]
      : args.positional.map((arg) => arg.value);
  const named = new Map(args.named);
  fn.node.typeParams?.forEach((name, place) => {
    const type = args.types?.[place];
    if (type !== undefined) run.declare(scope, name, type);
  });
  const { traits } = fn.scope.module.language;
  if (
    traits.argumentsName !== undefined &&
    fn.node.receiver === 'caller' &&
    fn.node.body.mentions().has(traits.argumentsName)
  )
    run.declare(scope, traits.argumentsName, list([...positional], args.open));
  if (traits.membersAreCalls === true) arrange(fn, positional, named);
  let at = 0;
  for (const param of fn.node.params) {
    const name = param.target.kind === 'name-pattern' ? param.target.name : '';
    if (param.rest === 'list') {
      bindPattern(run, param.target, list(positional.slice(at), args.open), scope, 'declare');
      at = positional.length;
      continue;
    }
    if (param.rest === 'map') {
      const rest = map(
        [...named].flatMap(([key, arg]) => (key === '&block' ? [] : [[key, arg.value] as const])),
        args.open,
      );
      bindPattern(run, param.target, rest, scope, 'declare');
      continue;
    }
    const keyword = param.rest === 'block' ? named.get('&block') : named.get(name);
    let value: Value;
    if (keyword !== undefined) {
      // What names the block leaves it to `yield`, too.
      if (param.rest !== 'block') named.delete(name);
      ({ value } = keyword);
    } else if (param.rest === 'block') value = UNDEFINED;
    else if (at < positional.length) value = positional[at++] ?? UNDEFINED;
    else if (args.injected === true && param.default === undefined)
      value = unknown(`what is injected as ${name}`, site);
    else value = args.open ? unknown(`parameter ${name} of ${fn.name ?? 'a function'}`, site) : UNDEFINED;
    const defaulted = withDefault(run, value, param.default, scope);
    const injected = injectedValue(run, defaulted, param.type, scope, site);
    bindPattern(run, param.target, injected, scope, 'declare');
    if (param.field === true && fn.self?.kind === 'instance') run.put(fn.self.fields, name, injected);
  }
}

/**
 * Applies decorators where they are calls, innermost first. What a library's decorator makes of a function is the function,
 * with the decoration noted.
 */
export function decorate(
  run: Evaluation,
  target: FunctionValue | ClassValue,
  decorators: readonly Expression[],
  scope: Scope,
): Value {
  const decorations: Decoration[] = decorators.map((node) => ({
    value: lazy(() => evaluate(run, node, scope), { file: scope.file, line: node.line }),
    written: written(node),
    line: node.line,
  }));
  // Decorator expressions are evaluated from the top, applied from the bottom.
  decorations.forEach((decoration, at) => {
    const node = decorators[at];
    const value = force(decoration.value);
    const site = { file: scope.file, line: decoration.line };
    if (node !== undefined) notePossibleDecorator(run, node, value, site, scope);
  });
  let current: Value = target;
  for (let at = decorations.length - 1; at >= 0; at--) {
    const decoration = decorations[at];
    if (decoration === undefined) continue;
    const site = { file: scope.file, line: decoration.line };
    if (current.kind === 'function') current = { ...current, decorations: decorations.slice(at + 1) };
    current = applyDecorator(run, force(decoration.value), current, site, scope);
  }
  return current.kind === 'function' ? { ...current, decorations } : current;
}

function applyDecorator(
  run: Evaluation,
  decorator: Value,
  target: Value,
  site: Location,
  scope: Scope,
): Value {
  const isCalled =
    decorator.kind === 'native' ||
    decorator.kind === 'function' ||
    // `@app.before_request`: a hook of a router, without a call.
    (decorator.kind === 'method' && ['router', 'instance'].includes(force(decorator.receiver).kind));
  if (!isCalled) return target;
  const result = force(callValue(run, decorator, given(target), site, scope));
  if (result.kind === 'function' && target.kind === 'function') {
    return result.node === target.node
      ? result
      : { ...result, wraps: target.wraps ?? target, name: target.name ?? '' };
  }
  return result.kind === 'constant' || result.kind === 'unknown' || result.kind === 'term' ? target : result;
}
