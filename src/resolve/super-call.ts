import type { Location } from '../model/location.ts';
import { lineage, makeInner } from './classes.ts';
import type { Evaluation } from './evaluation.ts';
import { callFunction } from './functions.ts';
import { constructorOf, methodOf } from './overloads.ts';
import { homeOf, type Scope, selfOf } from './scope.ts';
import {
  type Arguments,
  type ClassValue,
  type FunctionValue,
  force,
  UNDEFINED,
  type Value,
} from './value.ts';

/** What `super.name` means on an instance: the base class's method, with the instance as its self. */
export function inheritedMethod(
  run: Evaluation,
  base: ClassValue,
  self: Value,
  name: string,
): FunctionValue | undefined {
  const method = methodOf(run, base, name);
  if (method === undefined) return undefined;
  const bound = (one: FunctionValue): FunctionValue => ({ ...one, self });
  return method.overloads === undefined
    ? bound(method)
    : { ...bound(method), overloads: method.overloads.map(bound) };
}

/**
 * What `super` stands for: the next class in the order of the instance's, which need not be a base of the method's own (Python's
 * mixins), else the own first base. Several are one class without members that has them all as bases.
 */
export function superValue(scope: Scope): Value | undefined {
  const home = homeOf(scope);
  const [first] = home?.bases ?? [];
  if (home === undefined || scope.module.language.traits.superFollowsInstance !== true) return first;
  const next = basesOnward(home, scope);
  const isPlain = first !== undefined && next.length === ownBases(home).length && home.bases.length === 1;
  if (isPlain || next.length <= 1) return isPlain ? first : (next[0] ?? first);
  return { ...home, bases: [...next], members: new Map(), statics: new Map() };
}

/** The classes after the method's own, in the order of the class that the instance is of. */
function basesOnward(home: ClassValue, scope: Scope): readonly Value[] {
  const self = selfOf(scope);
  const known = self === undefined ? undefined : force(self);
  const type = known?.kind === 'instance' ? known.class : known;
  if (type?.kind !== 'class' || scope.module.language.traits.superFollowsInstance !== true)
    return ownBases(home);
  const order = lineage(type);
  const at = order.indexOf(home);
  return at < 0 ? ownBases(home) : order.slice(at + 1);
}

function ownBases(home: ClassValue): readonly Value[] {
  return lineage(home).slice(1);
}

/** `super(…)`: the base class's constructor on the same instance. */
export function superCall(run: Evaluation, args: Arguments, scope: Scope, site: Location): Value {
  const self = selfOf(scope);
  const home = homeOf(scope);
  if (self === undefined || home === undefined) return UNDEFINED;
  const instance = force(self);
  for (const base of basesOnward(home, scope)) {
    if (base.kind === 'class') {
      const made = constructorOf(run, base, self);
      if (made === undefined) continue;
      return callFunction(run, made, args, site);
    }
    if (
      base.kind === 'term' &&
      run.facts.isModelled(base.symbol) &&
      instance.kind === 'instance' &&
      instance.inner === undefined
    ) {
      // Two that one constructor makes are made at two places.
      makeInner(run, instance, args, instance.site ?? site);
      return UNDEFINED;
    }
  }
  return UNDEFINED;
}
