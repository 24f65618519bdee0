import type { Location } from '../model/location.ts';
import { instantiate } from './classes.ts';
import { enterCallbacks, noteEscapes } from './escapes.ts';
import type { Evaluation } from './evaluation.ts';
import { callFunction, isPlain } from './functions.ts';
import { callTerm } from './library-calls.ts';
import type { Scope } from './scope.ts';
import {
  type Arguments,
  alternatives,
  type FunctionValue,
  force,
  lazy,
  map,
  union,
  unknown,
  type Value,
} from './value.ts';

/** `new target(…)`. */
export function construct(
  run: Evaluation,
  target: Value,
  args: Arguments,
  site: Location,
  scope: Scope,
): Value {
  return union(
    alternatives(target).map((type): Value => {
      if (type.kind === 'class') {
        if (
          run.facts.registers(type.scope.module) ||
          type.bases.some((base) => base.kind === 'term' && run.facts.isModelled(base.symbol)) ||
          !isPlain(args)
        ) {
          return run.at(site, () => instantiate(run, type, args, site));
        }
        return lazy(() => run.at(site, () => instantiate(run, type, args, site)), site);
      }
      if (type.kind === 'term') return callTerm(run, type, args, site, scope);
      if (type.kind === 'function') return constructFunction(run, type, args, site);
      enterCallbacks(run, args, site, undefined);
      noteEscapes(run, type, args, site);
      return unknown(`an instance of ${type.kind === 'unknown' ? type.why : `a ${type.kind}`}`, site);
    }),
  );
}

/** A constructor function: its `this` is an object with the prototype's members. */
function constructFunction(run: Evaluation, type: FunctionValue, args: Arguments, site: Location): Value {
  const self = map();
  const prototype = run.propertiesOf(type.node).get('prototype');
  if (prototype?.kind === 'map') for (const [name, value] of prototype.entries) self.entries.set(name, value);
  const result = force(callFunction(run, { ...type, self }, args, site));
  return result.kind === 'constant' || result.kind === 'unknown' ? self : result;
}
