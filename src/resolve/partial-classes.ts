import type { ClassExpression } from '../languages/syntax.ts';
import { addMember } from './classes.ts';
import type { Evaluation } from './evaluation.ts';
import { evaluateArguments } from './expressions.ts';
import { load, moduleOf } from './module.ts';
import type { Scope } from './scope.ts';
import { type ClassValue, force } from './value.ts';

/**
 * A class that another file, or another place of this one, has begun, with the members that are written here; undefined where
 * this is its first part.
 */
export function continued(run: Evaluation, node: ClassExpression, scope: Scope): ClassValue | undefined {
  if (node.partial !== true || node.name === undefined) return undefined;
  const known = run.partials.get(node.name)?.find((one) => areParts(run, one, node.name ?? '', scope));
  if (known === undefined) return undefined;
  for (const base of evaluateArguments(run, node.bases, scope).positional) {
    const value = force(base.value);
    if (!known.bases.includes(value)) known.bases.push(value);
  }
  known.node = {
    ...known.node,
    members: [...known.node.members, ...node.members],
    decorators: [...known.node.decorators, ...node.decorators],
    ...(node.abstract === true && { abstract: true }),
    ...(node.visibility !== undefined && { visibility: node.visibility }),
  };
  for (const decorator of node.decorators) known.memberScopes.set(decorator, scope);
  for (const member of node.members) addMember(run, known, member, scope);
  if (scope.module.relevant && !run.classes.includes(known)) run.classes.push(known);
  return known;
}

/** Remembers the first part of a class and runs the files that may hold more of it. */
export function gatherParts(run: Evaluation, type: ClassValue): void {
  const { node, scope } = type;
  if (node.partial !== true || node.name === undefined) return;
  const known = run.partials.get(node.name) ?? [];
  run.partials.set(node.name, [...known, type]);
  for (const file of partsOf(run, node.name, scope)) {
    const module = moduleOf(run, file);
    if (module !== undefined && module !== scope.module) load(run, module);
  }
}

function areParts(run: Evaluation, known: ClassValue, name: string, scope: Scope): boolean {
  return known.scope.file === scope.file || partsOf(run, name, scope).includes(known.scope.file);
}

function partsOf(run: Evaluation, name: string, scope: Scope): readonly string[] {
  return scope.module.language.partsOfType?.(name, scope.file, run.setting.project) ?? [];
}
