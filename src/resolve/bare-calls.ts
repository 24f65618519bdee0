import type { Location } from '../model/location.ts';
import { callMember, callValue } from './calls.ts';
import { memberValue } from './class-members.ts';
import { classMember } from './classes.ts';
import type { Evaluation } from './evaluation.ts';
import { callTerm } from './library-calls.ts';
import { memberOf, ownMember } from './members.ts';
import { readCell } from './module.ts';
import { defineMethod, topLevel } from './open-classes.ts';
import { findCell, type Scope, selfOf } from './scope.ts';
import { sentTo } from './sending.ts';
import {
  type Arguments,
  alternatives,
  constant,
  force,
  NO_ARGUMENTS,
  UNDEFINED,
  union,
  unknown,
  type Value,
} from './value.ts';

/** What `self` is in a scope: the receiver, or the object of the top level. */
export function selfIn(scope: Scope, site: Location): Value {
  const { mainObject } = scope.module.language.traits;
  return (
    selfOf(scope) ??
    (mainObject === undefined ? unknown('this', site) : { kind: 'term', symbol: mainObject, site })
  );
}

/** Whether the method around was given a block. */
function isBlockGiven(scope: Scope): Value {
  const cell = findCell(scope, '&block');
  const block = cell === undefined ? UNDEFINED : force(readCell(cell));
  if (block.kind === 'function') return constant(true);
  const isNone = block.kind === 'constant' && (block.value ?? undefined) === undefined;
  return isNone ? constant(false) : unknown('whether a block is given', { file: scope.file, line: 1 });
}

/** `yield`: the block of the method around is called, whether it is given something or not. */
export function callBlock(run: Evaluation, args: Arguments, scope: Scope, site: Location): Value {
  const cell = findCell(scope, '&block');
  return cell === undefined ? unknown('a block', site) : callValue(run, readCell(cell), args, site, scope);
}

/**
 * A call of a bare name where members are reached by calls only: a variable, a function of the file, a member of self, a function
 * of the top level of another file, what every object has, and last what self may have all the same.
 */
export function callBare(
  run: Evaluation,
  name: string,
  args: Arguments,
  scope: Scope,
  site: Location,
): Value {
  if (name === 'block_given?') return isBlockGiven(scope);
  const sent = sentTo(name, args, scope);
  if (sent !== undefined) return callBare(run, sent.name, sent.args, scope, site);
  const self = selfIn(scope, site);
  const defined = defineMethod(run, self, name, args, scope);
  if (defined !== undefined) return defined;
  const cell = findCell(scope, name);
  if (cell !== undefined) return invoke(run, withSelf(readCell(cell), self), args, site, scope);
  const isOwn = alternatives(self).some(
    (one) => one.kind !== 'map' && ownMember(run, one, name, site, scope) !== undefined,
  );
  if (isOwn) return callMember(run, self, name, args, site, scope);
  const { globals } = scope.module.language;
  const shared = topLevel(run, name, scope);
  if (shared !== undefined) return invoke(run, withSelf(shared, self), args, site, scope);
  const symbol = Object.hasOwn(globals, name) ? globals[name] : undefined;
  if (symbol !== undefined) return callTerm(run, { kind: 'term', symbol, site }, args, site, scope);
  return callMember(run, self, name, args, site, scope);
}

/** `a.b`: a member, or a call without arguments where members are reached by calls only. `self` is given for `super.b`. */
export function readMember(
  run: Evaluation,
  object: Value,
  name: string,
  site: Location,
  scope: Scope,
  self: Value | undefined,
): Value {
  if (scope.module.language.traits.membersAreCalls === true && /^[a-z_]/.test(name))
    return callMember(run, object, name, NO_ARGUMENTS, site, scope, self);
  const inherited = self === undefined ? undefined : superMember(run, object, name, self, site, scope);
  return inherited ?? memberOf(run, object, name, site, scope);
}

/** `super().urls`: a property of a base class computed on the same instance, or what the library's base class made has. */
function superMember(
  run: Evaluation,
  object: Value,
  name: string,
  self: Value,
  site: Location,
  scope: Scope,
): Value | undefined {
  const base = force(object);
  const found = base.kind === 'class' ? classMember(base, name) : undefined;
  if (found !== undefined) return memberValue(run, found.member, found.declarer, self, site);
  const instance = force(self);
  const inner = instance.kind === 'instance' ? instance.inner : undefined;
  return inner === undefined ? undefined : memberOf(run, inner, name, site, scope);
}

/** A function of the top level is a method of every object. */
function withSelf(value: Value, self: Value): Value {
  const forced = force(value);
  return forced.kind === 'function' && forced.node.receiver === 'caller' && forced.self === undefined
    ? { ...forced, self }
    : forced;
}

/** What a member gives that is reached by a call: methods are called, anything else is what it is. */
export function invoke(run: Evaluation, value: Value, args: Arguments, site: Location, scope: Scope): Value {
  const forced = force(value);
  const isGiven = args.positional.length > 0 || args.named.size > 0;
  if (forced.kind === 'union' && !isGiven)
    return union(alternatives(forced).map((one) => invoke(run, one, args, site, scope)));
  const isCalled =
    isGiven ||
    forced.kind === 'method' ||
    forced.kind === 'native' ||
    (forced.kind === 'function' && forced.node.receiver !== 'lexical');
  return isCalled ? callValue(run, forced, args, site, scope) : forced;
}
