import { lineage } from './classes.ts';
import { type Arguments, type ClassValue, type FunctionValue, force, type Value } from './value.ts';

/** `Type::method` of a method for instances is called with the instance first. */
export function boundByArgument(
  { self, home, node }: FunctionValue,
  { positional }: Arguments,
): Value | undefined {
  if (self?.kind !== 'class' || home?.scope.module.language.traits.overloads !== true) return undefined;
  const [first] = positional;
  if (first === undefined || positional.length <= node.params.length) return undefined;
  const value = force(first.value);
  return value.kind === 'instance' && lineage(value.class).includes(home) ? value : undefined;
}

/** As many as the method takes: what goes through a list gives more. */
export function afterFirst({ node }: FunctionValue, args: Arguments): Arguments {
  return { ...args, positional: args.positional.slice(1, node.params.length + 1) };
}

/** Whether a type has methods of a name for its instances alone: called on the type, it is asked what it is (`type.getPackage()`). */
export function isOfInstances(target: ClassValue, name: string): boolean {
  if (target.scope.module.language.traits.overloads !== true) return false;
  const named = lineage(target).flatMap((at) =>
    at.kind === 'class' ? at.node.members.filter((one) => one.name === name && one.kind === 'method') : [],
  );
  return named.length > 0 && named.every((one) => !one.static);
}
