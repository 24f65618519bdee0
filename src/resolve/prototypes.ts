import { lineage } from './classes.ts';
import type { Evaluation } from './evaluation.ts';
import type { ClassValue, InstanceValue, Value } from './value.ts';

/** The object behind all instances of a class, on which code may put members (`Boat.prototype.prefix = '/boats'`). */
export function prototypeOf(run: Evaluation, type: ClassValue): InstanceValue {
  const known = run.prototypes.get(type);
  if (known !== undefined) return known;
  const made: InstanceValue = { kind: 'instance', class: type, fields: new Map() };
  run.prototypes.set(type, made);
  return made;
}

/** What was put on the prototype of a class or of one of its bases. */
export function prototypeMember(run: Evaluation, type: ClassValue, name: string): Value | undefined {
  if (run.prototypes.size === 0) return undefined;
  for (const at of lineage(type)) {
    const value = at.kind === 'class' ? run.prototypes.get(at)?.fields.get(name) : undefined;
    if (value !== undefined) return value;
  }
  return undefined;
}

/** The prototype of a class that no library has a part in. */
export function isBarePrototype(run: Evaluation, object: InstanceValue): boolean {
  return (
    run.prototypes.get(object.class) === object &&
    !run.decoratedByLibraries.has(object.class) &&
    lineage(object.class).every((at) => at.kind === 'class')
  );
}
