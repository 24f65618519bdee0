import type { Location } from '../model/location.ts';
import type { Evaluation } from './evaluation.ts';
import { callFunction } from './functions.ts';
import type { Scope } from './scope.ts';
import { type Arguments, force, given, type Value } from './value.ts';

/** What `send(:name, …)` calls, where the name is known. */
export function sentTo(
  name: string,
  args: Arguments,
  scope: Scope,
): { readonly name: string; readonly args: Arguments } | undefined {
  if (scope.module.language.traits.senders?.includes(name) !== true) return undefined;
  const [first, ...positional] = args.positional;
  const method = first === undefined ? undefined : force(first.value);
  return method?.kind === 'constant' && typeof method.value === 'string'
    ? { name: method.value, args: { ...args, positional } }
    : undefined;
}

/** `object.instance_eval { … }`: the block runs as code of the object's own. */
export function execute(
  run: Evaluation,
  target: Value,
  name: string,
  args: Arguments,
  site: Location,
  scope: Scope,
): Value | undefined {
  const { executors } = scope.module.language.traits;
  const gives = executors !== undefined && Object.hasOwn(executors, name) ? executors[name] : undefined;
  const block = gives === undefined ? undefined : args.named.get('&block');
  const fn = block === undefined ? undefined : force(block.value);
  if (fn?.kind !== 'function') return undefined;
  return callFunction(run, { ...fn, self: target }, gives === 'itself' ? given(target) : args, site);
}
