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

/** `super(…)`: the base class's constructor on the same instance. */
export function superCall(run: Evaluation, args: Arguments, scope: Scope, site: Location): Value {
  const self = selfOf(scope);
  const home = homeOf(scope);
  if (self === undefined || home === undefined) return UNDEFINED;
  const instance = force(self);
  for (const base of lineage(home).slice(1)) {
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
