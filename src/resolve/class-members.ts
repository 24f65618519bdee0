import type { ClassMember } from '../languages/syntax.ts';
import type { Location } from '../model/location.ts';
import { lineage } from './classes.ts';
import type { Evaluation } from './evaluation.ts';
import { evaluate, makeFunction } from './expressions.ts';
import { callFunction } from './functions.ts';
import { soften } from './operators.ts';
import { prototypeOf } from './prototypes.ts';
import { childScope } from './scope.ts';
import {
  alternatives,
  type ClassValue,
  constant,
  lazy,
  list,
  NO_ARGUMENTS,
  union,
  type Value,
} from './value.ts';

/** The value of a class member as seen through an instance or the class. */
export function memberValue(
  run: Evaluation,
  member: ClassMember,
  declarer: ClassValue,
  self: Value,
  site: Location,
): Value | undefined {
  const hasOwnNames = declarer.scope.module.language.traits.overloads === true && member.kind === 'method';
  const known = hasOwnNames ? undefined : declarer.statics.get(member.name);
  if (known !== undefined) {
    return known.kind === 'function' && known.node.receiver !== 'lexical' && known.self === undefined
      ? { ...known, self, home: declarer }
      : known;
  }
  if (member.value === undefined) return undefined;
  const scope = declarer.memberScopes.get(member) ?? declarer.scope;
  if (member.value.kind === 'function' && member.kind !== 'field') {
    const fn = makeFunction(run, member.value, scope, { self, home: declarer, name: member.name });
    return member.kind === 'getter' ? callFunction(run, fn, NO_ARGUMENTS, site) : fn;
  }
  return evaluate(run, member.value, { ...childScope(scope, 'class'), self, home: declarer });
}

/** A static member, inherited ones included. Fields of the class body count: Python's are the class's. */
export function staticMember(
  run: Evaluation,
  type: ClassValue,
  name: string,
  site: Location,
): Value | undefined {
  if (isOwnField(name)) return type.statics.get(name);
  for (const at of lineage(type)) {
    if (at.kind !== 'class') continue;
    const known = at.statics.get(name);
    if (known !== undefined) {
      if (
        known.kind === 'function' &&
        known.self === undefined &&
        known.node.receiver === 'first' &&
        at.members.get(name)?.static === true
      ) {
        return { ...known, self: type, home: at };
      }
      return softenSetting(run, type, name, known);
    }
    const member = at.members.get(name);
    if (member === undefined || (!member.static && isAsked(type, name))) continue;
    if (!member.static && isOfItsInstances(at)) continue;
    const value = memberValue(run, member, at, type, site);
    if (value === undefined) continue;
    if (member.kind === 'field') {
      at.statics.set(name, value);
      return softenSetting(run, type, name, value);
    }
    return member.static ? value : unbound(value);
  }
  const { typeName, appliesDecorators } = type.scope.module.language.traits;
  if (name === 'prototype' && appliesDecorators === true) return prototypeOf(run, type);
  return ['name', '__name__', typeName].includes(name) ? constant(type.name) : undefined;
}

/** A method that takes its object as its first parameter is given it where it is read from the class (`Base.__init__(self)`). */
function unbound(value: Value): Value {
  if (value.kind !== 'function' || value.node.receiver !== 'first') return value;
  const { self: _class, ...method } = value;
  return method;
}

/** A field of one object alone, which a class does not share with those below it (Ruby's `@name`). */
export function isOwnField(name: string): boolean {
  return /^@[^@]/.test(name);
}

/** Whether what a class declares for its instances is surely none of its own (Ruby): modules may be given to a class itself. */
function isOfItsInstances({ node, scope }: ClassValue): boolean {
  return scope.module.language.traits.openClasses === true && node.flavour === 'class';
}

/** A name by which a type is asked, where an instance may have a member that is called so. */
function isAsked(type: ClassValue, name: string): boolean {
  const { reflection, traits } = type.scope.module.language;
  return reflection !== undefined && (name === traits.typeName || Object.hasOwn(reflection.types, name));
}

/** Fields of a settings class may be overridden by the environment. */
export function softenSetting(run: Evaluation, type: ClassValue, name: string, value: Value): Value {
  const isEmpty = value.kind === 'list' && value.items.length === 0 && !value.open;
  if (!isEmpty && !['constant', 'text', 'lazy', 'union'].includes(value.kind)) return value;
  const isSettings = lineage(type).some(
    (base) => base.kind === 'term' && run.facts.settingsBases.has(base.symbol),
  );
  if (!isSettings) return value;
  return lazy(
    // A list that nothing is in waits to be filled.
    () =>
      union(
        alternatives(value).map((one) => (isEmpty ? list([], true) : soften(one, `${type.name}.${name}`))),
      ),
    run.site,
  );
}
