import type { ClassMember, Expression } from '../languages/syntax.ts';
import type { Location } from '../model/location.ts';
import { setMember } from './assignments.ts';
import { callValue } from './calls.ts';
import { memberValue } from './class-members.ts';
import type { Evaluation } from './evaluation.ts';
import { evaluate } from './expressions.ts';
import { interceptOf } from './intercepts.ts';
import { prototypeOf } from './prototypes.ts';
import { childScope, type Scope } from './scope.ts';
import { contextOf, initialise, isStandard } from './standard-decorators.ts';
import { type ClassValue, constant, force, given, map, UNDEFINED, type Value } from './value.ts';

/**
 * Calls the decorators of a class that are functions of the repository, as the language does where the class is made: members in
 * order, then the class, each from the bottom up. What a library's decorator does is left to the frameworks that know it.
 */
export function applyDecorators(run: Evaluation, type: ClassValue, scope: Scope): void {
  const inner: Scope = { ...childScope(scope, 'class'), self: type, home: type };
  if (decoratorsIn(type).some((node) => !isOwn(run, node, inner))) run.decoratedByLibraries.add(type);
  const targetOf = (member: ClassMember): Value => (member.static ? type : prototypeOf(run, type));
  for (const member of type.node.members) {
    if (member.kind === 'statement') continue;
    const key = constant(member.name);
    if (member.value?.kind === 'function')
      member.value.params.forEach((param, at) => {
        apply(run, param.decorators ?? [], inner, () => [targetOf(member), key, constant(at)]);
      });
    let given:
      | { readonly target: Value; readonly descriptor: Value; readonly value: Value | undefined }
      | undefined;
    // Beside a library's decorators they mostly describe what those register.
    const ownAlone = decoratorsOf(member).every((node) => isOwn(run, node, inner));
    if (ownAlone) for (const node of decoratorsOf(member)) run.ownDecorators.push({ type, member, node });
    apply(run, decoratorsOf(member), inner, (decorator) => {
      const target = targetOf(member);
      given ??= { target, ...descriptorOf(run, member, type, target) };
      return isStandard(decorator)
        ? [given.value ?? UNDEFINED, contextOf(run, type, member)]
        : [target, key, given.descriptor];
    });
    // A decorator may put a function around the method.
    const after = given?.descriptor.kind === 'map' ? given.descriptor.entries.get('value') : undefined;
    if (given !== undefined && after !== undefined && after !== given.value)
      setMember(run, given.target, member.name, after);
  }
  apply(run, type.node.decorators, inner, (decorator) =>
    isStandard(decorator) ? [type, contextOf(run, type, undefined)] : [type],
  );
  initialise(run, type, type, { file: type.scope.file, line: type.node.line });
}

function decoratorsIn({ node }: ClassValue): readonly Expression[] {
  return [...node.decorators, ...node.members.flatMap(decoratorsOf)];
}

function decoratorsOf(member: ClassMember): readonly Expression[] {
  return member.value?.kind === 'function' && member.decorators.length === 0
    ? member.value.decorators
    : member.decorators;
}

function descriptorOf(
  run: Evaluation,
  member: ClassMember,
  type: ClassValue,
  target: Value,
): { readonly descriptor: Value; readonly value: Value | undefined } {
  if (member.kind === 'field') return { descriptor: UNDEFINED, value: undefined };
  const site: Location = { file: type.scope.file, line: member.line };
  const value = member.kind === 'method' ? memberValue(run, member, type, target, site) : undefined;
  return { descriptor: value === undefined ? map([], true) : map([['value', value]]), value };
}

function apply(
  run: Evaluation,
  decorators: readonly Expression[],
  scope: Scope,
  targets: (decorator: Value) => readonly Value[],
): void {
  const own = decorators.filter((node) => isOwn(run, node, scope));
  if (own.length === 0) return;
  run.decorating++;
  try {
    // Decorator expressions are evaluated from the top, applied from the bottom.
    const values = own.map((node) => ({ value: force(evaluate(run, node, scope)), line: node.line }));
    for (const { value, line } of values.reverse())
      if (value.kind === 'function' || value.kind === 'native')
        callValue(run, value, given(...targets(value)), { file: scope.file, line }, scope);
  } finally {
    run.decorating--;
  }
}

/** It is a function of the repository, or a call of one, for which no framework speaks. */
function isOwn(run: Evaluation, node: Expression, scope: Scope): boolean {
  const callee = node.kind === 'call' ? node.callee : node;
  if (callee.kind !== 'name' && callee.kind !== 'member') return false;
  const value = force(evaluate(run, callee, scope));
  return value.kind === 'function' && interceptOf(run, value) === undefined;
}
