import type { ClassExpression, ClassMember } from '../languages/syntax.ts';
import type { Location } from '../model/location.ts';
import { applyDecorators } from './class-decorators.ts';
import { memberValue } from './class-members.ts';
import type { Evaluation } from './evaluation.ts';
import { evaluate, evaluateArguments, makeFunction } from './expressions.ts';
import { callFunction, decorate } from './functions.ts';
import { callTerm } from './library-calls.ts';
import { openedLibrary, register, reopened, tellIncluded, wholeName } from './open-classes.ts';
import { chosenOverload, constructorOf } from './overloads.ts';
import { continued, gatherParts } from './partial-classes.ts';
import { childScope, type Scope } from './scope.ts';
import { initialise } from './standard-decorators.ts';
import { runStatements } from './statements.ts';
import {
  type Arguments,
  alternatives,
  type ClassValue,
  type FunctionValue,
  force,
  INJECTED,
  type InstanceValue,
  lazy,
  type Value,
} from './value.ts';

/** A class value. Its body runs where the language runs it; static fields are computed when they are read. */
export function makeClass(run: Evaluation, node: ClassExpression, scope: Scope): ClassValue {
  const { traits } = scope.module.language;
  const known = reopened(run, node, scope) ?? continued(run, node, scope);
  if (known !== undefined) {
    runClassBody(run, known, node, scope);
    return known;
  }
  const header = evaluateArguments(run, node.bases, scope);
  const name =
    traits.openClasses === true && node.name !== undefined
      ? wholeName(node.name, scope)
      : (node.name ?? (node.flavour === 'struct' ? `a struct of ${scope.file}` : 'class'));
  const bases = header.positional.map((base) => force(base.value));
  const value: ClassValue = {
    kind: 'class',
    node,
    scope,
    name,
    bases: bases.length === 0 ? openedLibrary(run, name, scope) : bases,
    named: new Map([...header.named].map(([key, argument]) => [key, argument.value])),
    statics: new Map(),
    members: new Map(),
    memberScopes: new Map(),
  };
  register(run, value, scope);
  for (const member of node.members) addMember(run, value, member, scope);
  for (const base of bases) tellIncluded(run, value, base, scope);
  // Code of the class's own body may name it.
  if (node.name !== undefined && scope.module.language.traits.overloads === true)
    run.declare(scope, node.name, value);
  if (scope.module.relevant) run.classes.push(value);
  runClassBody(run, value, node, scope);
  if (traits.appliesDecorators === true) applyDecorators(run, value, scope);
  gatherParts(run, value);
  return value;
}

/** Adds a member, from the class body or from outside (`extend`). */
export function addMember(run: Evaluation, type: ClassValue, member: ClassMember, scope: Scope): void {
  if (member.kind === 'statement') return;
  const name = member.computed === undefined ? member.name : memberName(run, member, scope);
  if (name === '') return;
  if (member.kind === 'setter' && type.members.has(name)) return;
  type.members.set(name, member);
  type.memberScopes.set(member, scope);
}

function memberName(run: Evaluation, member: ClassMember, scope: Scope): string {
  const key = member.computed === undefined ? undefined : force(evaluate(run, member.computed, scope));
  return key?.kind === 'constant' ? String(key.value) : '';
}

function runClassBody(run: Evaluation, type: ClassValue, node: ClassExpression, scope: Scope): void {
  const { traits } = scope.module.language;
  const body: Scope = { ...childScope(scope, 'class'), self: type, home: type };
  const runs = traits.decorators === 'calls';
  for (const member of node.members) {
    if (member.kind === 'statement') {
      if (member.statement !== undefined) runStatements(run, [member.statement], body);
      continue;
    }
    if (!runs) {
      if (member.kind === 'field' && member.static && member.value !== undefined) {
        const { value } = member;
        type.statics.set(
          member.name,
          lazy(() => evaluate(run, value, body), { file: scope.file, line: member.line }),
        );
      }
      continue;
    }
    if (member.kind === 'field' && member.value !== undefined) {
      const value = evaluate(run, member.value, body);
      type.statics.set(member.name, value);
      body.cells.set(member.name, { value });
    } else if (member.value?.kind === 'function') {
      const fn = makeFunction(run, member.value, scope, { home: type, name: member.name });
      const value =
        member.value.decorators.length > 0 ? decorate(run, fn, member.value.decorators, body) : fn;
      body.cells.set(member.name, { value });
      if (member.kind === 'method' && value !== fn) type.statics.set(member.name, value);
    } else if (member.value?.kind === 'class') {
      const value = makeClass(run, member.value, body);
      type.statics.set(member.name, value);
      body.cells.set(member.name, { value });
    }
  }
  // Names assigned by statements of the body are class members too.
  for (const [name, cell] of body.cells) {
    if (!type.members.has(name) && cell.value !== undefined) type.statics.set(name, cell.value);
  }
}

/** Method resolution order: own class first, then bases depth first, each once. Terms are kept. */
export function lineage(type: ClassValue): readonly Value[] {
  const result: Value[] = [];
  const visit = (value: Value): void => {
    if (result.includes(value)) return;
    result.push(value);
    if (value.kind === 'class')
      for (const base of value.bases) for (const member of alternatives(base)) visit(member);
  };
  visit(type);
  return result;
}

/** The nearest member of a name and the class that declares it. */
export function classMember(
  type: ClassValue,
  name: string,
): { readonly member: ClassMember; readonly declarer: ClassValue } | undefined {
  for (const at of lineage(type)) {
    if (at.kind !== 'class') continue;
    const member = at.members.get(name);
    if (member !== undefined && !(member.abstract === true && member.value === undefined))
      return { member, declarer: at };
    const known = at.statics.get(name);
    if (known !== undefined) {
      return {
        member: { kind: 'field', name, static: true, decorators: [], line: at.node.line },
        declarer: at,
      };
    }
  }
  return undefined;
}

/** Makes an instance: fields from the base down, then the constructor. */
export function instantiate(
  run: Evaluation,
  type: ClassValue,
  args: Arguments,
  site: Location,
): InstanceValue {
  const instance: InstanceValue = { kind: 'instance', class: type, fields: new Map(), site };
  if (!run.made.has(type)) run.made.set(type, instance);
  const types = lineage(type).filter((at) => at.kind === 'class');
  for (const at of [...types].reverse()) {
    if (at.kind === 'class') initialise(run, at, instance, site);
    initialiseFields(run, at, instance);
  }
  let made: FunctionValue | undefined;
  for (const at of types) made ??= constructorOf(run, at, instance);
  if (made !== undefined) callFunction(run, made, args, site);
  else fillRecord(run, instance, args);
  const taken = made === undefined ? [] : chosenOverload(made, args).node.params;
  for (const [name, argument] of args.named) {
    // What no parameter takes is a property that is set (`new A(1) { B = 2 }`).
    if (
      taken.some(
        ({ target, rest }) => rest === 'map' || (target.kind === 'name-pattern' && target.name === name),
      )
    )
      continue;
    if (made === undefined || type.scope.module.language.traits.overloads === true)
      run.put(instance.fields, name, argument.value);
  }
  if (instance.inner === undefined) makeInner(run, instance, args, site);
  return instance;
}

/** `Extra("path", view)` of a record without a constructor: its declared fields in their order, those of its bases first. */
function fillRecord(run: Evaluation, instance: InstanceValue, args: Arguments): void {
  const records = instance.class.scope.module.language.traits.recordBases;
  if (records === undefined || args.positional.length === 0) return;
  const types = lineage(instance.class);
  if (types.some((base) => base.kind !== 'class' && !(base.kind === 'term' && records.includes(base.symbol))))
    return;
  const declared = [...types].reverse().flatMap((type) => (type.kind === 'class' ? type.node.members : []));
  const names = new Set(
    declared.flatMap(({ kind, name, type }) => (kind === 'field' && type !== undefined ? [name] : [])),
  );
  [...names].slice(0, args.positional.length).forEach((name, at) => {
    const given = args.positional[at];
    if (given !== undefined) run.put(instance.fields, name, given.value);
  });
}

function initialiseFields(run: Evaluation, type: ClassValue, instance: InstanceValue): void {
  if (type.scope.module.language.traits.decorators === 'calls') return;
  for (const member of type.node.members) {
    if (member.kind !== 'field' || member.static || member.value === undefined) continue;
    if (instance.class !== type && isReplaced(instance.class, type, member.name)) continue;
    const value = memberValue(run, member, type, instance, { file: type.scope.file, line: member.line });
    if (value !== undefined)
      instance.fields.set(
        member.name,
        value.kind === 'function' && value.name === undefined ? { ...value, name: member.name } : value,
      );
  }
}

/** A property that a nearer class computes. */
function isReplaced(own: ClassValue, type: ClassValue, name: string): boolean {
  const found = classMember(own, name);
  return found !== undefined && found.declarer !== type && found.member.kind === 'getter';
}

/** What the library's base class makes, when a framework models its call. */
export function makeInner(run: Evaluation, instance: InstanceValue, args: Arguments, site: Location): void {
  for (const base of lineage(instance.class)) {
    if (base.kind !== 'term' || !run.facts.isModelled(base.symbol)) continue;
    const value = callTerm(run, base, args, site, instance.class.scope);
    if (value.kind !== 'term') instance.inner = value;
    if (value.kind === 'router') value.router.owner ??= instance;
    return;
  }
}

/** One instance per class and run: what dependency injection would hand out. */
export function sharedInstance(run: Evaluation, type: ClassValue, site: Location): InstanceValue {
  const known = run.instances.get(type);
  if (known !== undefined) return known;
  // Registered before its constructor runs, so that circular injection ends.
  const placeholder: InstanceValue = { kind: 'instance', class: type, fields: new Map() };
  run.instances.set(type, placeholder);
  const made = instantiate(run, type, INJECTED, site);
  for (const [name, value] of made.fields) placeholder.fields.set(name, value);
  if (made.inner !== undefined) placeholder.inner = made.inner;
  return placeholder;
}
