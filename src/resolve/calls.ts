import type { LibraryCall } from '../frameworks/framework.ts';
import type { OperationEntry } from '../languages/operation-names.ts';
import type { Location } from '../model/location.ts';
import { invoke } from './bare-calls.ts';
import { memberValue } from './class-members.ts';
import { classMember, lineage } from './classes.ts';
import { construct } from './construction.ts';
import { handOver } from './dispatching.ts';
import { enterCallbacks, noteEscapes, notePossibleRegistration } from './escapes.ts';
import type { Evaluation } from './evaluation.ts';
import { extensionMethod, withReceiver } from './extension-methods.ts';
import { callFunction, callLazily } from './functions.ts';
import { interceptCall } from './intercepts.ts';
import { callTerm } from './library-calls.ts';
import { memberOf, ownMember, undeclared } from './members.ts';
import { defineMethod, mixIn } from './open-classes.ts';
import { applyFunction } from './operations.ts';
import { constructorOf, methodOf } from './overloads.ts';
import { typeAnswer } from './reflection.ts';
import { homeOf, type Scope } from './scope.ts';
import { execute, sentTo } from './sending.ts';
import { inheritedMethod, superCall } from './super-call.ts';
import { afterFirst, boundByArgument, isOfInstances } from './unbound-methods.ts';
import {
  type Arguments,
  alternatives,
  type ClassValue,
  force,
  native,
  receivers,
  type TermValue,
  union,
  unknown,
  type Value,
} from './value.ts';
import { isCallable } from './wrapping.ts';

/** Calls whatever a value can be. */
export function callValue(
  run: Evaluation,
  target: Value,
  args: Arguments,
  site: Location,
  scope: Scope,
): Value {
  return union(alternatives(target).map((one) => callOne(run, one, args, site, scope)));
}

/** `T(x)` of a type that is defined by another, or of an interface, is `x` (Go). */
function converted({ named, node }: ClassValue, { positional, open }: Arguments): Value | undefined {
  const [only, ...others] = positional;
  const isConversion = named.has('underlying') || node.flavour === 'interface';
  return isConversion && others.length === 0 && !open ? only?.value : undefined;
}

function callOne(run: Evaluation, target: Value, args: Arguments, site: Location, scope: Scope): Value {
  switch (target.kind) {
    case 'function': {
      const intercepted = interceptCall(run, target, args, site);
      if (intercepted !== undefined) return intercepted;
      const bound = boundByArgument(target, args);
      if (bound !== undefined)
        return callMember(run, bound, target.name ?? '', afterFirst(target, args), site, scope);
      return callLazily(run, target, args, site);
    }
    case 'native':
      return run.at(site, () => target.call(args, site));
    case 'class':
      return scope.module.language.traits.classesAreCallable
        ? construct(run, target, args, site, scope)
        : (converted(target, args) ?? unknown(`a call of class ${target.name}`, site));
    case 'term':
      return callTerm(run, target, args, site, scope);
    case 'method':
      return callMember(run, target.receiver, target.name, args, site, scope);
    case 'instance': {
      const call = classMember(target.class, '__call__') ?? classMember(target.class, '__invoke');
      const value =
        call === undefined ? undefined : memberValue(run, call.member, call.declarer, target, site);
      if (value !== undefined) return callValue(run, value, args, site, scope);
      return callMember(run, target, '()', args, site, scope);
    }
    case 'router':
      if (run.dispatching !== undefined && isCallable(run, target.router))
        run.dispatching.push({ router: target.router });
      return callRouter(run, target, '()', args, site) ?? unknown('a call of a router', site);
    default:
      run.effects++;
      enterCallbacks(run, args, site, undefined);
      noteEscapes(run, target, args, site);
      return unknown(target.kind === 'unknown' ? `${target.why}(…)` : `a call of a ${target.kind}`, site);
  }
}

/** Calls `object.name(…)`. `self` replaces the receiver for `super.name(…)`. */
export function callMember(
  run: Evaluation,
  object: Value,
  name: string,
  args: Arguments,
  site: Location,
  scope: Scope,
  self?: Value,
): Value {
  const sent = sentTo(name, args, scope);
  if (sent !== undefined) return callMember(run, object, sent.name, sent.args, site, scope, self);
  // Where members are calls, nothing has some too (`nil.nil?`).
  const targets =
    scope.module.language.traits.membersAreCalls === true ? alternatives(object) : receivers(object);
  return union(targets.map((target) => callMemberOfOne(run, target, name, args, site, scope, self)));
}

function callMemberOfOne(
  run: Evaluation,
  target: Value,
  name: string,
  args: Arguments,
  site: Location,
  scope: Scope,
  self?: Value,
): Value {
  // While it is asked where requests go, what has a request handed to it is asked in turn.
  if (run.dispatching !== undefined && run.facts.dispatches.has(name) && target.kind !== 'instance') {
    handOver(run, target, site);
    return unknown(`${name}(…)`, site);
  }
  const ran = execute(run, target, name, args, site, scope);
  if (ran !== undefined) return ran;
  const added = self === undefined ? extensionMethod(run, target, name, args, scope) : undefined;
  if (added !== undefined) return callValue(run, added, withReceiver(target, args), site, scope);
  switch (target.kind) {
    case 'router': {
      const result = callRouter(run, target, name, args, site);
      if (result !== undefined) return result;
      const own = target.router.data.get(name);
      if (own !== undefined) return callValue(run, withSelf(own, target), args, site, scope);
      // A promise of a router is the router: `create().then((app) => …)`.
      if (PROMISED.has(methodEntry(scope, name)))
        return operate(run, target, name, args, site, scope) ?? unknown(`${name}(…) of a router`, site);
      enterCallbacks(run, args, site, undefined);
      return unknown(`${name}(…) of a router`, site);
    }
    case 'instance':
      return callInstance(run, target, name, args, site, scope);
    case 'native': {
      const member = target.members?.get(name);
      if (member !== undefined) return callValue(run, member, args, site, scope);
      break;
    }
    case 'unknown': {
      const known = target.instance?.();
      if (known !== undefined) return callInstance(run, known, name, args, site, scope);
      break;
    }
    case 'class':
      return callClassMember(run, target, name, args, site, scope, self);
    case 'module': {
      const member = ownMember(run, target, name, site, scope);
      // `import('./berths').then((module) => …)`
      const promised =
        member === undefined && PROMISED.has(methodEntry(scope, name))
          ? operate(run, target, name, args, site, scope)
          : undefined;
      return promised ?? callValue(run, member ?? undeclared(run, target, name, site), args, site, scope);
    }
    case 'map': {
      const entry = target.entries.get(name);
      // Where members are reached by calls, the entries of a map are no members.
      if (entry === undefined || scope.module.language.traits.membersAreCalls === true) break;
      return callValue(run, withSelf(entry, target), args, site, scope);
    }
    case 'term': {
      if (self !== undefined && name === scope.module.language.traits.constructorName)
        return superCall(run, args, scope, site);
      const instance = self === undefined ? undefined : force(self);
      // `super().as_view()` in a class method: the library's, of that class.
      if (instance?.kind === 'class')
        return callTerm(
          run,
          { kind: 'term', symbol: `${target.symbol}.${name}`, receiver: instance, site },
          args,
          site,
          scope,
        );
      // A method of the library's base class, on what the base class made.
      if (instance?.kind === 'instance' && instance.inner !== undefined)
        return callMember(run, instance.inner, name, args, site, scope);
      const member = memberOf(run, target, name, site, scope);
      return callValue(run, member, args, site, scope);
    }
    case 'function': {
      const property = run.propertiesOf(target.node).get(name);
      if (property !== undefined) return callValue(run, property, args, site, scope);
      break;
    }
    default:
      break;
  }
  const operation = operate(run, target, name, args, site, scope);
  if (operation !== undefined) return operation;
  return callForeign(run, target, name, args, site, scope);
}

/** A function is a method of the object on which it is called. At the top of a file that object is what the file exports. */
function withSelf(member: Value, self: Value): Value {
  const forced = force(member);
  return forced.kind === 'function' && forced.self === undefined ? { ...forced, self } : forced;
}

/** A function that was put on an instance is its method, where the caller says what `this` is. */
function asMethod(member: Value, self: Value): Value {
  const forced = force(member);
  return forced.kind === 'function' && forced.node.receiver === 'caller' ? withSelf(forced, self) : forced;
}

/** Calls a member that was found; where members are reached by calls only, one that is no method is what it is. */
function callFound(run: Evaluation, member: Value, args: Arguments, site: Location, scope: Scope): Value {
  return scope.module.language.traits.membersAreCalls === true
    ? invoke(run, member, args, site, scope)
    : callValue(run, member, args, site, scope);
}

/** What methods of promises are, where awaiting is erased. */
const PROMISED = new Set<unknown>(['then', 'identity']);

function methodEntry(scope: Scope, name: string): unknown {
  const { methods } = scope.module.language;
  return Object.hasOwn(methods, name) ? methods[name] : undefined;
}

function operate(
  run: Evaluation,
  target: Value,
  name: string,
  args: Arguments,
  site: Location,
  scope: Scope,
): Value | undefined {
  const { methods } = scope.module.language;
  const entry = Object.hasOwn(methods, name) ? methods[name] : undefined;
  if (entry === undefined) return undefined;
  return run.at(site, () =>
    applyFunction(
      run,
      entry,
      withBlock(
        run,
        { ...args, positional: [{ value: target, written: '' }, ...args.positional] },
        target,
        entry,
      ),
      site,
      scope,
    ),
  );
}

/** A block that follows a call is the operation's callback. It is given the item alone; the parts of an item that is a list. */
function withBlock(run: Evaluation, args: Arguments, target: Value, entry: OperationEntry): Arguments {
  const block = args.named.get('&block');
  if (block === undefined) return args;
  const named = new Map([...args.named].filter(([name]) => name !== '&block'));
  const isIndexed = typeof entry !== 'string' && entry.indexed === true;
  const callback = force(block.value);
  if (isIndexed || target.kind !== 'list' || callback.kind !== 'function')
    return { ...args, named, positional: [...args.positional, block] };
  const value = native('block', (given, site) =>
    callFunction(run, callback, { ...given, positional: given.positional.slice(0, 1) }, site),
  );
  return { ...args, named, positional: [...args.positional, { ...block, value }] };
}

/** A method of something that nobody modelled. Its result is unknown: returning the receiver would invent paths. */
function callForeign(
  run: Evaluation,
  target: Value,
  name: string,
  args: Arguments,
  site: Location,
  scope: Scope,
): Value {
  run.effects++;
  const call: LibraryCall = { args, site, symbol: name, receiver: target };
  for (const framework of run.setting.frameworks) {
    if (framework.foreign === undefined) continue;
    const result = run.at(site, () => framework.foreign?.(target, name, call, run.host(framework)));
    if (result !== undefined) return result;
  }
  if (target.kind === 'unknown' || target.kind === 'instance') {
    if (notePossibleRegistration(run, target, name, args, site, scope)) return unknown(`${name}(…)`, site);
    noteEscapes(run, target, args, site);
  }
  enterCallbacks(run, args, site, undefined);
  return unknown(
    target.kind === 'unknown' ? `${target.why}.${name}(…)` : `${name}(…) of a ${target.kind}`,
    site,
  );
}

/** A method of a router, as its framework means it. */
function callRouter(
  run: Evaluation,
  target: Extract<Value, { kind: 'router' }>,
  name: string,
  args: Arguments,
  site: Location,
): Value | undefined {
  const framework = run.facts.frameworkOf(target.router);
  if (framework?.method === undefined) return undefined;
  const call: LibraryCall = { args, site, symbol: name, receiver: target };
  return run.at(site, () => framework.method?.(target.router, name, call, run.host(framework)));
}

function callInstance(
  run: Evaluation,
  target: Extract<Value, { kind: 'instance' }>,
  name: string,
  args: Arguments,
  site: Location,
  scope: Scope,
): Value {
  const { traits } = scope.module.language;
  // `this(…)` of a constructor: another one of the class that is being written, not of what extends it.
  const own =
    traits.overloads === true && name === traits.constructorName
      ? constructorOf(run, homeOf(scope) ?? target.class, target)
      : methodOf(run, target, name);
  const put = own === undefined ? ownMember(run, target, name, site, scope) : undefined;
  const member = own ?? (put === undefined ? undefined : asMethod(put, target));
  if (member !== undefined) return callFound(run, member, args, site, scope);
  if (target.inner !== undefined) return callMember(run, target.inner, name, args, site, scope);
  const embedded = embeddedValue(target);
  if (embedded !== undefined) return callMember(run, embedded, name, args, site, scope);
  return callForeign(run, target, name, args, site, scope);
}

/** What a struct embeds of a library's type (`struct { *gin.Engine }`): its methods are the struct's own. */
function embeddedValue(target: Extract<Value, { kind: 'instance' }>): Value | undefined {
  for (const base of lineage(target.class)) {
    if (base.kind !== 'term') continue;
    const value = target.fields.get(base.symbol.slice(base.symbol.lastIndexOf('.') + 1));
    if (value !== undefined) return value;
  }
  return undefined;
}

function callClassMember(
  run: Evaluation,
  target: ClassValue,
  name: string,
  args: Arguments,
  site: Location,
  scope: Scope,
  self: Value | undefined,
): Value {
  const { traits } = scope.module.language;
  if (self !== undefined) {
    const found = classMember(target, name);
    const value =
      inheritedMethod(run, target, self, name) ??
      (found === undefined ? undefined : memberValue(run, found.member, found.declarer, self, site));
    if (value !== undefined) return callValue(run, value, args, site, scope);
    if (name === traits.constructorName) return superCall(run, args, scope, site);
    const instance = force(self);
    if (instance.kind === 'instance' && instance.inner !== undefined)
      return callMember(run, instance.inner, name, args, site, scope);
  }
  if (name === traits.newMethod) return construct(run, target, args, site, scope);
  mixIn(run, target, name, args, scope);
  const defined = defineMethod(run, target, name, args, scope);
  if (defined !== undefined) return defined;
  const member = isOfInstances(target, name)
    ? typeAnswer(run, target, name, site)
    : (methodOf(run, target, name) ??
      ownMember(run, target, name, site, scope) ??
      typeAnswer(run, target, name, site));
  if (member !== undefined) return callFound(run, member, args, site, scope);
  // Of several bases of libraries, the one whose method a framework models.
  const bases = lineage(target).filter((type): type is TermValue => type.kind === 'term');
  const base = bases.find((type) => run.facts.isModelled(`${type.symbol}.${name}`)) ?? bases[0];
  if (base !== undefined)
    return callTerm(
      run,
      { kind: 'term', symbol: `${base.symbol}.${name}`, receiver: target, site },
      args,
      site,
      scope,
    );
  return callForeign(run, target, name, args, site, scope);
}
