import type { ClassMember, FunctionExpression } from '../languages/syntax.ts';
import type { Pattern } from '../languages/syntax-statements.ts';
import type { Location } from '../model/location.ts';
import { calledBackBy } from '../model/route.ts';
import { runApart } from './branches.ts';
import { LIMITS } from './budget.ts';
import { sharedInstance } from './classes.ts';
import { unknownArguments } from './escapes.ts';
import type { Evaluation } from './evaluation.ts';
import { callFunction } from './functions.ts';
import type { Module } from './module.ts';
import type { Scope } from './scope.ts';
import {
  type Arguments,
  type ClassValue,
  type FunctionValue,
  force,
  type InstanceValue,
  NO_ARGUMENTS,
} from './value.ts';
import { routerOf } from './wrapping.ts';

/** Callbacks of structs that one run follows. */
const CALLBACKS = 1_000;

/**
 * Functions that a library's struct holds run once everything is loaded, and what a server calls when it starts. Each of the first
 * may be the one that runs (a command of a program): what it writes does not replace what the others find, but what was not there
 * yet stays.
 */
export function runCallbacks(run: Evaluation): void {
  for (let at = 0; at < run.callbacks.length && at < CALLBACKS; at++) {
    const callback = run.callbacks[at];
    if (callback === undefined) continue;
    const { fn, by, site, args } = callback;
    if (args === undefined && !isWaiting(run, fn.node)) continue;
    const call = () => callFunction(run, fn, args ?? unknownArguments(fn, site), site);
    run.survive(site, '', () =>
      run.briefly(LIMITS.programSteps, () =>
        args === undefined ? run.under(calledBackBy(by), () => runApart(run, () => force(call()))) : call(),
      ),
    );
  }
}

/** Functions and methods that mention a framework and were never called run last, with unknown arguments. */
export function runNeverEntered(run: Evaluation): void {
  run.speculative = true;
  for (let round = 0; round < 3; round++) {
    const waiting = [...run.functions.values()].filter(
      // A method waits for an instance of its class.
      (fn) =>
        (fn.home === undefined || fn.self !== undefined) &&
        isWaiting(run, fn.node) &&
        mightRegister(run, fn.node, fn.scope) &&
        !isOffered(run, fn) &&
        !isOfTests(fn),
    );
    if (waiting.length === 0) break;
    // Those that take nothing call the others, with what they need.
    waiting.sort((a, b) => a.node.params.length - b.node.params.length);
    for (const fn of waiting) if (isWaiting(run, fn.node)) enter(run, fn);
  }
  // What is entered may declare more.
  for (const type of run.classes) {
    enterMakers(run, type);
    enterClass(run, type);
  }
  run.speculative = false;
}

/** A program wrote it for whoever wants to call it. */
function isOffered(run: Evaluation, { scope }: FunctionValue): boolean {
  const text =
    scope.module.language.isGenerated === undefined ? undefined : run.setting.project.read(scope.file);
  return text !== undefined && scope.module.language.isGenerated?.(text) === true;
}

/** Tests call it with what stands for them (`func serve(t *testing.T)`). */
function isOfTests({ node, scope }: FunctionValue): boolean {
  const packages = scope.module.language.testPackages ?? [];
  return node.params.some(
    ({ type }) =>
      type?.kind === 'member' && type.object.kind === 'name' && packages.includes(type.object.name),
  );
}

function isWaiting(run: Evaluation, node: FunctionExpression): boolean {
  return !run.entered.has(node) && !run.handlers.has(node);
}

/** Names that a router commonly has as a parameter. */
const ROUTER_NAMES = new Set([
  'app',
  'router',
  'server',
  'api',
  'application',
  'routes',
  'route',
  'fastify',
  'instance',
  'group',
  'r',
  'e',
  'g',
  'mux',
  'blueprint',
  'bp',
]);

const SHORT_NAMES = new Set(['r', 'e', 'g', 'engine']);

const CAPITAL_VERBS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'Group'];

const VERBS = [
  'get',
  'post',
  'put',
  'patch',
  'delete',
  'use',
  'GET',
  'POST',
  'Get',
  'Post',
  'add_url_rule',
  'include_router',
  'add_route',
  'add_routes',
  'add_get',
  'add_post',
  'add_resource',
  'register_blueprint',
  'blueprint',
];

/**
 * It has a word that frameworks name, where they do; else it uses what its file imports from a framework, or takes something
 * that is called like a router.
 */
function mightRegister(run: Evaluation, node: FunctionExpression, scope: Scope): boolean {
  const all = node.words?.();
  if (all !== undefined && !mentionsRouter(run, all, scope)) return false;
  return mentionsRouter(run, node.body.mentions(), scope, node.params);
}

/** @param params where they are known; else what is mentioned includes them. */
function mentionsRouter(
  run: Evaluation,
  mentions: ReadonlySet<string>,
  scope: Scope,
  params?: FunctionExpression['params'],
): boolean {
  const words = run.facts.speculatedWords(scope.module.language);
  if (words !== undefined) return words.some((word) => mentions.has(word));
  const names = run.facts.frameworkNames(scope.module);
  for (const [name, members] of names) {
    if (!mentions.has(name)) continue;
    if (members === 'all') return true;
    for (const member of members) if (mentions.has(member)) return true;
  }
  if (routerNames(run, scope.module).some((name) => mentions.has(name))) return true;
  // A function may import for itself what makes a router, where a language lets it.
  if (scope.module.relevant && scope.module.language.traits.scope === 'file')
    for (const name of run.facts.makers) if (mentions.has(name)) return true;
  if ((mentions.has('app') || mentions.has('router')) && VERBS.some((verb) => mentions.has(verb)))
    return true;
  // What a function of the repository made is called like one, and used like one: elsewhere such words are texts.
  const isShort = scope.module.language.traits.zeroValues === true && someIn(SHORT_NAMES, mentions);
  if (isShort && CAPITAL_VERBS.some((verb) => mentions.has(verb))) return true;
  if (params === undefined) return someIn(ROUTER_NAMES, mentions) || someIn(names.keys(), mentions);
  return params.some((param) => {
    if (param.type?.kind === 'member' && param.type.object.kind === 'name') {
      // A type of a package says more than a name: `r *http.Request` is no router.
      const members = names.get(param.type.object.name);
      return members !== undefined && (members === 'all' || members.has(param.type.name));
    }
    if (param.type?.kind === 'name' && names.has(param.type.name)) return true;
    return isNamedLikeRouter(param.target, mentions);
  });
}

/** A name, or one that is taken out of an object (`{ server }`) and has a verb called on it, as far as that can be told. */
function isNamedLikeRouter(target: Pattern, mentions: ReadonlySet<string>): boolean {
  if (target.kind === 'name-pattern') return ROUTER_NAMES.has(target.name);
  return (
    target.kind === 'keys-pattern' &&
    VERBS.some((verb) => mentions.has(verb)) &&
    target.items.some(({ target: own }) => own.kind === 'name-pattern' && ROUTER_NAMES.has(own.name))
  );
}

function someIn(names: Iterable<string>, mentions: ReadonlySet<string>): boolean {
  for (const name of names) if (mentions.has(name)) return true;
  return false;
}

const namesOfRouters = new WeakMap<Module, { readonly steps: number; readonly names: readonly string[] }>();

/** Variables at the top of a module that hold a router. Known until something more is evaluated. */
function routerNames(run: Evaluation, module: Module): readonly string[] {
  const known = namesOfRouters.get(module);
  if (known?.steps === run.steps) return known.names;
  const names = [...module.scope.cells].flatMap(([name, { value }]) =>
    value !== undefined && value.kind !== 'lazy' && routerOf(value) !== undefined ? [name] : [],
  );
  namesOfRouters.set(module, { steps: run.steps, names });
  return names;
}

function enter(run: Evaluation, fn: FunctionValue): void {
  const site = { file: fn.scope.file, line: fn.node.line };
  const left = Math.max(LIMITS.speculation - run.speculated, LIMITS.leastSpeculation);
  run.survive(site, '', () => {
    run.speculated += run.beside(Math.min(LIMITS.speculativeSteps, left), () => {
      callFunction(run, fn, argumentsOf(fn, site), site);
    });
  });
}

/** A factory whose parameters all have defaults is called without arguments, as a server calls it; others get unknown ones. */
function argumentsOf(fn: FunctionValue, site: Location): Arguments {
  const skip = fn.node.receiver === 'first' && fn.self !== undefined ? 1 : 0;
  const own = fn.node.params.slice(skip).filter((param) => param.rest === undefined);
  const isFactory = own.length > 0 && own.every((param) => param.default !== undefined);
  return isFactory ? NO_ARGUMENTS : unknownArguments(fn, site);
}

/**
 * A class that nothing made yet and that registers in its methods: a function that nothing calls and that mentions it (a command's
 * `start`) makes it and calls them in their order, with what they need.
 */
function enterMakers(run: Evaluation, type: ClassValue): void {
  const { name } = type.node;
  if (name === undefined || run.made.has(type) || !registersIn(run, type, waitingMembers(run, type))) return;
  for (const fn of [...run.functions.values()]) {
    if (run.made.has(type)) return;
    if (
      fn.home === undefined &&
      isWaiting(run, fn.node) &&
      (fn.node.words?.().has(name) ?? true) &&
      fn.node.body.mentions().has(name) &&
      !isOffered(run, fn)
    )
      enter(run, fn);
  }
}

/** What belongs to the class itself comes first: it may make the instance whose methods are entered. */
function waitingMembers(run: Evaluation, type: ClassValue): readonly ClassMember[] {
  // Members that were added from outside count: Go's methods are.
  const members = new Set([...type.node.members, ...type.members.values()]);
  return [...members]
    .filter(({ value }) => value?.kind === 'function' && isWaiting(run, value))
    .sort((a, b) => Number(b.static) - Number(a.static));
}

function registersIn(run: Evaluation, type: ClassValue, members: readonly ClassMember[]): boolean {
  return members.some(({ value }) => value?.kind === 'function' && mightRegister(run, value, type.scope));
}

function enterClass(run: Evaluation, type: ClassValue): void {
  const waiting = waitingMembers(run, type);
  if (waiting.length === 0 || (!run.made.has(type) && !registersIn(run, type, waiting))) return;
  for (const member of waiting) {
    const node = member.value;
    if (node?.kind !== 'function' || !isWaiting(run, node)) continue;
    const self =
      run.made.get(type) ??
      (member.static
        ? undefined
        : sharedInstance(run, type, { file: type.scope.file, line: type.node.line }));
    const mentions = node.body.mentions();
    if (!usesRouter(self, mentions) && !mightRegister(run, node, type.scope)) continue;
    enter(run, {
      kind: 'function',
      node,
      scope: type.memberScopes.get(member) ?? type.scope,
      self: self ?? type,
      home: type,
      name: member.name,
    });
  }
}

/** A method that uses a field which holds a router registers on it. */
function usesRouter(self: InstanceValue | undefined, mentions: ReadonlySet<string>): boolean {
  return [...(self?.fields ?? [])].some(
    ([name, value]) => mentions.has(name) && value.kind !== 'lazy' && routerOf(value) !== undefined,
  );
}
