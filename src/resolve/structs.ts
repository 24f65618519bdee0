import type { ClassMember, Expression } from '../languages/syntax.ts';
import type { Location } from '../model/location.ts';
import { sharedInstance } from './classes.ts';
import type { Evaluation } from './evaluation.ts';
import { evaluate } from './expressions.ts';
import { callTerm } from './library-calls.ts';
import type { Scope } from './scope.ts';
import { noteServing } from './serving.ts';
import { type ClassValue, force, type MapValue, type UnknownValue, type Value } from './value.ts';

/** A literal of a library's type that a framework models is what it would make (`var m http.ServeMux`). */
export function libraryStruct(
  run: Evaluation,
  type: Value | undefined,
  fields: MapValue,
  scope: Scope,
  line: number,
): Value | undefined {
  const named = type === undefined ? undefined : force(type);
  for (const value of fields.entries.values()) noteServing(run, named, value, { file: scope.file, line });
  for (const value of fields.entries.values()) noteCallback(run, named, value, { file: scope.file, line });
  if (named?.kind !== 'term' || !run.facts.isModelled(named.symbol)) return undefined;
  const entries = new Map([...fields.entries].map(([key, value]) => [key, { value, written: '' }]));
  return callTerm(
    run,
    named,
    { positional: [], named: entries, open: false },
    { file: scope.file, line },
    scope,
  );
}

/** A function in a field of a library's struct is one that the library may call. */
export function noteCallback(run: Evaluation, type: Value | undefined, value: Value, site: Location): void {
  const named = type === undefined ? undefined : force(type);
  if (named?.kind === 'term' && value.kind === 'function')
    run.callbacks.push({ fn: value, by: named.symbol, site });
}

/** A literal of a struct type of the repository is an instance of it, with its methods. */
export function structOf(
  run: Evaluation,
  type: Value | undefined,
  fields: Map<string, Value>,
  isComplete = false,
): Value | undefined {
  const named = type === undefined ? undefined : force(type);
  // A type defined by another (`type Routes []Route`) is what that other is.
  if (named?.kind !== 'class' || named.named.has('underlying')) return undefined;
  for (const member of named.node.members) {
    const value = (isComplete ? member.zero : undefined) ?? member.value;
    if (member.kind !== 'field' || value === undefined || fields.has(member.name)) continue;
    fields.set(member.name, evaluate(run, value, named.scope));
  }
  return { kind: 'instance', class: named, fields };
}

/** The fields of a struct in their order, from values without names. */
export function fieldsInOrder(type: Value, items: readonly Value[]): Map<string, Value> {
  const named = force(type);
  const names =
    named.kind === 'class'
      ? named.node.members.filter((member) => member.kind === 'field').map((member) => member.name)
      : [];
  return new Map(items.flatMap((item, at) => (names[at] === undefined ? [] : [[names[at], item] as const])));
}

/** A field that is not known is at least of the type that its struct declares. */
export function asDeclared(
  run: Evaluation,
  value: Value,
  { member, declarer }: { readonly member: ClassMember; readonly declarer: ClassValue },
): Value {
  const forced = force(value);
  return forced.kind === 'unknown' && member.kind === 'field'
    ? ofType(run, forced, member.type, declarer.memberScopes.get(member) ?? declarer.scope)
    : value;
}

/** What is not known, of a declared type: where that is a struct of the repository, its methods are known. */
export function ofType(
  run: Evaluation,
  value: UnknownValue,
  type: Expression | undefined,
  scope: Scope,
): UnknownValue {
  if (type === undefined || scope.module.language.traits.zeroValues !== true || value.instance !== undefined)
    return value;
  return {
    ...value,
    instance: () => {
      const named = force(evaluate(run, type, scope));
      return named.kind === 'class' && named.node.flavour === 'struct'
        ? sharedInstance(run, named, value.site)
        : undefined;
    },
  };
}
